import { Alert } from '@cmsgov/design-system';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { z } from 'zod';
import { ApiProblem, limits, useRefresh, type Enrollment, type ProblemKind } from '@/shared/api';
import { decideMany, type Decision, type Outcome } from '@/shared/domain/enrollment';
import { text, TextField, useDraftForm } from '@/shared/domain/form';
import { ActionProblem, ConfirmDialog } from '@/shared/domain/problem';
import { roleWords } from '@/shared/domain/words';
import { ActionButton } from '@/shared/ui';
import { count } from '@/shared/ui/format';
import { useHeadingFocus } from '@/shared/ui/hooks/useHeadingFocus';

type Verb = Decision['verb'];

const offers: Record<
  Verb,
  { action: Enrollment['actions'][number]; button: string; consequence: string; done: string }
> = {
  approve: {
    action: 'APPROVE',
    button: 'Approve',
    consequence: 'Each goes on to the next stage. We’ll email them.',
    done: 'approved',
  },
  'complete-orientation': {
    action: 'COMPLETE_ORIENTATION',
    button: 'Mark orientation as done',
    consequence: 'Each becomes active. We’ll email them.',
    done: 'marked as oriented',
  },
  reopen: {
    action: 'REOPEN',
    button: 'Reopen',
    consequence: 'Each can change the profile and send it again.',
    done: 'reopened',
  },
  decline: {
    action: 'DECLINE',
    button: 'Decline',
    consequence:
      'We’ll email each of them. All of them can read your note, change the profile, and apply again.',
    done: 'declined',
  },
};

const verbs = Object.keys(offers) as Verb[];
const limit = limits.EnrollmentAnswer.note;

interface Props {
  chosen: readonly Enrollment[];
  /** What stays chosen afterwards: what did not work. */
  onDone: (failed: readonly string[]) => void;
  linkTo: (enrollmentId: string) => string;
}

/** What may be done with all that are chosen: said before it is done, and what came of it after. */
export function ActOnMany({ chosen, onDone, linkTo }: Props) {
  const [asked, setAsked] = useState<Verb>();
  const [tried, setTried] = useState(0);
  const { heading, focusHeading } = useHeadingFocus();
  const refresh = useRefresh();
  const forManager = chosen.some(({ state }) => state === 'MANAGER_REVIEW');
  const needsNote = forManager && asked !== 'reopen';
  const form = useDraftForm({
    initial: { note: '' },
    schema: z.object({
      note: text(limit, needsNote ? 'Say when and how the managers gave you this answer.' : undefined),
    }),
    draft: 'decide-many',
    private: 'all',
  });
  const acting = useMutation({
    mutationFn: decideMany.send,
    onSuccess: async (outcomes) => {
      setAsked(undefined);
      form.forgetDraft();
      onDone(outcomes.filter(({ failed }) => failed).map(({ enrollment }) => enrollment.id));
      await refresh(decideMany);
      focusHeading();
    },
  });
  const possible = verbs.filter(
    (verb) => chosen.length > 0 && chosen.every(({ actions }) => actions.includes(offers[verb].action)),
  );
  const start = (verb: Verb, note: string) => {
    setTried(0);
    const decision: Decision = verb === 'approve' || verb === 'decline' ? { verb, note } : { verb };
    acting.mutate({ chosen, decision, onProgress: setTried });
  };

  return (
    <>
      {acting.data && acting.variables && (
        <Result
          outcomes={acting.data}
          verb={acting.variables.decision.verb}
          linkTo={linkTo}
          headingRef={heading}
        />
      )}
      {chosen.length > 0 && (
        <div className="act-on-many" role="group" aria-label="All that are chosen">
          <strong>{count(chosen.length, 'person', 'people')} chosen</strong>
          {possible.length === 0 && (
            <p className="muted">Nothing can be done with all of them at once. Choose others, or open one.</p>
          )}
          {possible.map((verb) => (
            <ActionButton key={verb} size="small" inactive={acting.isPending} onClick={() => setAsked(verb)}>
              {offers[verb].button}
            </ActionButton>
          ))}
        </div>
      )}
      {asked && (
        <ConfirmDialog
          heading={`${offers[asked].button}: ${count(chosen.length, 'person', 'people')}?`}
          confirm={offers[asked].button}
          sending={acting}
          onConfirm={form.submit(
            ({ note }) => start(asked, note),
            () => form.setFocus('note'),
          )}
          onCancel={() => setAsked(undefined)}
        >
          <p>
            {forManager
              ? 'The record will show that you answered for their managers. We’ll email each of them.'
              : offers[asked].consequence}
          </p>
          <ul className="ds-c-list act-on-many__people">
            {chosen.map(({ id, person, role }) => (
              <li key={id}>
                <bdi>{person.name}</bdi>, {roleWords[role].toLowerCase()}
              </li>
            ))}
          </ul>
          {(asked === 'decline' || (asked === 'approve' && forManager)) && (
            <TextField
              form={form}
              name="note"
              label={forManager ? 'When and how did the managers answer?' : 'A note to all of them'}
              hint="Each of them will read this."
              optional={!needsNote}
              rows={4}
              maxLength={limit.maxLength}
            />
          )}
          {acting.isPending && (
            <p role="status">
              {tried} of {chosen.length} done
            </p>
          )}
        </ConfirmDialog>
      )}
      {!asked && <ActionProblem error={acting.error} />}
    </>
  );
}

interface ResultProps {
  outcomes: readonly Outcome[];
  verb: Verb;
  linkTo: (enrollmentId: string) => string;
  headingRef: React.Ref<HTMLHeadingElement>;
}

function Result({ outcomes, verb, linkTo, headingRef }: ResultProps) {
  const failures = outcomes.filter(({ failed }) => failed);
  const done = outcomes.length - failures.length;
  return (
    <Alert variation={failures.length > 0 ? 'warn' : 'success'} className="ds-u-margin-bottom--2">
      <h2 ref={headingRef} tabIndex={-1} className="ds-text-heading--md">
        {done} of {outcomes.length} {offers[verb].done}
      </h2>
      {failures.length > 0 && (
        <ul className="ds-c-list">
          {failures.map(({ enrollment: { id, person }, failed }) => (
            <li key={id}>
              <Link to={linkTo(id)} preventScrollReset>
                <bdi>{person.name}</bdi>
              </Link>
              : {whyNot(failed)}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}

const reasons: Partial<Record<ProblemKind, string>> = {
  'precondition-failed': 'Someone changed it just now. Look at it again, then decide.',
  'illegal-transition': 'It has moved on in the meantime, so this can no longer be done.',
  forbidden: 'You can’t decide this one yourself.',
  'not-found': 'It is no longer here.',
  offline: 'We couldn’t reach the server, so we don’t know whether this was done. Open it to see.',
  timeout: 'No answer came, so we don’t know whether this was done. Open it to see.',
  unavailable: 'The service is busy. Try it again in a minute.',
};

function whyNot(failed: Outcome['failed']): string {
  if (failed === 'changed') return 'It has changed since you saw it. Look at it again, then decide.';
  if (failed === 'unsent') return 'Not tried, since the server stopped answering.';
  const known = ApiProblem.is(failed) ? reasons[failed.kind] : undefined;
  return known ?? 'Something went wrong on our side. Try it again in a minute.';
}
