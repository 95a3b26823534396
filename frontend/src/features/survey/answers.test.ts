import { expect, it } from 'vitest';
import { invitation } from '@testing/fixtures';
import { answersOf, checkAnswers, timeNeeded } from './answers';

const { questions } = invitation.survey;

it('asks only for what is required', () => {
  expect(checkAnswers(questions, {}).map(({ field }) => field)).toEqual(['again', 'goals']);
  expect(checkAnswers(questions, { again: '5', goals: 'MOST' })).toEqual([]);
});

it('sends each answer as what it is, and nothing that was left open', () => {
  expect(answersOf(questions, { again: '4', goals: 'ALL', better: '  ' })).toEqual([
    { questionId: 'again', rating: 4 },
    { questionId: 'goals', choice: 'ALL' },
  ]);
  expect(answersOf(questions, { better: ' More time. ' })).toEqual([
    { questionId: 'better', text: 'More time.' },
  ]);
});

it('says how long it takes', () => {
  expect(timeNeeded(questions)).toBe('about 2 minutes');
  expect(timeNeeded([])).toBe('about 1 minute');
});
