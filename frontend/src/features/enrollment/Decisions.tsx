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

const schema = z.object({ note: text(limits.EnrollmentDecline.note) });

interface Props {
  enrollment: Versioned<Enrollment>;
  onDecided: () => void;
}

/** What the support team may do with an enrollment now. */
export function Decisions({ enrollment, onDecided }: Props) {
  const { value } = enrollment;
  const name = isolated(value.person.name);
  const announce = useAnnounce();
  const [declining, setDeclining] = useState(false);
  const form = useDraftForm({ initial: { note: '' }, schema, draft: `decline-${value.id}`, private: 'all' });
  const { run, takeBack, mutation } = useTransition({
    step: decideEnrollment(value.id),
    from: enrollment,
    onDone: (_, { verb }: Decision) => {
      setDeclining(false);
      form.forgetDraft();
      announce(offers[verb].done(name));
      onDecided();
    },
  });
  const may = (verb: Verb) => value.actions.includes(offers[verb].action);
  const others = (['approve', 'complete-orientation', 'reopen'] as const).filter(may);
  if (others.length === 0 && !may('decline')) {
    return <p className="muted">There’s nothing for you to decide right now.</p>;
  }

  return (
    <>
      {!declining && <ActionProblem error={mutation.error} />}
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
      {!declining && <SaveStatus sending={mutation} />}
      {declining && (
        <ConfirmDialog
          heading={`Decline ${name}?`}
          confirm="Decline"
          sending={mutation}
          onConfirm={form.submit(
            ({ note }) => run({ verb: 'decline', note }),
            () => form.setFocus('note'),
          )}
          onCancel={() => {
            setDeclining(false);
            takeBack();
          }}
        >
          <p>
            We’ll email {name}. They can read your note on their home page and in their profile, change the
            profile, and apply again.
          </p>
          <TextField
            form={form}
            name="note"
            label={`A note to ${name}`}
            hint={`${name} will read this. Say what would help next time.`}
            optional
            rows={4}
            maxLength={limits.EnrollmentDecline.note.maxLength}
          />
        </ConfirmDialog>
      )}
    </>
  );
}
