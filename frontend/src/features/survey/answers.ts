import { z } from 'zod';
import { limits, type Question, type SurveyAnswer } from '@/shared/api';
import { text } from '@/shared/domain/form';
import { count } from '@/shared/ui/format';

/** What was chosen or typed, by question. */
export type AnswerValues = Record<string, string>;

export function noAnswers(questions: readonly Question[]): AnswerValues {
  return Object.fromEntries(questions.map(({ id }) => [id, '']));
}

export function answersSchema(questions: readonly Question[]): z.ZodType<AnswerValues, AnswerValues> {
  return z.object(
    Object.fromEntries(
      questions.map((question) => [
        question.id,
        text(limits.SurveyAnswer.text, question.required ? `Answer “${question.text}”` : undefined),
      ]),
    ),
  );
}

/** The answers that were given; questions left open are not sent. */
export function answersOf(questions: readonly Question[], values: AnswerValues): SurveyAnswer[] {
  return questions.flatMap(({ id, kind }): SurveyAnswer[] => {
    const value = values[id];
    if (!value) return [];
    if (kind === 'RATING') return [{ questionId: id, rating: Number(value) }];
    return [kind === 'CHOICE' ? { questionId: id, choice: value } : { questionId: id, text: value }];
  });
}

/** The question that `/answers/1/text` is about, of the answers that were sent. */
export function questionAt(pointer: string, answers: readonly SurveyAnswer[]): string | undefined {
  const index = /^#?\/answers\/(\d+)/.exec(pointer)?.[1];
  return index === undefined ? undefined : answers[Number(index)]?.questionId;
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
