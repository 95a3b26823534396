import { useSearchParams } from 'react-router';
import { calendarDay, useTimeZone } from '@/shared/format';

/** A span of days, both included. */
export interface Period {
  from: string;
  to: string;
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** From the first day of the month eleven months ago: a year by whole months. */
export function lastYear(today: string): Period {
  const start = new Date(`${today.slice(0, 7)}-01T00:00:00Z`);
  start.setUTCMonth(start.getUTCMonth() - 11);
  return { from: start.toISOString().slice(0, 10), to: today };
}

/** The period of the address; what is not a day there counts as not given. */
export function periodOf(search: URLSearchParams, today: string): Period {
  const usual = lastYear(today);
  const from = search.get('from') ?? '';
  const to = search.get('to') ?? '';
  return { from: isoDay.test(from) ? from : usual.from, to: isoDay.test(to) ? to : usual.to };
}

export function usePeriod() {
  const [search, setSearch] = useSearchParams();
  const today = calendarDay(new Date(), useTimeZone());
  return {
    period: periodOf(search, today),
    show: (period: Period) => setSearch({ ...period }, { preventScrollReset: true }),
  };
}
