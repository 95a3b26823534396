import { expect } from '@playwright/test';
import { supportTeam } from './freshPeople';

interface Figures {
  /** How many mentorships are completed, as the support team lists them. */
  completed: number;
  /** How many meetings were held, as the figures tell it; none while that is about too few people. */
  held: number | undefined;
  minimumGroupSize: number;
}

export async function figuresOf(program: string): Promise<Figures> {
  const api = await supportTeam();
  const listed = await api.GET('/api/v1/engagements', {
    params: { query: { program, state: ['COMPLETED'], limit: 1 } },
  });
  const { data } = await api.GET('/api/v1/metrics/summary', { params: { query: { program } } });
  if (typeof data !== 'object' || listed.data === undefined) throw new Error('No figures');
  return {
    completed: listed.data.total,
    held: data.meetingsHeld.value,
    minimumGroupSize: data.minimumGroupSize,
  };
}

/** One more mentorship is completed; a figure that all may read moves by nothing or by at least a group. */
export async function expectOneMore(program: string, before: Figures): Promise<void> {
  const after = await figuresOf(program);
  expect(after.completed).toBe(before.completed + 1);
  const moved = (after.held ?? 0) - (before.held ?? 0);
  expect(moved === 0 || moved >= before.minimumGroupSize, `moved by ${moved}`).toBe(true);
}
