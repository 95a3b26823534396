import { expect, it } from 'vitest';
import { lengthOptions } from '@/shared/domain/form';
import { meeting } from '@testing/fixtures';
import { issuesIn } from '@testing/issues';
import {
  emptyMeeting,
  usualMinutes,
  meetingInWords,
  meetingRequestOf,
  meetingSchema,
  meetingValuesOf,
} from './meetingForm';

const zone = 'America/New_York';
const empty = emptyMeeting(zone);

it('shows a meeting in the time of the person and sends the instant back', () => {
  const values = meetingValuesOf(meeting, zone);
  expect(values).toMatchObject({ date: '2026-11-24', time: '17:00', duration: 'PT1H' });
  expect(meetingRequestOf(values)).toEqual({
    startsAt: meeting.startsAt,
    duration: meeting.duration,
    mode: meeting.mode,
    place: meeting.place,
    agenda: meeting.agenda,
  });
});

it('means the time of the person, wherever that is', () => {
  const values = { ...emptyMeeting('Pacific/Honolulu'), date: '2026-11-24', time: '09:00' };
  expect(meetingRequestOf(values).startsAt).toBe('2026-11-24T19:00:00Z');
});

it.each(['', '02/30/2027', 'next Friday'])('tells a day that is typed as %j as it is typed', (date) => {
  expect(meetingInWords({ ...empty, date, time: '09:00' }, zone)).toContainEqual(['When', date]);
});

it('takes one point of the agenda from each line that says something', () => {
  const values = { ...empty, date: '2026-11-24', time: '09:00', agenda: ' First\n\n  Second ' };
  const request = meetingRequestOf(values);
  expect(request.agenda).toEqual(['First', 'Second']);
  expect(request).not.toHaveProperty('place');
});

it('asks for day and time, and bounds the agenda', () => {
  expect(issuesIn(meetingSchema, empty).map(({ field }) => field)).toEqual(['date', 'time']);
  const when = { date: '2026-11-24', time: '09:00' };
  expect(issuesIn(meetingSchema, { ...empty, ...when, agenda: 'a\n'.repeat(21) })).toHaveLength(1);
  expect(
    issuesIn(meetingSchema, { ...empty, ...when, agenda: `ok\n${'a'.repeat(301)}` })[0]?.message,
  ).toContain('point 2');
  expect(issuesIn(meetingSchema, { ...empty, ...when })).toEqual([]);
});

it('offers an unusual length when the meeting has it', () => {
  expect(lengthOptions(usualMinutes, 'PT50M').map(({ value }) => value)).toContain('PT50M');
  expect(lengthOptions(usualMinutes, 'PT60M').filter(({ value }) => value === 'PT1H')).toHaveLength(1);
});

it('refuses a time that the clocks pass over, and says which to choose', () => {
  const values = { ...empty, date: '2027-03-14', time: '02:30' };
  expect(issuesIn(meetingSchema, values)).toEqual([
    {
      field: 'time',
      message:
        'On March 14, 2027 the clocks go ahead from 2 a.m. to 3 a.m., so this time doesn’t exist. Choose a time before 2 a.m., or 3 a.m. or later.',
    },
  ]);
  expect(issuesIn(meetingSchema, { ...values, timeZone: 'America/Phoenix' })).toEqual([]);
});

it('means the one of two equal times that was chosen, and shows it again', () => {
  const values = { ...empty, date: '2027-11-07', time: '01:30' };
  expect(issuesIn(meetingSchema, values)).toEqual([]);
  expect(meetingRequestOf(values).startsAt).toBe('2027-11-07T05:30:00Z');
  const second = meetingRequestOf({ ...values, showing: 'later' }).startsAt;
  expect(second).toBe('2027-11-07T06:30:00Z');
  expect(meetingValuesOf({ ...meeting, startsAt: second }, zone)).toMatchObject({
    date: '2027-11-07',
    time: '01:30',
    showing: 'later',
  });
});

it('takes a line of what nobody sees as none, and counts characters as people do', () => {
  const when = { date: '2026-11-24', time: '09:00' };
  expect(
    meetingRequestOf(
      meetingSchema.parse({ ...empty, ...when, agenda: 'One\n\u200b\u00a0\nTwo', place: '\u2060' }),
    ),
  ).toMatchObject({
    agenda: ['One', 'Two'],
  });
  expect(issuesIn(meetingSchema, { ...empty, ...when, agenda: '𝕏'.repeat(300) })).toEqual([]);
});
