import { useSubmit } from '@/shared/api';
import { FormFrame, type FrameProps } from './FormFrame';
import type { Form } from './useForm';

interface Props<V extends object, B, T> extends FrameProps {
  form: Form<V>;
  /** What is sent of the values. */
  bodyOf: (values: V) => B;
  /** The key makes a second sending of the same harmless. */
  send: (body: B, idempotencyKey: string) => Promise<T>;
  onSent: (sent: T) => void | Promise<void>;
}

/** A form that creates something, once. */
export function SubmitForm<V extends object, B, T>({ form, bodyOf, send, onSent, ...frame }: Props<V, B, T>) {
  const { submit, mutation } = useSubmit(send, {
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
