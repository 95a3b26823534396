import { useCallback, useState } from 'react';
import { ApiProblem } from '../api';
import { draftStore } from './draftStore';

/** Something to put right, and the field it is about. */
export interface FieldIssue {
  field: string;
  message: string;
}

export interface Form<T> {
  values: T;
  set: <K extends keyof T>(name: K, value: T[K]) => void;
  reset: (values: T) => void;
  issues: FieldIssue[];
  issueFor: (field: string) => string | undefined;
  /** Runs the checks and shows what they find; true when there is nothing to put right. */
  check: () => boolean;
  /** Shows what the server found, when the problem names fields. */
  showProblem: (error: unknown) => void;
  forgetDraft: () => void;
  dirty: boolean;
}

interface Options<T> {
  initial: T;
  validate?: (values: T) => FieldIssue[];
  /** Keeps what was typed in this tab under that name until it is sent. */
  draft?: string;
  /** What is too personal to be kept there. */
  private?: readonly (keyof T)[];
}

export function useForm<T extends object>({ initial, validate, draft, ...options }: Options<T>): Form<T> {
  const [values, setValues] = useState<T>(() => (draft ? draftStore.read(draft, initial) : initial));
  const [issues, setIssues] = useState<FieldIssue[]>([]);
  const [dirty, setDirty] = useState(false);
  const [secret] = useState(options.private ?? []);

  const set = useCallback<Form<T>['set']>(
    (name, value) => {
      setDirty(true);
      setValues((current) => {
        const next = { ...current, [name]: value };
        if (draft) draftStore.write(draft, without(next, secret));
        return next;
      });
    },
    [draft, secret],
  );

  return {
    values,
    set,
    dirty,
    reset: (next) => {
      setValues(next);
      setIssues([]);
      setDirty(false);
    },
    issues,
    issueFor: (field) => issues.find((issue) => issue.field === field)?.message,
    check: () => {
      const found = validate?.(values) ?? [];
      setIssues(found);
      return found.length === 0;
    },
    showProblem: (error) => {
      if (ApiProblem.is(error)) setIssues(fieldIssues(error));
    },
    forgetDraft: () => {
      if (draft) draftStore.forget(draft);
    },
  };
}

function without<T extends object>(values: T, secret: readonly (keyof T)[]): Partial<T> {
  const kept: Partial<T> = { ...values };
  secret.forEach((name) => delete kept[name]);
  return kept;
}

/** `/goals/shortTerm` is about the field `goals.shortTerm`. */
function fieldIssues(problem: ApiProblem): FieldIssue[] {
  return problem.issues.map(({ pointer, detail }) => ({
    field: pointer.replace(/^#?\//, '').replaceAll('/', '.'),
    message: detail,
  }));
}
