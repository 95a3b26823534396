import { createContext } from 'react';
import type { ETag } from '@/shared/api';

const prefix = 'draft:';

/** Whose drafts these are, by the person's id; where nobody is known, nothing is kept. */
export const DraftOwner = createContext<string | undefined>(undefined);

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

/** Too personal to be written anywhere: kept while the page stands, and gone with a reload. */
const memory = new Map<string, string>();

interface Place {
  getItem: (key: string) => string | null;
  setItem: (key: string, text: string) => void;
}

const inMemory: Place = {
  getItem: (key) => memory.get(key) ?? null,
  setItem: (key, text) => void memory.set(key, text),
};

/** What one person typed and did not send yet, for this browser tab only. */
export class DraftStore {
  private readonly prefix: string;

  constructor(owner: string) {
    this.prefix = `${prefix}${owner}:`;
  }

  /** Puts what was typed on top of what is stored now. */
  restore<T extends object>(key: string, initial: T, { version, of }: Base): Restored<T> {
    const drafts = [this.read<T>(key, sessionStorage), this.read<T>(key, inMemory)].filter(
      (draft) => draft !== undefined,
    );
    const [first] = drafts;
    if (!first) return { values: initial, version };
    const typed = Object.assign({}, ...drafts.map((draft) => draft.typed)) as Partial<T>;
    const before = Object.assign({}, ...drafts.map((draft) => draft.before)) as Partial<T>;
    const values = { ...initial, ...typed };
    const changedElsewhere = (Object.keys(before) as (keyof T)[]).some(
      (field) => JSON.stringify(before[field]) !== JSON.stringify(initial[field]),
    );
    if (!changedElsewhere) return { values, version };
    const sameBase = drafts.every((draft) => draft.of === of && draft.version === first.version);
    return { values, version: sameBase ? first.version : undefined };
  }

  /** Remembers one field; a secret one never leaves the memory of the page. */
  note<T extends object, K extends keyof T>(
    key: string,
    field: { name: K; typed: T[K]; before: T[K]; secret: boolean },
    base: Base,
  ): void {
    const place = field.secret ? inMemory : sessionStorage;
    const draft = this.read<T>(key, place) ?? { typed: {}, before: {}, ...base };
    const next: Draft<T> = {
      ...draft,
      typed: { ...draft.typed, [field.name]: field.typed },
      before: { [field.name]: field.before, ...draft.before },
    };
    place.setItem(this.prefix + key, JSON.stringify(next));
  }

  forget(key: string): void {
    sessionStorage.removeItem(this.prefix + key);
    memory.delete(this.prefix + key);
  }

  private read<T>(key: string, place: Place): Draft<T> | undefined {
    const saved = place.getItem(this.prefix + key);
    if (saved === null) return undefined;
    try {
      const draft: unknown = JSON.parse(saved);
      return isDraft<T>(draft) ? draft : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Forgets all drafts, or all but one person's. */
export function clearDrafts(butOf?: string): void {
  const goes = (key: string) =>
    key.startsWith(prefix) && (butOf === undefined || !key.startsWith(`${prefix}${butOf}:`));
  Object.keys(sessionStorage)
    .filter(goes)
    .forEach((key) => sessionStorage.removeItem(key));
  [...memory.keys()].filter(goes).forEach((key) => memory.delete(key));
}

/** Whether something was typed that is kept nowhere but in the memory of this page. */
export function hasPrivateDrafts(): boolean {
  return memory.size > 0;
}

/** Forgets what is kept in the memory of this page alone. */
export function clearPrivateDrafts(): void {
  memory.clear();
}

function isDraft<T>(value: unknown): value is Draft<T> {
  return typeof value === 'object' && value !== null && 'typed' in value && 'before' in value;
}
