import { describe, expect, it } from 'vitest';
import { count } from './count';
import { agoInWords, dayInWords, deadlineInWords, momentInWords, untilInWords } from './dates';

const now = '2026-11-21T15:00:00Z';
const eastern = 'America/New_York';

describe('moments in words', () => {
  it.each([
    ['2026-11-24T22:00:00Z', eastern, 'Tuesday, November 24, 5 p.m. ET'],
    ['2026-11-24T22:30:00Z', eastern, 'Tuesday, November 24, 5:30 p.m. ET'],
    ['2026-11-24T17:00:00Z', eastern, 'Tuesday, November 24, noon ET'],
    ['2026-11-24T05:00:00Z', eastern, 'Tuesday, November 24, midnight ET'],
    ['2026-11-24T22:00:00Z', 'America/Los_Angeles', 'Tuesday, November 24, 2 p.m. PT'],
    ['2027-01-05T14:00:00Z', eastern, 'Tuesday, January 5, 2027, 9 a.m. ET'],
  ])('tells %s in %s as "%s"', (instant, zone, words) => {
    expect(momentInWords(instant, zone, now)).toBe(words);
  });

  it('tells the day that it is where the person is', () => {
    expect(dayInWords('2026-11-25T02:00:00Z', eastern, now)).toBe('Tuesday, November 24');
  });

  it('names the time of two that the clocks show twice', () => {
    expect(momentInWords('2026-11-01T05:30:00Z', eastern, now)).toBe('Sunday, November 1, 1:30 a.m. EDT');
    expect(momentInWords('2026-11-01T06:30:00Z', eastern, now)).toBe('Sunday, November 1, 1:30 a.m. EST');
    expect(momentInWords('2026-11-01T07:30:00Z', eastern, now)).toBe('Sunday, November 1, 2:30 a.m. ET');
  });

  it('tells a deadline at midnight as the end of the day before', () => {
    expect(deadlineInWords('2026-11-25T05:00:00Z', eastern, now)).toBe('the end of Tuesday, November 24');
    expect(deadlineInWords('2026-11-24T22:00:00Z', eastern, now)).toBe('Tuesday, November 24, 5 p.m. ET');
  });
});

describe('distances in words', () => {
  it.each([
    ['2026-11-21T01:00:00Z', 'yesterday'],
    ['2026-11-21T14:00:00Z', 'today'],
    ['2026-11-18T14:00:00Z', '3 days ago'],
    ['2026-09-10T14:00:00Z', '2 months ago'],
    ['2024-09-10T14:00:00Z', '2 years ago'],
  ])('%s was %s', (instant, words) => {
    expect(agoInWords(instant, eastern, now)).toBe(words);
  });

  it.each([
    ['2026-11-21T20:00:00Z', 'today'],
    ['2026-11-22T20:00:00Z', 'tomorrow'],
    ['2026-11-27T20:00:00Z', 'in 6 days'],
    ['2026-12-20T20:00:00Z', 'in 4 weeks'],
    ['2027-05-20T20:00:00Z', 'in 6 months'],
  ])('%s is %s', (instant, words) => {
    expect(untilInWords(instant, eastern, now)).toBe(words);
  });
});

describe('count', () => {
  it('says one and many', () => {
    expect(count(1, 'hour')).toBe('1 hour');
    expect(count(0, 'hour')).toBe('0 hours');
    expect(count(2, 'child', 'children')).toBe('2 children');
  });

  it('groups the digits of large numbers', () => {
    expect(count(1551, 'hour')).toBe('1,551 hours');
  });
});
