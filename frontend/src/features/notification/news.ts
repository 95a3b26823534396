import type { Notification } from '@/shared/api';

/** How many of the latest came after those that are shown. */
export function newerThan(shown: readonly Notification[], latest: readonly Notification[]): number {
  const known = new Set(shown.map(({ id }) => id));
  const first = latest.findIndex(({ id }) => known.has(id));
  return first < 0 ? latest.length : first;
}

/** The page of a notification in its program, as an address that holds outside of this tab too. */
export function addressOf({ page, program }: Pick<Notification, 'page' | 'program'>): string {
  const [, path = page, search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(page) ?? [];
  const parameters = new URLSearchParams(search);
  parameters.set('program', program);
  return `${path}?${parameters.toString()}${hash}`;
}
