import { createContext } from 'react';
import type { Attempt, AttemptStore, ETag } from '@/shared/api';

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

/** What was typed into some fields, what stood there before, and on what; and how it was sent, if it was. */
interface Stored<T> extends Base {
  typed: Partial<T>;
  before: Partial<T>;
  attempt?: Attempt;
}

interface Restored<T> {
  values: T;
  /** The version the values are made for. None when nothing was stored, or something else, as they were typed. */
  version: ETag | undefined;
  /** Something typed came back that is not stored. */
  kept: boolean;
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

/** What one person typed into one form and did not send yet, for this browser tab only. */
export class Draft<T extends object> {
  private readonly key: string;

  constructor(
    owner: string,
    name: string,
    /** Fields that never leave the memory of the page. */
    private readonly secret: readonly (keyof T)[] | 'all',
  ) {
    this.key = `${prefix}${owner}:${name}`;
  }

  /** Puts what was typed on top of what is stored now. */
  restore(initial: T, { version, of }: Base): Restored<T> {
    const drafts = [this.read(sessionStorage), this.read(inMemory)].filter((draft) => draft !== undefined);
    const typed = Object.assign({}, ...drafts.map((draft) => draft.typed)) as Partial<T>;
    const before = Object.assign({}, ...drafts.map((draft) => draft.before)) as Partial<T>;
    const [first] = drafts;
    if (!first || !differ(typed, initial)) {
      // All of it is stored by now.
      if (Object.keys(typed).length > 0) this.forget();
      return { values: initial, version, kept: false };
    }
    const values = { ...initial, ...typed };
    if (!differ(before, initial)) return { values, version, kept: true };
    const sameBase = drafts.every((draft) => draft.of === of && draft.version === first.version);
    return { values, version: sameBase ? first.version : undefined, kept: true };
  }

  /** Remembers one field. */
  note<K extends keyof T>(name: K, typed: T[K], before: T[K], base: Base): void {
    const place = this.secret === 'all' || this.secret.includes(name) ? inMemory : sessionStorage;
    const draft = this.read(place) ?? { typed: {}, before: {}, ...base };
    this.write(place, {
      ...draft,
      typed: { ...draft.typed, [name]: typed },
      before: { [name]: before, ...draft.before },
    });
  }

  forget(): void {
    sessionStorage.removeItem(this.key);
    memory.delete(this.key);
  }

  /** How it was sent. It says all that was typed, so where a part of that is secret it stays in memory. */
  readonly attempts: AttemptStore = {
    read: () => this.read(this.placeOfAll())?.attempt,
    keep: (attempt) => {
      const place = this.placeOfAll();
      this.write(place, { ...(this.read(place) ?? { typed: {}, before: {} }), attempt });
    },
    forget: () => {
      const place = this.placeOfAll();
      const draft = this.read(place);
      if (draft) this.write(place, { ...draft, attempt: undefined });
    },
  };

  private placeOfAll(): Place {
    return this.secret === 'all' || this.secret.length > 0 ? inMemory : sessionStorage;
  }

  private write(place: Place, draft: { [K in keyof Stored<T>]: Stored<T>[K] | undefined }): void {
    place.setItem(this.key, JSON.stringify(draft));
  }

  private read(place: Place): Stored<T> | undefined {
    const saved = place.getItem(this.key);
    if (saved === null) return undefined;
    try {
      const draft: unknown = JSON.parse(saved);
      return isStored<T>(draft) ? draft : undefined;
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

function differ<T extends object>(some: Partial<T>, from: T): boolean {
  return (Object.keys(some) as (keyof T)[]).some(
    (field) => JSON.stringify(some[field]) !== JSON.stringify(from[field]),
  );
}

function isStored<T>(value: unknown): value is Stored<T> {
  return typeof value === 'object' && value !== null && 'typed' in value && 'before' in value;
}
