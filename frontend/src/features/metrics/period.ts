import { text, useAddress } from '@/shared/ui/address';
import { calendarDay, useTimeZone } from '@/shared/ui/format';

/** A span of months, both included, as in 2026-11. */
export interface Period {
  from: string;
  to: string;
}

const monthsOfAYear = 12;
const monthsOffered = 36;

function monthBefore(month: string, months: number): string {
  const start = new Date(`${month}-01T00:00:00Z`);
  start.setUTCMonth(start.getUTCMonth() - months);
  return start.toISOString().slice(0, 7);
}

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
  const afterwards = new Date(`${monthBefore(to, -1)}-01T00:00:00Z`);
  afterwards.setUTCDate(0);
  return { from: `${from}-01`, to: afterwards.toISOString().slice(0, 10) };
}

const params = { from: text, to: text };

export function usePeriod() {
  const { values, change } = useAddress(params);
  const today = calendarDay(new Date(), useTimeZone());
  return {
    period: periodOf(values, today),
    months: monthsUpTo(today),
    show: (period: Period) => change(period),
  };
}
