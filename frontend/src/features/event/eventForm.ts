import { z } from 'zod';
import { limits, type NewEvent, type ProgramEvent } from '@/shared/api';
import { choice, day, emptyOr, passedOver, text, time, wholeNumber } from '@/shared/domain/form';
import type { Line } from '@/shared/domain/problem';
import {
  durationOf,
  instantOf,
  isDay,
  lengthInWords,
  minutesOf,
  momentInWords,
  wallTimeOf,
} from '@/shared/ui/format';

export interface EventValues {
  /** The zone that date and time are told in: it stays with them, should the person choose another. */
  timeZone: string;
  title: string;
  description: string;
  date: string;
  time: string;
  duration: string;
  place: string;
  link: string;
  capacity: string;
}

export type EventOutput = Omit<EventValues, 'capacity'> & { capacity: number | null };

/** A day typed in one zone says nothing with the time of another. */
export const keptTogether = ['date', 'time', 'timeZone'] as const;

/** The field that a problem of the server with an event is about. */
export function eventFieldAt(pointer: string): 'date' | undefined {
  return pointer.startsWith('/startsAt') ? 'date' : undefined;
}

export function emptyEvent(timeZone: string): EventValues {
  return {
    timeZone,
    title: 'Orientation for new participants',
    description: '',
    date: '',
    time: '',
    duration: 'PT1H',
    place: '',
    link: '',
    capacity: '12',
  };
}

export const usualMinutes = [30, 45, 60, 90, 120];

export function eventValuesOf(event: ProgramEvent, timeZone: string): EventValues {
  const { title, description = '', startsAt, duration, place = '', link = '', capacity } = event;
  const { date, time } = wallTimeOf(startsAt, timeZone);
  return {
    timeZone,
    title,
    description,
    date,
    time,
    duration: durationOf(minutesOf(duration)),
    place,
    link,
    capacity: String(capacity),
  };
}

const limit = limits.NewEvent;

export const place = text(limit.place);
export const link = text(limit.link).refine(
  emptyOr(new RegExp(limit.link.pattern)),
  'Enter a link that begins with https://.',
);

export const eventSchema: z.ZodType<EventOutput, EventValues> = z
  .object({
    timeZone: choice<string>(),
    title: text(limit.title, 'Give the session a title.'),
    description: text(limit.description),
    date: day('Choose a day.'),
    time,
    duration: choice<string>(),
    place,
    link,
    capacity: wholeNumber(
      limit.capacity,
      `Enter a number from ${limit.capacity.minimum} to ${limit.capacity.maximum}.`,
      true,
    ),
  })
  .superRefine((values, context) => {
    const message = passedOver(values, values.timeZone);
    if (message) context.addIssue({ code: 'custom', path: ['time'], message });
    if (!values.place && !values.link) {
      context.addIssue({
        code: 'custom',
        path: ['place'],
        message: 'Enter a place, or a link to join from a distance.',
      });
    }
  });

/** All of it: what was emptied is sent as such, so that it does not keep the value there was. */
export function eventPlanOf(values: EventOutput) {
  const { title, description, duration, link: address, timeZone, capacity } = values;
  return {
    title,
    description: description || null,
    startsAt: instantOf(values, timeZone),
    duration,
    place: values.place || null,
    link: address || null,
    capacity: capacity ?? limit.capacity.minimum,
  };
}

export function newEventOf(program: string, values: EventOutput): NewEvent {
  const { description, place: where, link: address, ...plan } = eventPlanOf(values);
  return {
    program,
    ...plan,
    ...(description ? { description } : {}),
    ...(where ? { place: where } : {}),
    ...(address ? { link: address } : {}),
  };
}

/** The values line by line, with the time as it is in a zone. */
export function eventInWords(values: EventValues, timeZone: string): Line[] {
  const { date, time: at } = values;
  return [
    ['Title', values.title],
    ['What it is about', values.description],
    ['When', isDay(date) && at ? momentInWords(instantOf(values, values.timeZone), timeZone) : date],
    ['How long', lengthInWords(values.duration)],
    ['Place', values.place],
    ['Link', values.link],
    ['For how many', values.capacity],
  ];
}
