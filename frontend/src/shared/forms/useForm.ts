import { useCallback, useState } from 'react';
import { ApiProblem, type ETag } from '../api';
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
  /** The version that a draft of this form stands on, when it is not the one the form was filled from. */
  outdated: ETag | undefined;
}

interface Options<T> {
  initial: T;
  validate?: (values: T) => FieldIssue[];
  /** Keeps what was typed in this tab under that name until it is sent. */
  draft?: string;
  /** The version that the initial values were read at. */
  version?: ETag;
  /** What is too personal to be kept there. */
  private?: readonly (keyof T)[];
}

interface Start<T> {
  values: T;
  initial: T;
  version: ETag | undefined;
  outdated?: ETag | undefined;
  secret: readonly (keyof T)[];
}

export function useForm<T extends object>({
  initial,
  validate,
  draft,
  version,
  ...options
}: Options<T>): Form<T> {
  const [start, setStart] = useState<Start<T>>(() => ({
    ...(draft ? draftStore.restore(draft, initial) : { values: initial }),
    initial,
    version,
    secret: options.private ?? [],
  }));
  const [values, setValues] = useState<T>(start.values);
  const [issues, setIssues] = useState<FieldIssue[]>([]);
  const [dirty, setDirty] = useState(false);

  const set = useCallback<Form<T>['set']>(
    (name, value) => {
      setDirty(true);
      setValues((current) => ({ ...current, [name]: value }));
      if (draft && !start.secret.includes(name))
        draftStore.note(draft, name, value, start.initial[name], start.version);
    },
    [draft, start],
  );

  const startFrom = (stored: T) => {
    if (draft) draftStore.forget(draft);
    setStart({ ...start, initial: stored, outdated: undefined });
  };

  return {
    values,
    set,
    dirty,
    outdated: start.outdated,
    reset: (next) => {
      setValues(next);
      setIssues([]);
      setDirty(false);
      startFrom(next);
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
    forgetDraft: () => startFrom(values),
  };
}

/** `/goals/shortTerm` is about the field `goals.shortTerm`. */
function fieldIssues(problem: ApiProblem): FieldIssue[] {
  return problem.issues.map(({ pointer, detail }) => ({
    field: pointer.replace(/^#?\//, '').replaceAll('/', '.'),
    message: sentence(detail),
  }));
}

/** Some details of the API are parts of a sentence. */
function sentence(detail: string): string {
  const text = detail.charAt(0).toUpperCase() + detail.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
