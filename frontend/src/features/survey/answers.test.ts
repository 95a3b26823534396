import { expect, it } from 'vitest';
import { invitation } from '@testing/fixtures';
import { issuesIn } from '@testing/issues';
import { answersOf, answersSchema, noAnswers, questionAt, timeNeeded } from './answers';

const { questions } = invitation.survey;
const schema = answersSchema(questions);

it('asks only for what is required', () => {
  expect(issuesIn(schema, noAnswers(questions)).map(({ field }) => field)).toEqual(['again', 'goals']);
  expect(issuesIn(schema, { ...noAnswers(questions), again: '5', goals: 'MOST' })).toEqual([]);
});

it('sends each answer as what it is, and nothing that was left open', () => {
  expect(answersOf(questions, schema.parse({ again: '4', goals: 'ALL', better: '  ' }))).toEqual([
    { questionId: 'again', rating: 4 },
    { questionId: 'goals', choice: 'ALL' },
  ]);
  expect(
    answersOf(questions, schema.parse({ again: '4', goals: 'ALL', better: ' More time. ' })),
  ).toContainEqual({
    questionId: 'better',
    text: 'More time.',
  });
});

it('finds the question that the server speaks of, though others were left open', () => {
  const sent = answersOf(questions, { again: '', goals: 'ALL', better: 'More time.' });
  expect(questionAt('/answers/1/text', sent)).toBe('better');
  expect(questionAt('/answers', sent)).toBeUndefined();
});

it('says how long it takes', () => {
  expect(timeNeeded(questions)).toBe('about 2 minutes');
  expect(timeNeeded([])).toBe('about 1 minute');
});
