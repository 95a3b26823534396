import { engagement, ids, otherMentorRef, tasks } from '@testing/fixtures';
import { expect, it } from 'vitest';
import type { Task } from '@/shared/api';
import { aboutMentorship } from './aboutMentorship';
import { wordsOf } from './taskWords';

function task(kind: Task['kind'], type: Task['subject']['type'], id: string, more: Partial<Task> = {}): Task {
  return { id: kind, kind, subject: { type, id }, since: '2026-11-20T15:00:00Z', waiting: false, ...more };
}

const sign = task('SIGN_AGREEMENT', 'ENGAGEMENT', ids.engagement, { person: engagement.mentor });

it('finds what waits in one mentorship, in the order of all that waits', () => {
  const elsewhere = task('SET_GOAL', 'ENGAGEMENT', ids.otherMentor, { person: otherMentorRef });
  expect(aboutMentorship(engagement, [elsewhere, ...tasks, sign]).map(({ kind }) => kind)).toEqual([
    'PREPARE_MEETING',
    'SIGN_AGREEMENT',
  ]);
});

it('leads to where each thing is done', () => {
  const to = (kind: Task['kind']) => wordsOf(task(kind, 'ENGAGEMENT', 'e')).to;
  expect(to('SIGN_AGREEMENT')).toBe('/mentorships/e/plan');
  expect(to('SET_GOAL')).toBe('/mentorships/e/goals/new');
  expect(to('SCHEDULE_MEETING')).toBe('/mentorships/e/meetings/new');
});

it('says who signs next', () => {
  expect(wordsOf(sign).title).toBe('Agree on a plan with Theo Mentor');
  expect(wordsOf({ ...sign, waiting: true }).title).toBe('Waiting for Theo Mentor to sign the plan');
});
