const prefix = 'draft:';

/** What was typed and not yet sent, for this browser tab only; gone with sign-out. */
export const draftStore = {
  read<T extends object>(key: string, initial: T): T {
    const saved = sessionStorage.getItem(prefix + key);
    if (saved === null) return initial;
    try {
      const parsed: unknown = JSON.parse(saved);
      return typeof parsed === 'object' && parsed !== null ? { ...initial, ...parsed } : initial;
    } catch {
      return initial;
    }
  },
  write(key: string, values: object): void {
    sessionStorage.setItem(prefix + key, JSON.stringify(values));
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
