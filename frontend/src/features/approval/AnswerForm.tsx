import { useId, useRef, useState } from 'react';
import { limits } from '@/shared/api';
import type { ManagerAnswer } from '@/shared/domain/approval';
import { ActionProblem } from '@/shared/domain/problem';
import { ActionButton, SaveStatus, type SendingState } from '@/shared/ui';
import { TextInput } from '@/shared/ui/form';
import { isolated, lengthOf } from '@/shared/ui/text';

interface Props {
  /** Who asks. */
  name: string;
  sending: SendingState;
  onAnswer: (answer: ManagerAnswer) => void;
}

const { maxLength } = limits.EnrollmentAnswer.note;

/** A word if one likes, and yes or no. */
export function AnswerForm({ name, sending, onAnswer }: Props) {
  const id = useId();
  const [note, setNote] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const answer = (verb: ManagerAnswer['verb']) => {
    if (lengthOf(note) > maxLength) field.current?.focus();
    else onAnswer({ verb, note });
  };
  const who = isolated(name);

  return (
    <>
      <TextInput
        name={`note-${id}`}
        label={`A note to ${who}`}
        hint={`${who} and the support team will read it.`}
        optional
        rows={3}
        maxLength={maxLength}
        value={note}
        onChange={setNote}
        inputRef={field}
      />
      <ActionProblem error={sending.error} />
      <div className="actions">
        <ActionButton variation="solid" inactive={sending.isPending} onClick={() => answer('approve')}>
          Approve
        </ActionButton>
        <ActionButton inactive={sending.isPending} onClick={() => answer('decline')}>
          Decline
        </ActionButton>
      </div>
      <SaveStatus sending={sending} />
    </>
  );
}
