import type { FieldValues } from 'react-hook-form';
import type { Change, Versioned } from '@/shared/api';
import { useTitleFocus } from '@/shared/ui';
import { StaleNotice, type Line } from '../problem';
import { useFormValues } from './fields';
import { FormFrame, type FrameProps } from './FormFrame';
import type { DraftForm } from './useDraftForm';
import { useVersionedSave } from './useVersionedSave';

interface Props<T, V extends FieldValues, O, B> extends FrameProps {
  /** What the form was filled from. */
  loaded: Versioned<T>;
  change: Change<B, T>;
  form: DraftForm<V, O>;
  valuesOf: (stored: T) => V;
  /** What is sent of the values. */
  bodyOf: (output: O) => B;
  onSaved: (saved: Versioned<T>) => void;
  /** Values in words, line by line, to show two versions side by side. */
  inWords: (values: V) => Line[];
  /** Asks at once which of the two counts: what was typed, or what was found stored after it. */
  asks?: boolean;
}

/** A form that changes something. When someone else changed it meanwhile, both texts are shown and one is chosen. */
export function VersionedForm<T, V extends FieldValues, O, B>({
  loaded,
  change,
  form,
  valuesOf,
  bodyOf,
  onSaved,
  inWords,
  asks = false,
  ...frame
}: Props<T, V, O, B>) {
  const focusTitle = useTitleFocus();
  const saving = useVersionedSave({
    loaded,
    version: form.version,
    change,
    bodyOf: (stored) => {
      const output = form.outputOf(valuesOf(stored));
      return output && bodyOf(output);
    },
    asks,
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
      form={form}
      sending={saving.mutation}
      onSend={(output) => saving.save(bodyOf(output))}
      choice={
        conflict && (
          <Choice
            key={conflict.latest.etag}
            form={form}
            problem={conflict.problem}
            theirs={inWords(valuesOf(conflict.latest.value))}
            inWords={inWords}
            onKeepMine={form.submit((output) => saving.keepMine(bodyOf(output)))}
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

interface ChoiceProps<V extends FieldValues, O> extends Pick<
  Parameters<typeof StaleNotice>[0],
  'problem' | 'theirs' | 'onKeepMine' | 'onTakeTheirs'
> {
  form: DraftForm<V, O>;
  inWords: (values: V) => Line[];
}

function Choice<V extends FieldValues, O>({ form, inWords, ...notice }: ChoiceProps<V, O>) {
  const values = useFormValues(form);
  return <StaleNotice {...notice} mine={inWords(values)} />;
}
