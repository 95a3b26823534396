import { expect, it } from 'vitest';
import type { NotificationKind } from '@/shared/api';
import { grouped, kindWords } from './kinds';

const later = 'PLAN_SIGNED' as NotificationKind;

it('groups kinds that belong together, and keeps where each stands', () => {
  const kinds: NotificationKind[] = ['ENROLLMENT_ACTIVE', 'REQUEST_RECEIVED', later, 'PROPOSAL_RECEIVED'];
  const groups = grouped(kinds.map((kind) => ({ kind })));
  expect(groups.map(({ heading, choices }) => [heading, ...choices.map(({ index }) => index)])).toEqual([
    ['Requests and proposals', 1, 3],
    ['Joining', 0],
    ['Other', 2],
  ]);
});

it('tells a kind that came after it was made', () => {
  expect(kindWords[later]).toBe('Plan signed');
});
