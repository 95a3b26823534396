import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { ApiProblem } from '@/shared/api';
import { ActionButton, SaveStatus, type SendingState } from '@/shared/ui';
import { ActionProblem, type ProblemWords } from '../problem';
import { FormErrors, useIssues } from './FormErrors';
import { KeptNotice } from './KeptNotice';
import type { DraftForm } from './useDraftForm';

export interface FrameProps {
  submitLabel: string;
  /** The fields. */
  children: ReactNode;
  /** Beside the button. */
  beside?: ReactNode;
  /** It can't be sent yet. */
  inactive?: boolean;
  /** What a refusal means here. */
  words?: ProblemWords | undefined;
  className?: string;
  /** Checks what is sent along, and goes on when there is nothing to put right. */
  alsoChecks?: (goOn: () => void) => void;
}

interface Props<V extends FieldValues, O> extends FrameProps {
  form: DraftForm<V, O>;
  sending: SendingState;
  onSend: (output: O) => void;
  /** Stands in place of the button while the person has to choose something first. */
  choice?: ReactNode;
  /** The refusal is told among the fields. */
  tellsItself?: boolean;
}

/** What every form has around its fields: what came back, what to put right, what went wrong, the button, how far the sending is. */
export function FormFrame<V extends FieldValues, O>({
  form,
  sending,
  onSend,
  submitLabel,
  children,
  beside,
  inactive = false,
  words,
  className = '',
  alsoChecks = (goOn) => goOn(),
  choice,
  tellsItself = false,
}: Props<V, O>) {
  const issues = useIssues(form);
  const toldElsewhere =
    tellsItself ||
    (issues.length > 0 && ApiProblem.is(sending.error, 'validation-failed')) ||
    (choice && ApiProblem.is(sending.error, 'precondition-failed'));
  return (
    <form
      noValidate
      className={className}
      onSubmit={form.submit((output) => alsoChecks(() => onSend(output)))}
    >
      {!choice && <KeptNotice form={form} />}
      <FormErrors form={form} />
      {children}
      {!toldElsewhere && <ActionProblem error={sending.error} words={words} />}
      {choice ?? (
        <div className="actions">
          <ActionButton type="submit" variation="solid" inactive={inactive || sending.isPending}>
            {submitLabel}
          </ActionButton>
          {beside}
        </div>
      )}
      <SaveStatus sending={sending} />
    </form>
  );
}
