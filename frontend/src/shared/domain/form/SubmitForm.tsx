import type { FieldValues } from 'react-hook-form';
import { useSubmit, type Sending } from '@/shared/api';
import { FormFrame, type FrameProps } from './FormFrame';
import type { DraftForm } from './useDraftForm';

interface Props<V extends FieldValues, O, B, T> extends FrameProps {
  form: DraftForm<V, O>;
  /** What is sent of the values. */
  bodyOf: (output: O) => B;
  sending: Sending<B, T>;
  onSent: (sent: T) => void | Promise<void>;
  /** It was refused for something that is there already, which has been read. */
  onDuplicate?: () => void;
}

/** A form that creates something, once: sent again after a lost answer or a reload, it makes no second one. */
export function SubmitForm<V extends FieldValues, O, B, T>({
  form,
  bodyOf,
  sending,
  onSent,
  onDuplicate,
  ...frame
}: Props<V, O, B, T>) {
  const { submit, mutation } = useSubmit(sending, {
    attempts: form.attempts,
    onSuccess: (sent) => {
      form.forgetDraft();
      return onSent(sent);
    },
    onError: form.showProblem,
    onDuplicate,
  });
  return (
    <FormFrame
      {...frame}
      form={form}
      sending={mutation}
      // Where it leads to may take a moment to appear.
      inactive={mutation.isSuccess}
      onSend={(output) => submit(bodyOf(output))}
    />
  );
}
