import { expect, it } from 'vitest';
import { meeting } from '@testing/fixtures';
import { issuesIn } from '@testing/issues';
import { emptyMeeting, lengthOptions, meetingRequestOf, meetingSchema, meetingValuesOf } from './meetingForm';

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
  expect(lengthOptions('PT50M').map(({ value }) => value)).toContain('PT50M');
  expect(lengthOptions('PT60M').filter(({ value }) => value === 'PT1H')).toHaveLength(1);
});
