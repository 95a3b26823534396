import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';

/** What the backend sends to calendars, read by another reader than the one it was written with. */
function messageOf(name: string) {
  const folder = '../backend/app/src/test/resources/gov/cms/mentorship/shared/calendar';
  const text = readFileSync(`${folder}/${name}.ics`, 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  const event = calendar.getFirstSubcomponent('vevent');
  if (!zone || !event) throw new Error('A message has a zone and an event');
  ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return { method: calendar.getFirstPropertyValue('method'), event: new ICAL.Event(event), component: event };
}

it('is a request to put an entry into a calendar, at a moment by the rules that come along', () => {
  const { method, event, component } = messageOf('request');
  expect(method).toBe('REQUEST');
  expect(event.uid).toBe('booking-1@mentorship');
  expect(event.sequence).toBe(3);
  expect(event.startDate.toUnixTime()).toBe(
    Temporal.Instant.from('2027-03-14T13:00:00Z').epochMilliseconds / 1000,
  );
  expect(event.endDate.toUnixTime() - event.startDate.toUnixTime()).toBe(3600);
  expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED');
});

it('takes the same entry out again', () => {
  const { method, event, component } = messageOf('cancel');
  expect(method).toBe('CANCEL');
  expect(event.uid).toBe('booking-1@mentorship');
  expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
});

it('reads texts and names as they were written, and nobody is added by them', () => {
  const { event, component } = messageOf('request');
  expect(event.summary).toBe('Orientation; for all, new participants');
  expect(event.location).toBe('Room C-110, 7500 Security Boulevard');
  expect(event.description).toBe(
    'What the program is.\nYour questions, "all" of them.\n\nhttps://meet.example/orientation?pwd=1,2;3',
  );
  expect(event.attendees).toHaveLength(1);
  expect(event.attendees[0]?.getFirstValue()).toBe('mailto:noor.haddad@tests.example');
  expect(event.attendees[0]?.getParameter('cn')).toBe("Haddad, Noor 'N': نور");
  expect(component.getFirstPropertyValue('organizer')).toBe('mailto:ISSO@cms.hhs.gov');
});
