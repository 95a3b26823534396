import { useState } from 'react';
import { z } from 'zod';
import { limits, useTransition, type Enrollment, type Versioned } from '@/shared/api';
import { ActionButton, SaveStatus, useAnnounce } from '@/shared/ui';
import { text, TextField, useDraftForm } from '@/shared/domain/form';
import { ActionProblem, ConfirmDialog } from '@/shared/domain/problem';
import { decideEnrollment, type Decision } from '@/shared/domain/enrollment';
import { isolated } from '@/shared/ui/text';

type Verb = Decision['verb'];

const offers: Record<
  Verb,
  { action: Enrollment['actions'][number]; button: string; done: (name: string) => string }
> = {
  approve: { action: 'APPROVE', button: 'Approve', done: (name) => `You approved ${name}.` },
  'complete-orientation': {
    action: 'COMPLETE_ORIENTATION',
    button: 'Mark orientation as done',
    done: (name) => `${name} completed orientation and is now active.`,
  },
  reopen: {
    action: 'REOPEN',
    button: 'Reopen',
    done: (name) => `${name} can change the profile and send it again.`,
  },
  decline: {
    action: 'DECLINE',
    button: 'Decline',
    done: (name) => `${name} was declined and will see your note.`,
  },
};

const limit = limits.EnrollmentAnswer.note;

/** How the support team declines: with a note if it likes. */
const declining = {
  schema: z.object({ note: text(limit) }),
  optional: true,
  heading: (name: string) => `Decline ${name}?`,
  consequence: (name: string) =>
    `We’ll email ${name}. They can read your note on their home page and in their profile, change the profile, and apply again.`,
  label: (name: string) => `A note to ${name}`,
  hint: (name: string) => `${name} will read this. Say what would help next time.`,
};

/** How it records what a manager said elsewhere: the note says how it knows. */
const recording = {
  schema: z.object({ note: text(limit, 'Say when and how the manager gave you this answer.') }),
  optional: false,
  heading: (name: string) => `Record the answer of ${name}’s manager?`,
  consequence: (name: string) =>
    `The record will show that you answered for the manager. We’ll email ${name}, who can read your note.`,
  label: () => 'When and how did the manager answer?',
  hint: (name: string) => `${name} will read this. For example: “On the phone on June 9.”`,
};

interface Props {
  enrollment: Versioned<Enrollment>;
  onDecided: () => void;
}

/** What the support team may do with an enrollment now. */
export function Decisions({ enrollment, onDecided }: Props) {
  const { value } = enrollment;
  const name = isolated(value.person.name);
  const announce = useAnnounce();
  const [asking, setAsking] = useState<'approve' | 'decline'>();
  const forManager = value.state === 'MANAGER_REVIEW';
  const question = forManager ? recording : declining;
  const form = useDraftForm({
    initial: { note: '' },
    schema: question.schema,
    draft: `decide-${value.id}`,
    private: 'all',
  });
  const { run, takeBack, mutation } = useTransition({
    step: decideEnrollment(value.id),
    from: enrollment,
    onDone: (_, { verb }: Decision) => {
      setAsking(undefined);
      form.forgetDraft();
      announce(offers[verb].done(name));
      onDecided();
    },
  });
  const may = (verb: Verb) => value.actions.includes(offers[verb].action);
  const approve = () => (forManager ? setAsking('approve') : run({ verb: 'approve', note: '' }));
  const others = (['approve', 'complete-orientation', 'reopen'] as const).filter(may);
  if (others.length === 0 && !may('decline')) {
    return <p className="muted">There’s nothing for you to decide right now.</p>;
  }

  return (
    <>
      {forManager && (
        <p className="muted">
          The manager is asked by email and answers by a link. Record an answer only if the manager gave it to
          you in another way.
        </p>
      )}
      {!asking && <ActionProblem error={mutation.error} />}
      <div className="actions">
        {others.map((verb) => (
          <ActionButton
            key={verb}
            variation="solid"
            inactive={mutation.isPending}
            onClick={() => (verb === 'approve' ? approve() : run({ verb }))}
          >
            {forManager ? 'The manager said yes' : offers[verb].button}
          </ActionButton>
        ))}
        {may('decline') && (
          <ActionButton inactive={mutation.isPending} onClick={() => setAsking('decline')}>
            {forManager ? 'The manager said no' : offers.decline.button}
          </ActionButton>
        )}
      </div>
      {!asking && <SaveStatus sending={mutation} />}
      {asking && (
        <ConfirmDialog
          heading={question.heading(name)}
          confirm={offers[asking].button}
          sending={mutation}
          onConfirm={form.submit(
            ({ note }) => run({ verb: asking, note }),
            () => form.setFocus('note'),
          )}
          onCancel={() => {
            setAsking(undefined);
            takeBack();
          }}
        >
          <p>{question.consequence(name)}</p>
          <TextField
            form={form}
            name="note"
            label={question.label(name)}
            hint={question.hint(name)}
            optional={question.optional}
            rows={4}
            maxLength={limit.maxLength}
          />
        </ConfirmDialog>
      )}
    </>
  );
}
