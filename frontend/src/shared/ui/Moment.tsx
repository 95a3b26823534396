import { dayInWords, deadlineInWords, momentInWords, useTimeZone } from './format';

/** An instant in words, in the person's own time zone. */
export function Moment({ at, dayOnly = false }: { at: string; dayOnly?: boolean }) {
  const timeZone = useTimeZone();
  return <time dateTime={at}>{dayOnly ? dayInWords(at, timeZone) : momentInWords(at, timeZone)}</time>;
}

/** When something is due, in words, in the person's own time zone. */
export function Deadline({ at }: { at: string }) {
  const timeZone = useTimeZone();
  return <time dateTime={at}>{deadlineInWords(at, timeZone)}</time>;
}
