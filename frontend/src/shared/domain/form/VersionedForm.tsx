import { useQueryClient, type FetchQueryOptions, type QueryKey } from '@tanstack/react-query';
import type { Versioned } from '@/shared/api';
import { StaleNotice, type Difference } from '../problem';
import { useTitleFocus } from '@/shared/ui';
import { FormFrame, type FrameProps } from './FormFrame';
import type { Form } from './useForm';
import { useVersionedSave } from './useVersionedSave';

interface Props<T, V extends object, K extends QueryKey> extends FrameProps {
  /** What the form was filled from, and the query that read it. */
  loaded: Versioned<T>;
  query: FetchQueryOptions<Versioned<T>, Error, Versioned<T>, K>;
  form: Form<V>;
  valuesOf: (stored: T) => V;
  save: (values: V, from: Versioned<T>) => Promise<Versioned<T>>;
  onSaved: (saved: Versioned<T>) => void;
  /** In words, where two sets of values differ. */
  differences: (mine: V, theirs: V) => Difference[];
}

/** A form that changes something. When someone else changed it meanwhile, both texts are shown and one is chosen. */
export function VersionedForm<T, V extends object, K extends QueryKey>({
  loaded,
  query,
  form,
  valuesOf,
  save,
  onSaved,
  differences,
  ...frame
}: Props<T, V, K>) {
  const queryClient = useQueryClient();
  const focusTitle = useTitleFocus();
  const saving = useVersionedSave({
    loaded,
    version: form.version,
    queryKey: query.queryKey,
    fetch: () => queryClient.fetchQuery({ ...query, staleTime: 0 }),
    save,
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
        if (form.check()) saving.save(form.values);
      }}
      choice={
        conflict && (
          <StaleNotice
            key={conflict.latest.etag}
            problem={conflict.problem}
            differences={differences(form.values, valuesOf(conflict.latest.value))}
            onKeepMine={() => {
              if (form.check()) saving.keepMine(form.values);
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
