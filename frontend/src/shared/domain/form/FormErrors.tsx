import { useFormState, type FieldErrors, type FieldValues } from 'react-hook-form';
import { ErrorSummary, type FieldIssue } from '@/shared/ui/form';
import type { DraftForm } from './useDraftForm';

/** At the top of a form: what to put right. */
export function FormErrors<V extends FieldValues, O>({ form }: { form: DraftForm<V, O> }) {
  return <ErrorSummary issues={useIssues(form)} told={form.told} />;
}

/** What to put right, in the order of the schema. */
export function useIssues<V extends FieldValues, O>({ control }: DraftForm<V, O>): FieldIssue[] {
  const { errors } = useFormState({ control });
  return issuesOf(errors);
}

/** A field within another has a name like `goals.shortTerm`. */
function issuesOf(errors: FieldErrors, within = ''): FieldIssue[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    if (!error) return [];
    const { message } = error;
    if (typeof message === 'string') return [{ field: within + name, message }];
    return issuesOf(error as FieldErrors, `${within}${name}.`);
  });
}
