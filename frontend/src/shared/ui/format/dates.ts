type Parts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>;

function parts(date: Date, timeZone: string, options: Intl.DateTimeFormatOptions): Parts {
  const formatted = new Intl.DateTimeFormat('en-US', { timeZone, ...options }).formatToParts(date);
  return Object.fromEntries(formatted.map(({ type, value }) => [type, value]));
}

/** "5 p.m.", "5:30 p.m.", "noon", "midnight". */
function clock(date: Date, timeZone: string): string {
  const { hour = '', minute = '', dayPeriod } = parts(date, timeZone, { hour: 'numeric', minute: '2-digit' });
  if (hour === '12' && minute === '00') return dayPeriod === 'PM' ? 'noon' : 'midnight';
  return `${hour}${minute === '00' ? '' : `:${minute}`} ${dayPeriod === 'PM' ? 'p.m.' : 'a.m.'}`;
}

function zoneName(date: Date, timeZone: string): string {
  return parts(date, timeZone, { timeZoneName: 'shortGeneric' }).timeZoneName ?? timeZone;
}

function yearOf(date: Date, timeZone: string): string {
  return parts(date, timeZone, { year: 'numeric' }).year ?? '';
}

/** "Tuesday, November 24", with the year when it is not this one. */
export function dayInWords(instant: string, timeZone: string, now: Date = new Date()): string {
  const date = new Date(instant);
  const { weekday, month, day } = parts(date, timeZone, { weekday: 'long', month: 'long', day: 'numeric' });
  const year = yearOf(date, timeZone);
  return `${weekday}, ${month} ${day}${year === yearOf(now, timeZone) ? '' : `, ${year}`}`;
}

/** "Tuesday, November 24, 5 p.m. ET". */
export function momentInWords(instant: string, timeZone: string, now: Date = new Date()): string {
  const date = new Date(instant);
  return `${dayInWords(instant, timeZone, now)}, ${clock(date, timeZone)} ${zoneName(date, timeZone)}`;
}

/** Something due at midnight is due by "the end of Tuesday, November 24": the day before, as people say it. */
export function deadlineInWords(instant: string, timeZone: string, now: Date = new Date()): string {
  const date = new Date(instant);
  if (clock(date, timeZone) !== 'midnight') return momentInWords(instant, timeZone, now);
  return `the end of ${dayInWords(new Date(date.getTime() - 1).toISOString(), timeZone, now)}`;
}

/** "November 24, 2026": a day of the calendar, the same in every zone. */
export function dateInWords(date: string): string {
  const { month, day, year } = parts(new Date(`${date}T00:00:00Z`), 'UTC', {
    month: 'long',
    day: 'numeric',
    year: 'numeric',
  });
  return `${month} ${day}, ${year}`;
}

/** The day of the calendar that an instant falls on in a zone, as yyyy-MM-dd. */
export function calendarDay(instant: Date, timeZone: string): string {
  const { year, month, day } = parts(instant, timeZone, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return `${year}-${month}-${day}`;
}

/** How many midnights lie between two instants, as the person counts days. */
function nightsBetween(from: Date, to: Date, timeZone: string): number {
  const start = Date.parse(`${calendarDay(from, timeZone)}T00:00:00Z`);
  const end = Date.parse(`${calendarDay(to, timeZone)}T00:00:00Z`);
  return Math.round((end - start) / 86_400_000);
}

/** "today", "yesterday", "3 days ago", "2 months ago". */
export function agoInWords(instant: string, timeZone: string, now: Date = new Date()): string {
  const days = nightsBetween(new Date(instant), now, timeZone);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 31) return `${days} days ago`;
  if (days < 365) return `${count(Math.floor(days / 30.4), 'month')} ago`;
  return `${count(Math.floor(days / 365), 'year')} ago`;
}

/** "today", "tomorrow", "in 3 days", "in 2 weeks", "in 5 months". */
export function untilInWords(instant: string, timeZone: string, now: Date = new Date()): string {
  const days = nightsBetween(now, new Date(instant), timeZone);
  if (days < 0) return agoInWords(instant, timeZone, now);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days < 14) return `in ${days} days`;
  if (days < 61) return `in ${Math.round(days / 7)} weeks`;
  return `in ${Math.round(days / 30.4)} months`;
}

export function count(value: number, one: string, many = `${one}s`): string {
  return `${value.toLocaleString('en-US')} ${value === 1 ? one : many}`;
}
