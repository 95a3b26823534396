import type { ETag } from '../api';

const prefix = 'draft:';

/** What was typed into some fields, and what stood there before. */
interface Draft<T> {
  typed: Partial<T>;
  before: Partial<T>;
  version?: ETag;
}

interface Restored<T> {
  values: T;
  /** The version the typed text stands on, when one of its fields has been changed elsewhere since. */
  outdated?: ETag;
}

/** What was typed and not yet sent, for this browser tab only; gone with sign-out. */
export const draftStore = {
  /** Puts what was typed on top of what is stored now. */
  restore<T extends object>(key: string, initial: T): Restored<T> {
    const draft = read<T>(key);
    if (!draft) return { values: initial };
    const values = { ...initial, ...draft.typed };
    const changedElsewhere = (Object.keys(draft.before) as (keyof T)[]).some(
      (field) => JSON.stringify(draft.before[field]) !== JSON.stringify(initial[field]),
    );
    return changedElsewhere && draft.version ? { values, outdated: draft.version } : { values };
  },
  /** Remembers one field. */
  note<T extends object, K extends keyof T>(
    key: string,
    field: K,
    typed: T[K],
    before: T[K],
    version?: ETag,
  ): void {
    const draft = read<T>(key) ?? { typed: {}, before: {}, ...(version ? { version } : {}) };
    const next: Draft<T> = {
      ...draft,
      typed: { ...draft.typed, [field]: typed },
      before: { [field]: before, ...draft.before },
    };
    sessionStorage.setItem(prefix + key, JSON.stringify(next));
  },
  forget(key: string): void {
    sessionStorage.removeItem(prefix + key);
  },
};

export function clearDrafts(): void {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(prefix))
    .forEach((key) => sessionStorage.removeItem(key));
}

function read<T>(key: string): Draft<T> | undefined {
  const saved = sessionStorage.getItem(prefix + key);
  if (saved === null) return undefined;
  try {
    const draft: unknown = JSON.parse(saved);
    return isDraft<T>(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
}

function isDraft<T>(value: unknown): value is Draft<T> {
  return typeof value === 'object' && value !== null && 'typed' in value && 'before' in value;
}
