import type { Question, SurveyAnswer } from '@/shared/api';
import { count } from '@/shared/ui/format';
import type { FieldIssue } from '@/shared/ui/form';

/** What was chosen or typed, by question. */
export type AnswerValues = Record<string, string>;

export function checkAnswers(questions: readonly Question[], values: AnswerValues): FieldIssue[] {
  return questions
    .filter(({ id, required }) => required && !values[id]?.trim())
    .map(({ id, text }) => ({ field: id, message: `Answer “${text}”` }));
}

/** The answers that were given; questions left open are not sent. */
export function answersOf(questions: readonly Question[], values: AnswerValues): SurveyAnswer[] {
  return questions.flatMap(({ id, kind }): SurveyAnswer[] => {
    const value = values[id]?.trim();
    if (!value) return [];
    if (kind === 'RATING') return [{ questionId: id, rating: Number(value) }];
    return [kind === 'CHOICE' ? { questionId: id, choice: value } : { questionId: id, text: value }];
  });
}

const secondsFor: Record<Question['kind'], number> = { RATING: 20, CHOICE: 20, TEXT: 60 };

/** "about 3 minutes" */
export function timeNeeded(questions: readonly Question[]): string {
  const seconds = questions.reduce(
    (sum, { kind }) => sum + (kind in secondsFor ? secondsFor[kind] : secondsFor.TEXT),
    0,
  );
  return `about ${count(Math.max(1, Math.ceil(seconds / 60)), 'minute')}`;
}
