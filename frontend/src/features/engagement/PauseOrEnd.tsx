import { Button } from '@cmsgov/design-system';
import { useState } from 'react';
import { z } from 'zod';
import { limits, useTransition, type Engagement, type Versioned } from '@/shared/api';
import { text, TextField, useDraftForm } from '@/shared/domain/form';
import { ConfirmDialog } from '@/shared/domain/problem';
import { useAnnounce, useTitleFocus } from '@/shared/ui';
import { stepEngagement, type EngagementStep, type Standing } from '@/shared/domain/engagement';
import { stepWords, type Verb } from './stepWords';
import { useSupportTeam } from '@/shared/domain/program';

const verbs: readonly Verb[] = ['resume', 'complete', 'pause', 'not-a-fit', 'end'];

const schema = z.object({ reason: text(limits.EngagementEnd.reason) });

/** The ways to rest or to close, always in reach and nobody's fault. */
export function PauseOrEnd({
  engagement,
  standing,
}: {
  engagement: Versioned<Engagement>;
  standing: Standing;
}) {
  const { value } = engagement;
  const announce = useAnnounce();
  const focusTitle = useTitleFocus();
  const team = useSupportTeam();
  const [asked, setAsked] = useState<Verb | null>(null);
  const form = useDraftForm({ initial: { reason: '' }, schema, draft: `end-${value.id}`, private: 'all' });
  const { run, takeBack, mutation } = useTransition({
    step: stepEngagement(value.id),
    from: engagement,
    onDone: (_, { verb }: EngagementStep) => {
      setAsked(null);
      form.forgetDraft();
      announce(stepWords(standing.name)[verb].done);
      focusTitle();
    },
  });
  const end = form.submit(
    ({ reason }) => run({ verb: 'end', reason }),
    () => form.setFocus('reason'),
  );
  const words = stepWords(standing.name);
  const possible = verbs.filter((verb) => value.actions.includes(words[verb].action));
  if (possible.length === 0) return null;

  return (
    <section aria-labelledby="pause-or-end" className="pause-or-end">
      <h2 id="pause-or-end" className="ds-text-heading--lg">
        End or pause
      </h2>
      <p className="ds-u-measure--base">
        Plans change, and that is nobody’s fault. Nothing here is ever counted for or against anyone. If you
        can, tell {standing.name} first.
      </p>
      <div className="actions">
        {possible.map((verb) => (
          <Button key={verb} size="small" onClick={() => setAsked(verb)}>
            {words[verb].button}
          </Button>
        ))}
      </div>
      {asked && (
        <ConfirmDialog
          heading={words[asked].heading}
          confirm={words[asked].confirm}
          sending={mutation}
          onConfirm={() => {
            if (asked === 'end') end();
            else run({ verb: asked });
          }}
          onCancel={() => {
            setAsked(null);
            takeBack();
          }}
        >
          <p>{words[asked].text}</p>
          {asked === 'end' && (
            <TextField
              form={form}
              name="reason"
              label="What led to this"
              hint={`Only the ${team} reads it, to help both of you. ${standing.name} never sees it.`}
              optional
              rows={3}
              maxLength={limits.EngagementEnd.reason.maxLength}
            />
          )}
        </ConfirmDialog>
      )}
    </section>
  );
}
