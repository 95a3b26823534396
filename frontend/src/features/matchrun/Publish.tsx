import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { ApiProblem, limits, useTransition, type Cadence, type MatchRun, type Versioned } from '@/shared/api';
import { choice, FormFrame, SelectField, text, TextField, useDraftForm } from '@/shared/domain/form';
import { durationOptions } from '@/shared/domain/matchrequest';
import { runPairsQuery, stepRun } from '@/shared/domain/matchrun';
import { useProgram } from '@/shared/domain/program';
import { cadenceWords } from '@/shared/domain/words';
import { useAnnounce, useTitleFocus } from '@/shared/ui';
import { count, optionsOf } from '@/shared/ui/format';
import { SolveAgain } from './SolveAgain';

interface Publication {
  message: string;
  proposedDuration: string;
  proposedCadence: Cadence;
}

const schema: z.ZodType<Publication, Publication> = z.object({
  message: text(limits.PublishMatchRun.message, 'Write a few words to both people.'),
  proposedDuration: choice<string>(),
  proposedCadence: choice<Cadence>(),
});

interface Props {
  run: Versioned<MatchRun>;
  /** How many there are to propose. */
  pairs: number;
  beside: ReactNode;
}

/** Proposes all pairs of a run, after a last check. */
export function Publish({ run, pairs, beside }: Props) {
  const { policy } = useProgram();
  const announce = useAnnounce();
  const focusTitle = useTitleFocus();
  const { id } = run.value;
  const { suggestedDuration } = policy.engagements;
  const form = useDraftForm<Publication>({
    initial: { message: '', proposedDuration: suggestedDuration, proposedCadence: 'BIWEEKLY' },
    schema,
    draft: `publish-${id}`,
  });
  const { run: go, mutation } = useTransition({
    step: stepRun(id),
    from: run,
    onDone: () => {
      form.forgetDraft();
      announce(`We sent ${count(pairs, 'proposal')}.`);
      focusTitle();
    },
    onError: form.showProblem,
  });
  if (pairs === 0) {
    return (
      <section className="card">
        <p>
          There is no pair to publish. Discard the run, and start another one when more mentors have room.
        </p>
        <div className="actions">{beside}</div>
      </section>
    );
  }
  const conflict = ApiProblem.is(mutation.error, 'pairs-in-conflict') ? mutation.error : undefined;
  return (
    <section className="card ds-u-measure--wide" aria-labelledby="publish">
      <h2 id="publish" className="ds-text-heading--xl">
        Publish
      </h2>
      <p>
        We’ll ask both people of each pair. A mentorship begins when both accept. They answer within{' '}
        {count(policy.requests.answerDueBusinessDays, 'business day')}.
      </p>
      <FormFrame
        form={form}
        sending={mutation}
        onSend={(filled) => go({ verb: 'publish', ...filled })}
        submitLabel={`Send ${count(pairs, 'proposal')}`}
        beside={beside}
        words={{ 'pairs-in-conflict': conflict && <Conflict id={id} problem={conflict} /> }}
      >
        <TextField
          form={form}
          name="message"
          label="A few words to both people"
          hint="Both read it, beside the topics that one wants to learn and the other can help with."
          rows={3}
          maxLength={limits.PublishMatchRun.message.maxLength}
        />
        <SelectField
          form={form}
          name="proposedDuration"
          label="For how long?"
          options={durationOptions(suggestedDuration)}
        />
        <SelectField
          form={form}
          name="proposedCadence"
          label="How often would they meet?"
          options={optionsOf(cadenceWords)}
        />
      </FormFrame>
      {conflict && <SolveAgain run={run} />}
    </section>
  );
}

/** Which pairs cannot be proposed any more, and why. */
function Conflict({ id, problem }: { id: string; problem: ApiProblem }) {
  const pages = useQueryClient().getQueryData(runPairsQuery(id, true).queryKey)?.pages ?? [];
  const names = new Map(
    pages.flatMap(({ items }) => items.map(({ menteeProfileId, mentee }) => [menteeProfileId, mentee.name])),
  );
  return (
    <>
      <p>Some pairs can no longer be proposed, so nothing was sent. Solve the run again.</p>
      <ul>
        {problem.issues.map(({ pointer, detail }) => (
          <li key={pointer}>
            <bdi>{names.get(pointer.split('/').at(-1) ?? '') ?? 'A mentee'}</bdi>: {detail}
          </li>
        ))}
      </ul>
    </>
  );
}
