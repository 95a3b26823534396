import type { ETag } from '@/shared/api';

const prefix = 'draft:';

/** What a form is filled from. */
export interface Base {
  /** None where nothing is stored yet. */
  version?: ETag | undefined;
  /** Which of several things it is a version of, where they share one draft. */
  of?: string | undefined;
}

/** What was typed into some fields, what stood there before, and on what. */
interface Draft<T> extends Base {
  typed: Partial<T>;
  before: Partial<T>;
}

interface Restored<T> {
  values: T;
  /** The version the values are made for. None when nothing was stored, or something else, as they were typed. */
  version: ETag | undefined;
}

/** What was typed and not yet sent, for this browser tab only; gone with sign-out. */
export const draftStore = {
  /** Puts what was typed on top of what is stored now. */
  restore<T extends object>(key: string, initial: T, { version, of }: Base): Restored<T> {
    const draft = read<T>(key);
    if (!draft) return { values: initial, version };
    const values = { ...initial, ...draft.typed };
    const changedElsewhere = (Object.keys(draft.before) as (keyof T)[]).some(
      (field) => JSON.stringify(draft.before[field]) !== JSON.stringify(initial[field]),
    );
    if (!changedElsewhere) return { values, version };
    return { values, version: draft.of === of ? draft.version : undefined };
  },
  /** Remembers one field. */
  note<T extends object, K extends keyof T>(
    key: string,
    field: K,
    typed: T[K],
    before: T[K],
    base: Base,
  ): void {
    const draft = read<T>(key) ?? { typed: {}, before: {}, ...base };
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
