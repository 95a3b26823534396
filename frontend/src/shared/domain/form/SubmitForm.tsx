import { useSubmit, type Sending } from '@/shared/api';
import { FormFrame, type FrameProps } from './FormFrame';
import type { Form } from './useForm';

interface Props<V extends object, B, T> extends FrameProps {
  form: Form<V>;
  /** What is sent of the values. */
  bodyOf: (values: V) => B;
  sending: Sending<B, T>;
  onSent: (sent: T) => void | Promise<void>;
}

/** A form that creates something, once. */
export function SubmitForm<V extends object, B, T>({
  form,
  bodyOf,
  sending,
  onSent,
  ...frame
}: Props<V, B, T>) {
  const { submit, mutation } = useSubmit(sending, {
    onSuccess: (sent) => {
      form.forgetDraft();
      return onSent(sent);
    },
    onError: form.showProblem,
  });
  return (
    <FormFrame
      {...frame}
      issues={form.issues}
      sending={mutation}
      onSend={() => {
        if (form.check()) submit(bodyOf(form.values));
      }}
    />
  );
}
