import type { UseMutationResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ApiProblem } from '@/shared/api';
import { ActionButton, SaveStatus } from '@/shared/ui';
import { ActionProblem, type ProblemWords } from '../problem';
import { ErrorSummary, tooLongIn, type FieldIssue } from '@/shared/ui/form';

export interface FrameProps {
  submitLabel: string;
  /** The fields. */
  children: ReactNode;
  /** Beside the button. */
  beside?: ReactNode;
  /** What a refusal means here. */
  words?: ProblemWords;
  className?: string;
}

interface Props extends FrameProps {
  issues: FieldIssue[];
  sending: Pick<
    UseMutationResult<unknown, Error, never>,
    'error' | 'isPending' | 'isPaused' | 'failureCount'
  >;
  onSend: () => void;
  /** Stands in place of the button while the person has to choose something first. */
  choice?: ReactNode;
}

/** What every form has around its fields: what to put right, what went wrong, the button, how far the sending is. */
export function FormFrame({
  issues,
  sending,
  onSend,
  submitLabel,
  children,
  beside,
  words,
  className = '',
  choice,
}: Props) {
  const [tooLong, setTooLong] = useState<FieldIssue[]>([]);
  const toldElsewhere =
    (issues.length > 0 && ApiProblem.is(sending.error, 'validation-failed')) ||
    (choice && ApiProblem.is(sending.error, 'precondition-failed'));
  return (
    <form
      noValidate
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        const found = tooLongIn(event.currentTarget);
        setTooLong(found.map(({ name, validationMessage }) => ({ field: name, message: validationMessage })));
        if (found.length === 0) onSend();
      }}
    >
      <ErrorSummary issues={tooLong.length > 0 ? tooLong : issues} />
      {children}
      {!toldElsewhere && <ActionProblem error={sending.error} words={words} />}
      {choice ?? (
        <div className="actions">
          <ActionButton type="submit" variation="solid" inactive={sending.isPending}>
            {submitLabel}
          </ActionButton>
          {beside}
        </div>
      )}
      <SaveStatus sending={sending} />
    </form>
  );
}
