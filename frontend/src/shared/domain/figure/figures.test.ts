import { expect, it } from 'vitest';
import { barsOf, inFigures } from './figures';

it('never shows a suppressed figure', () => {
  expect(inFigures({ value: 3, suppressed: true })).toBe('Not shown');
  expect(inFigures({ suppressed: true })).toBe('Not shown');
  expect(inFigures({ value: 1234, suppressed: false })).toBe('1,234');
});

it('measures bars against the tallest that may be shown', () => {
  const bars = barsOf([
    { label: 'a', figure: { value: 5, suppressed: false } },
    { label: 'b', figure: { value: 10, suppressed: false } },
    { label: 'c', figure: { value: 99, suppressed: true } },
  ]);
  expect(bars.map(({ share }) => share)).toEqual([0.5, 1, 0]);
  expect(bars[2]?.value).toBeUndefined();
});

it('stands without any number', () => {
  expect(barsOf([{ label: 'a', figure: { value: 0, suppressed: false } }])[0]?.share).toBe(0);
});
