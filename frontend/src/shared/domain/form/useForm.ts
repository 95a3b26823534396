import { useCallback, useContext, useMemo, useState } from 'react';
import { ApiProblem, type ETag } from '@/shared/api';
import type { FieldIssue } from '@/shared/ui/form';
import { DraftOwner, DraftStore, type Base } from './draftStore';

export interface Form<T> {
  values: T;
  set: <K extends keyof T>(name: K, value: T[K]) => void;
  reset: (values: T, version?: ETag) => void;
  issues: FieldIssue[];
  issueFor: (field: string) => string | undefined;
  /** Runs the checks and shows what they find; true when there is nothing to put right. */
  check: () => boolean;
  /** Shows what the server found, when the problem names fields. */
  showProblem: (error: unknown) => void;
  /** What was typed is stored now, at that version. */
  forgetDraft: (version?: ETag) => void;
  dirty: boolean;
  /** The version that the values are made for: the one they were read at, or an older one that a draft stands on. */
  version: ETag | undefined;
}

interface Options<T> {
  initial: T;
  validate?: (values: T) => FieldIssue[];
  /** Keeps what was typed in this tab under that name until it is sent. */
  draft?: string;
  /** The version that the initial values were read at. */
  version?: ETag;
  /** The id of what they were read from, where the draft may have been begun for another, or for none. */
  of?: string;
  /** What is too personal to be written there: it is kept in memory, until the page is left or loaded again. */
  private?: readonly (keyof T)[] | 'all';
}

interface Start<T> {
  values: T;
  initial: T;
  version: ETag | undefined;
  /** What the initial values are of. */
  base: Base;
  secret: readonly (keyof T)[] | 'all';
}

export function useForm<T extends object>({
  initial,
  validate,
  draft,
  version,
  of,
  ...options
}: Options<T>): Form<T> {
  const owner = useContext(DraftOwner);
  const drafts = useMemo(() => (owner === undefined ? undefined : new DraftStore(owner)), [owner]);
  const [start, setStart] = useState<Start<T>>(() => ({
    ...(draft && drafts ? drafts.restore(draft, initial, { version, of }) : { values: initial, version }),
    initial,
    base: { version, of },
    secret: options.private ?? [],
  }));
  const [values, setValues] = useState<T>(start.values);
  const [issues, setIssues] = useState<FieldIssue[]>([]);
  const [dirty, setDirty] = useState(false);

  const set = useCallback<Form<T>['set']>(
    (name, value) => {
      setDirty(true);
      setValues((current) => ({ ...current, [name]: value }));
      if (!draft) return;
      const secret = start.secret === 'all' || start.secret.includes(name);
      drafts?.note(draft, { name, typed: value, before: start.initial[name], secret }, start.base);
    },
    [draft, drafts, start],
  );

  const startFrom = (stored: T, storedVersion = start.base.version) => {
    if (draft) drafts?.forget(draft);
    setStart({
      ...start,
      initial: stored,
      version: storedVersion,
      base: { ...start.base, version: storedVersion },
    });
  };

  return {
    values,
    set,
    dirty,
    version: start.version,
    reset: (next, nextVersion) => {
      setValues(next);
      setIssues([]);
      setDirty(false);
      startFrom(next, nextVersion);
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
    forgetDraft: (storedVersion) => startFrom(values, storedVersion),
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
