import { Button } from '@cmsgov/design-system';
import { useState } from 'react';
import { useTransition, type Engagement, type Versioned } from '@/shared/api';
import { ConfirmDialog, refreshedWords } from '@/shared/domain/problem';
import { useAnnounce, useTitleFocus } from '@/shared/ui';
import { TextInput } from '@/shared/ui/form';
import { stepEngagement, type EngagementStep, type Standing } from '@/shared/domain/engagement';
import { stepWords, type Verb } from './stepWords';
import { useSupportTeam } from '@/shared/domain/program';

const verbs: readonly Verb[] = ['resume', 'complete', 'pause', 'not-a-fit', 'end'];

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
  const [reason, setReason] = useState('');
  const { run, mutation } = useTransition({
    change: stepEngagement(value.id),
    from: engagement,
    onDone: (_, { verb }: EngagementStep) => {
      setAsked(null);
      announce(stepWords(standing.name)[verb].done);
      focusTitle();
    },
  });
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
          open
          heading={words[asked].heading}
          confirm={words[asked].confirm}
          busy={mutation.isPending}
          error={mutation.error}
          words={refreshedWords}
          onConfirm={() => run(asked === 'end' ? { verb: asked, reason } : { verb: asked })}
          onCancel={() => {
            setAsked(null);
            mutation.reset();
          }}
        >
          <p>{words[asked].text}</p>
          {asked === 'end' && (
            <TextInput
              name="reason"
              label="What led to this"
              hint={`Only the ${team} reads it, to help both of you. ${standing.name} never sees it.`}
              optional
              rows={3}
              maxLength={1000}
              value={reason}
              onChange={setReason}
            />
          )}
        </ConfirmDialog>
      )}
    </section>
  );
}
