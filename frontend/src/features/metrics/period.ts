import { text, useAddress } from '@/shared/ui/address';
import { lastDayOf, monthBefore, todayIn, useTimeZone } from '@/shared/ui/format';

/** A span of months, both included, as in 2026-11. */
export interface Period {
  from: string;
  to: string;
}

const monthsOfAYear = 12;
const monthsOffered = 36;

/** The months that can be asked for, the newest first. */
export function monthsUpTo(today: string): string[] {
  return Array.from({ length: monthsOffered }, (_, ago) => monthBefore(today.slice(0, 7), ago));
}

/** The period of the address; one that cannot be asked for counts as not given: the last twelve months. */
export function periodOf(asked: Period, today: string): Period {
  const months = monthsUpTo(today);
  const offered = (asked: string) => months.find((month) => month === asked);
  const to = offered(asked.to) ?? today.slice(0, 7);
  const from = offered(asked.from);
  return { from: from && from <= to ? from : monthBefore(to, monthsOfAYear - 1), to };
}

/** The first and the last day, as the server takes them. */
export function daysOf({ from, to }: Period): { from: string; to: string } {
  return { from: `${from}-01`, to: lastDayOf(to) };
}

const params = { from: text, to: text };

export function usePeriod() {
  const { values, change } = useAddress(params);
  const today = todayIn(useTimeZone());
  return {
    period: periodOf(values, today),
    months: monthsUpTo(today),
    show: (period: Period) => change(period),
  };
}
