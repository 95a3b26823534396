import { expect, it } from 'vitest';
import { optionsOf } from '@/shared/ui/format';
import * as words from './words';

it.each(Object.entries(words) as [string, Record<string, string>][])(
  '%s has words for a value that came later, and does not offer it',
  (_, table) => {
    expect(table['NEVER_HEARD_OF']).toBe('Never heard of');
    expect('NEVER_HEARD_OF' in table).toBe(false);
    expect(optionsOf(table).map(({ value }) => value)).toEqual(Object.keys(table));
  },
);
