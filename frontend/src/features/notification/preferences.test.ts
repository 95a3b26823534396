import { expect, it } from 'vitest';
import type { EmailChoice, Preferences } from '@/shared/api';
import { preferences } from '@testing/fixtures';
import { emailOptions, inWords, preferencesSchema, valuesOf } from './preferences';

const weekly = 'WEEKLY' as EmailChoice;

it('offers and keeps a way of emailing that came after it was made', () => {
  expect(emailOptions('DAILY').map(({ value }) => value)).toEqual(['AT_ONCE', 'DAILY', 'OFF']);
  expect(emailOptions(weekly).at(-1)).toEqual({ value: weekly, label: 'Weekly' });
});

it('sends every choice as it was read, kinds it does not know too', () => {
  const stored = {
    ...preferences,
    notifications: [{ kind: 'PLAN_SIGNED', required: false, inbox: true, email: weekly }],
  } as unknown as Preferences;
  expect(preferencesSchema.parse(valuesOf(stored))).toEqual({ notifications: stored.notifications });
  expect(inWords(valuesOf(stored))).toEqual([['Plan signed', 'In your inbox. Email: weekly.']]);
});
