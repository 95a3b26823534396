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
const managerSchema = z.object({
  note: text(limits.EnrollmentApproval.note, 'Say when and how the manager gave you this answer.'),
});

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
  // While the manager is asked, the support team only records what the manager has said elsewhere.
  const forManager = value.state === 'MANAGER_REVIEW';
  const form = useDraftForm({
    initial: { note: '' },
    schema: forManager ? managerSchema : schema,
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
          heading={forManager ? `Record the answer of ${name}’s manager?` : `Decline ${name}?`}
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
          {forManager ? (
            <p>
              The record will show that you answered for the manager. We’ll email {name}, who can read your
              note.
            </p>
          ) : (
            <p>
              We’ll email {name}. They can read your note on their home page and in their profile, change the
              profile, and apply again.
            </p>
          )}
          <TextField
            form={form}
            name="note"
            label={forManager ? 'When and how did the manager answer?' : `A note to ${name}`}
            hint={
              forManager
                ? `${name} will read this. For example: “On the phone on June 9.”`
                : `${name} will read this. Say what would help next time.`
            }
            optional={!forManager}
            rows={4}
            maxLength={limits.EnrollmentDecline.note.maxLength}
          />
        </ConfirmDialog>
      )}
    </>
  );
}
