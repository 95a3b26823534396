import type { Meeting, MeetingMode, NewMeeting } from '@/shared/api';
import type { Difference } from '@/shared/domain/problem';
import {
  dateInWords,
  durationOf,
  instantOf,
  lengthInWords,
  minutesOf,
  momentInWords,
  skipped,
  wallTimeOf,
  wordsFor,
  type Showing,
} from '@/shared/ui/format';
import { modeWords } from '@/shared/domain/words';
import type { FieldIssue } from '@/shared/ui/form';
import { lengthOf, written } from '@/shared/ui/text';

export interface MeetingValues {
  /** The zone that date and time are told in: it stays with them, should the person choose another. */
  timeZone: string;
  date: string;
  time: string;
  /** Which one, where the clocks show that time twice. */
  showing: Showing;
  duration: string;
  mode: MeetingMode;
  place: string;
  /** One point a line. */
  agenda: string;
}

export function emptyMeeting(timeZone: string): MeetingValues {
  return {
    timeZone,
    date: '',
    time: '',
    showing: 'earlier',
    duration: 'PT1H',
    mode: 'VIDEO',
    place: '',
    agenda: '',
  };
}

const usualMinutes = [15, 30, 45, 60, 90, 120, 180, 240];
const maxLines = 20;
const maxLineLength = 300;

/** The usual lengths, and the one there is when it is another. */
export function lengthOptions(current: string): { value: string; label: string }[] {
  const minutes = [...new Set([...usualMinutes, minutesOf(current)])].filter((each) => each > 0);
  return minutes
    .sort((one, other) => one - other)
    .map((each) => ({ value: durationOf(each), label: lengthInWords(durationOf(each)) }));
}

export const placeLabels = wordsFor<MeetingMode>({
  VIDEO: 'Link to the call',
  PHONE: 'Number to call',
  EMAIL: 'Subject to look for',
  IN_PERSON: 'Room or place',
});

export function meetingValuesOf(meeting: Meeting, timeZone: string): MeetingValues {
  const { startsAt, duration, mode, place = '', agenda } = meeting;
  return {
    timeZone,
    ...wallTimeOf(startsAt, timeZone),
    duration: durationOf(minutesOf(duration)),
    mode,
    place,
    agenda: agenda.join('\n'),
  };
}

function linesOf(agenda: string): string[] {
  return agenda
    .split('\n')
    .map((line) => written(line))
    .filter((line) => line !== '');
}

export function checkMeeting(values: MeetingValues): FieldIssue[] {
  const { date, time, agenda } = values;
  const passedOver = skipped(values, values.timeZone);
  const lines = linesOf(agenda);
  const tooLong = lines.findIndex((line) => lengthOf(line) > maxLineLength);
  return [
    ...(date === '' ? [{ field: 'date', message: 'Choose a day.' }] : []),
    ...(time === '' ? [{ field: 'time', message: 'Choose a time.' }] : []),
    ...(passedOver ? [{ field: 'time', message: passedOverInWords(passedOver, date) }] : []),
    ...(lines.length > maxLines
      ? [{ field: 'agenda', message: `Keep the agenda to ${maxLines} points; it has ${lines.length}.` }]
      : []),
    ...(tooLong >= 0
      ? [
          {
            field: 'agenda',
            message: `Shorten point ${tooLong + 1} of the agenda to ${maxLineLength} letters.`,
          },
        ]
      : []),
  ];
}

function passedOverInWords({ from, to }: { from: string; to: string }, date: string): string {
  return `On ${dateInWords(date)} the clocks go ahead from ${from} to ${to}, so this time does not exist. Choose one before ${from}, or ${to} or later.`;
}

export function meetingRequestOf(values: MeetingValues): NewMeeting {
  const { duration, mode, timeZone } = values;
  const place = written(values.place);
  return {
    startsAt: instantOf(values, timeZone, values.showing),
    duration,
    mode,
    ...(place ? { place } : {}),
    agenda: linesOf(values.agenda),
  };
}

export function meetingDifferences(mine: MeetingValues, theirs: MeetingValues): Difference[] {
  const inWords = (values: MeetingValues): [string, string][] => [
    ['When', momentInWords(instantOf(values, values.timeZone, values.showing), mine.timeZone)],
    ['How long', lengthInWords(values.duration)],
    ['How', modeWords[values.mode]],
    ['Where', values.place],
    ['Agenda', values.agenda],
  ];
  const before = inWords(theirs);
  return inWords(mine).map(([label, text], index) => ({
    label,
    mine: text,
    theirs: before[index]?.[1] ?? '',
  }));
}
