import type { Cell, Count } from '@/shared/api';

/** A figure that may be shown, or nothing when it would describe too few people. */
export function shown({ value, suppressed }: Count | Cell): number | undefined {
  return suppressed ? undefined : value;
}

export function inFigures(figure: Count | Cell): string {
  const value = shown(figure);
  return value === undefined ? 'Not shown' : value.toLocaleString('en-US');
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
