import { expect, it } from 'vitest';
import { day } from '.';

const said = (typed: string) =>
  day('Choose a day.')
    .safeParse(typed)
    .error?.issues.map(({ message }) => message);

it('takes a day of the calendar', () => {
  expect(day('Choose a day.').parse('2028-02-29')).toBe('2028-02-29');
});

it.each(['', ' '])('asks for a day that is missing: %j', (typed) => {
  expect(said(typed)).toEqual(['Choose a day.']);
});

it.each(['02/30/2027', '2027-02-30', 'tomorrow', '3/14/27'])(
  'says how to write a day instead of %s',
  (typed) => {
    expect(said(typed)).toEqual(['Enter a day as month/day/year, like 03/14/2027.']);
  },
);
