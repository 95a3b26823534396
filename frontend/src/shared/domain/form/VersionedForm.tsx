import type { Change, Versioned } from '@/shared/api';
import { StaleNotice, type Difference } from '../problem';
import { useTitleFocus } from '@/shared/ui';
import { FormFrame, type FrameProps } from './FormFrame';
import type { Form } from './useForm';
import { useVersionedSave } from './useVersionedSave';

interface Props<T, V extends object, B> extends FrameProps {
  /** What the form was filled from. */
  loaded: Versioned<T>;
  change: Change<B, T>;
  form: Form<V>;
  valuesOf: (stored: T) => V;
  /** What is sent of the values. */
  bodyOf: (values: V) => B;
  onSaved: (saved: Versioned<T>) => void;
  /** In words, where two sets of values differ. */
  differences: (mine: V, theirs: V) => Difference[];
}

/** A form that changes something. When someone else changed it meanwhile, both texts are shown and one is chosen. */
export function VersionedForm<T, V extends object, B>({
  loaded,
  change,
  form,
  valuesOf,
  bodyOf,
  onSaved,
  differences,
  ...frame
}: Props<T, V, B>) {
  const focusTitle = useTitleFocus();
  const saving = useVersionedSave({
    loaded,
    version: form.version,
    change,
    onSaved: (saved) => {
      form.forgetDraft(saved.etag);
      if (conflict) focusTitle();
      onSaved(saved);
    },
    onError: form.showProblem,
  });
  const { conflict } = saving;
  return (
    <FormFrame
      {...frame}
      issues={form.issues}
      sending={saving.mutation}
      onSend={() => {
        if (form.check()) saving.save(bodyOf(form.values));
      }}
      choice={
        conflict && (
          <StaleNotice
            key={conflict.latest.etag}
            problem={conflict.problem}
            differences={differences(form.values, valuesOf(conflict.latest.value))}
            onKeepMine={() => {
              if (form.check()) saving.keepMine(bodyOf(form.values));
            }}
            onTakeTheirs={() => {
              const { value, etag } = saving.takeTheirs();
              form.reset(valuesOf(value), etag);
              focusTitle();
            }}
          />
        )
      }
    />
  );
}
