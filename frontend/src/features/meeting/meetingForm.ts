import { z } from 'zod';
import { limits, type Meeting, type MeetingMode, type NewMeeting } from '@/shared/api';
import { choice, day, emptyOr, passedOver, text, time } from '@/shared/domain/form';
import type { Line } from '@/shared/domain/problem';
import {
  durationOf,
  instantOf,
  isDay,
  lengthInWords,
  minutesOf,
  momentInWords,
  wallTimeOf,
  wordsFor,
  type Showing,
} from '@/shared/ui/format';
import { modeWords } from '@/shared/domain/words';
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

/** A day typed in one zone says nothing with the time of another. */
export const keptTogether = ['date', 'time', 'timeZone', 'showing'] as const;

/** The field that a problem of the server with a meeting is about. */
export function meetingFieldAt(pointer: string): keyof MeetingValues | undefined {
  return pointer.endsWith('/startsAt') ? 'date' : undefined;
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

export const usualMinutes = [15, 30, 45, 60, 90, 120, 180, 240];

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

const limit = limits.NewMeeting;
const { maxItems: maxLines, items: line } = limit.agenda;

const agenda = text({}).superRefine((typed, context) => {
  const lines = linesOf(typed);
  const long = lines.findIndex((each) => lengthOf(each) > line.maxLength);
  if (lines.length > maxLines) {
    context.addIssue(`Keep the agenda to ${maxLines} points; it has ${lines.length}.`);
  }
  if (long >= 0) context.addIssue(`Shorten point ${long + 1} of the agenda to ${line.maxLength} characters.`);
});

export const meetingSchema: z.ZodType<MeetingValues, MeetingValues> = z
  .object({
    timeZone: choice<string>(),
    date: day('Choose a day.'),
    time,
    showing: choice<Showing>(),
    duration: choice<string>(),
    mode: choice<MeetingMode>(),
    place: text(limit.place).refine(emptyOr(new RegExp(limit.place.pattern)), 'Remove < and >.'),
    agenda,
  })
  .superRefine((values, context) => {
    const message = passedOver(values, values.timeZone);
    if (message) context.addIssue({ code: 'custom', path: ['time'], message });
  });

export function meetingRequestOf(values: MeetingValues): NewMeeting {
  const { duration, mode, place, timeZone } = values;
  return {
    startsAt: instantOf(values, timeZone, values.showing),
    duration,
    mode,
    ...(place ? { place } : {}),
    agenda: linesOf(values.agenda),
  };
}

/** The values line by line, with the time as it is in a zone. */
export function meetingInWords(values: MeetingValues, timeZone: string): Line[] {
  const { date, time } = values;
  const when =
    isDay(date) && time ? momentInWords(instantOf(values, values.timeZone, values.showing), timeZone) : date;
  return [
    ['When', when],
    ['How long', lengthInWords(values.duration)],
    ['How', modeWords[values.mode]],
    ['Where', values.place],
    ['Agenda', values.agenda],
  ];
}
