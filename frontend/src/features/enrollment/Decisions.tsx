import { useState } from 'react';
import { useTransition, type Enrollment, type Versioned } from '@/shared/api';
import { ActionButton, useAnnounce } from '@/shared/ui';
import { ActionProblem, ConfirmDialog, refreshedWords } from '@/shared/domain/problem';
import { TextInput } from '@/shared/ui/form';
import { decideEnrollment, type Decision } from '@/shared/domain/enrollment';

type Verb = Decision['verb'];

const offers: Record<
  Verb,
  { action: Enrollment['actions'][number]; button: string; done: (name: string) => string }
> = {
  approve: { action: 'APPROVE', button: 'Approve', done: (name) => `${name} is approved.` },
  'complete-orientation': {
    action: 'COMPLETE_ORIENTATION',
    button: 'Orientation is done',
    done: (name) => `${name} has had the orientation and is active now.`,
  },
  reopen: {
    action: 'REOPEN',
    button: 'Reopen',
    done: (name) => `${name} can change the profile and send it again.`,
  },
  decline: {
    action: 'DECLINE',
    button: 'Decline',
    done: (name) => `${name} is declined and sees your note.`,
  },
};

interface Props {
  enrollment: Versioned<Enrollment>;
  onDecided: () => void;
}

/** What the support team may do with an enrollment now. */
export function Decisions({ enrollment, onDecided }: Props) {
  const { value } = enrollment;
  const { name } = value.person;
  const announce = useAnnounce();
  const [declining, setDeclining] = useState(false);
  const [note, setNote] = useState('');
  const { run, mutation } = useTransition({
    change: decideEnrollment(value.id),
    from: enrollment,
    onDone: (_, { verb }: Decision) => {
      setDeclining(false);
      announce(offers[verb].done(name));
      onDecided();
    },
  });
  const may = (verb: Verb) => value.actions.includes(offers[verb].action);
  const others = (['approve', 'complete-orientation', 'reopen'] as const).filter(may);
  if (others.length === 0 && !may('decline')) {
    return <p className="muted">There is nothing for you to decide now.</p>;
  }

  return (
    <>
      {!declining && <ActionProblem error={mutation.error} words={refreshedWords} />}
      <div className="actions">
        {others.map((verb) => (
          <ActionButton
            key={verb}
            variation="solid"
            inactive={mutation.isPending}
            onClick={() => run({ verb })}
          >
            {offers[verb].button}
          </ActionButton>
        ))}
        {may('decline') && (
          <ActionButton inactive={mutation.isPending} onClick={() => setDeclining(true)}>
            Decline
          </ActionButton>
        )}
      </div>
      {declining && (
        <ConfirmDialog
          open
          heading={`Decline ${name}?`}
          confirm="Decline"
          busy={mutation.isPending}
          error={mutation.error}
          words={refreshedWords}
          onConfirm={() => run({ verb: 'decline', note })}
          onCancel={() => {
            setDeclining(false);
            mutation.reset();
          }}
        >
          <p>
            {name} is told by email, reads your note on the home page and in the profile, and may change the
            profile and apply again.
          </p>
          <TextInput
            name="note"
            label={`A note to ${name}`}
            hint={`${name} reads this. Say what would help next time.`}
            optional
            rows={4}
            maxLength={1000}
            value={note}
            onChange={setNote}
          />
        </ConfirmDialog>
      )}
    </>
  );
}
