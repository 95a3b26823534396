import type { Cell, Count } from '@/shared/api';
import { monthInWords } from '@/shared/ui/format';

/** A figure that may be shown, or nothing when it would describe too few people. */
export function shown({ value, suppressed }: Count | Cell): number | undefined {
  return suppressed ? undefined : value;
}

export function inFigures(figure: Count | Cell): string {
  const value = shown(figure);
  return value === undefined ? 'Not shown' : value.toLocaleString('en-US');
}

/** "Without Jun 2026 and Jul 2026.", or nothing when no month is left out. */
export function withoutMonths(leftOut: readonly string[]): string {
  const months = new Intl.ListFormat('en-US').format(leftOut.map(monthInWords));
  return months === '' ? '' : `Without ${months}.`;
}

export interface Bar {
  label: string;
  value: number | undefined;
  /** Of the tallest, 0 to 1. */
  share: number;
}

export function barsOf(items: readonly { label: string; figure: Count | Cell }[]): Bar[] {
  const values = items.map(({ figure }) => shown(figure));
  const tallest = Math.max(1, ...values.map((value) => value ?? 0));
  return items.map(({ label }, index) => ({
    label,
    value: values[index],
    share: (values[index] ?? 0) / tallest,
  }));
}
