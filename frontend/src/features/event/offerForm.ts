import { z } from 'zod';
import type { OrientationOffer } from '@/shared/api';
import { choice, passedOver } from '@/shared/domain/form';
import { instantOf, isDay } from '@/shared/ui/format';
import { link, place } from './eventForm';

export interface OfferValues {
  /** The zone that days and times are told in. */
  timeZone: string;
  date1: string;
  time1: string;
  date2: string;
  time2: string;
  date3: string;
  time3: string;
  date4: string;
  time4: string;
  duration: string;
  place: string;
  link: string;
}

/** Up to four at once, which is a good choice; more can be offered afterwards. */
export const choices = [
  { date: 'date1', time: 'time1', label: 'First time' },
  { date: 'date2', time: 'time2', label: 'Second time, if you like' },
  { date: 'date3', time: 'time3', label: 'Third time, if you like' },
  { date: 'date4', time: 'time4', label: 'Fourth time, if you like' },
] as const;

export function emptyOffer(timeZone: string): OfferValues {
  return {
    timeZone,
    date1: '',
    time1: '',
    date2: '',
    time2: '',
    date3: '',
    time3: '',
    date4: '',
    time4: '',
    duration: 'PT1H',
    place: '',
    link: '',
  };
}

/** The times that were filled in, in the order of the form. */
function chosen(values: OfferValues) {
  return choices.filter(({ date, time }) => values[date] !== '' || values[time] !== '');
}

/** The field that a problem of the server with an offer is about. */
export function offerFieldAt(pointer: string, values: OfferValues) {
  const index = /^\/startsAt\/(\d+)/.exec(pointer)?.[1];
  return index === undefined ? undefined : chosen(values)[Number(index)]?.date;
}

export const offerSchema: z.ZodType<OfferValues, OfferValues> = z
  .object({
    timeZone: choice<string>(),
    date1: z.string(),
    time1: z.string(),
    date2: z.string(),
    time2: z.string(),
    date3: z.string(),
    time3: z.string(),
    date4: z.string(),
    time4: z.string(),
    duration: choice<string>(),
    place,
    link,
  })
  .superRefine((values, context) => {
    const wrong = (field: keyof OfferValues, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    const filled = chosen(values);
    if (filled.length === 0) wrong('date1', 'Offer at least one time.');
    for (const { date, time } of filled) {
      if (values[date] === '') wrong(date, 'Choose a day.');
      else if (!isDay(values[date])) wrong(date, 'Enter a day as month/day/year, like 03/14/2027.');
      if (values[time] === '') wrong(time, 'Choose a time.');
      const gap =
        isDay(values[date]) && passedOver({ date: values[date], time: values[time] }, values.timeZone);
      if (gap) wrong(time, gap);
    }
    if (!values.place && !values.link) {
      wrong('place', 'Enter a place, or a link to join from a distance.');
    }
  });

export function offerOf(values: OfferValues): OrientationOffer {
  return {
    startsAt: chosen(values).map(({ date, time }) =>
      instantOf({ date: values[date], time: values[time] }, values.timeZone),
    ),
    duration: values.duration,
    ...(values.place ? { place: values.place } : {}),
    ...(values.link ? { link: values.link } : {}),
  };
}
