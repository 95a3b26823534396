import { z } from 'zod';
import { limits, type Goal, type GoalState, type GoalUpdate, type NewGoal } from '@/shared/api';
import { choice, day, text } from '@/shared/domain/form';
import type { Line } from '@/shared/domain/problem';
import { typedDayInWords } from '@/shared/ui/format';
import { goalWords } from '@/shared/domain/words';

export interface GoalValues extends NewGoal {
  state: GoalState;
  /** In per cent, as a choice's value. */
  progress: string;
}

export const emptyGoal: GoalValues = {
  title: '',
  specific: '',
  measurable: '',
  achievable: '',
  relevant: '',
  dueOn: '',
  state: 'OPEN',
  progress: '0',
};

type TextName = 'title' | 'specific' | 'measurable' | 'achievable' | 'relevant';

interface GoalField {
  name: TextName;
  label: string;
  hint: string;
  missing: string;
  rows?: number;
}

/** What a goal asks for, in the order it is asked. */
export const goalFields: readonly GoalField[] = [
  {
    name: 'title',
    label: 'Your goal in one line',
    hint: 'What will be different when you get there?',
    missing: 'Give your goal a name.',
  },
  {
    name: 'specific',
    label: 'Specific: what exactly will you do?',
    hint: 'So clear that someone else could check it off.',
    missing: 'Say what exactly you will do.',
    rows: 3,
  },
  {
    name: 'measurable',
    label: 'Measurable: how will you know you are there?',
    hint: 'A number, a finished piece of work, or someone’s approval.',
    missing: 'Say how you will know you are there.',
    rows: 2,
  },
  {
    name: 'achievable',
    label: 'Achievable: what makes it possible?',
    hint: 'Time, help, or training that you have or will ask for.',
    missing: 'Say what makes it possible.',
    rows: 2,
  },
  {
    name: 'relevant',
    label: 'Relevant: why does it matter to you?',
    hint: 'What it does for your work or where you want to go.',
    missing: 'Say why it matters to you.',
    rows: 2,
  },
];

export function goalValuesOf(goal: Goal): GoalValues {
  const { title, specific, measurable, achievable, relevant, dueOn, state, progress } = goal;
  return { title, specific, measurable, achievable, relevant, dueOn, state, progress: String(progress) };
}

const texts = Object.fromEntries(
  goalFields.map(({ name, missing }) => [name, text(limits.NewGoal[name], missing)]),
) as Record<TextName, ReturnType<typeof text>>;

export const goalSchema: z.ZodType<GoalValues, GoalValues> = z.object({
  ...texts,
  dueOn: day('Enter the date you want to reach it.'),
  state: choice<GoalState>(),
  progress: choice<string>(),
});

export function goalRequestOf({
  title,
  specific,
  measurable,
  achievable,
  relevant,
  dueOn,
}: GoalValues): NewGoal {
  return { title, specific, measurable, achievable, relevant, dueOn };
}

/** A goal that is achieved is there entirely, whatever the bar said before. */
export function goalUpdateOf(values: GoalValues): GoalUpdate {
  const progress = values.state === 'ACHIEVED' ? 100 : Number(values.progress);
  return { ...goalRequestOf(values), state: values.state, progress };
}

/** Steps of a tenth, and where the goal stands when that is in between. */
export function progressOptions(current: string): { value: string; label: string }[] {
  const tenths = Array.from({ length: 11 }, (_, index) => String(index * 10));
  return [...new Set([...tenths, current])]
    .sort((one, other) => Number(one) - Number(other))
    .map((value) => ({ value, label: `${value}%` }));
}

export function goalInWords(values: GoalValues): Line[] {
  return [
    ...goalFields.map(({ name, label }): Line => [label, values[name]]),
    ['By when', typedDayInWords(values.dueOn)],
    ['Status', goalWords[values.state]],
    ['Progress', `${values.progress}%`],
  ];
}
