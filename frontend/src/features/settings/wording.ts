import { z } from 'zod';
import { limits, type Wording, type WordingWords } from '@/shared/api';
import { text } from '@/shared/domain/form';
import { kindWords } from '@/shared/domain/notification';

const { title, text: body, action } = limits.WordingInput;

export const wordingSchema: z.ZodType<WordingWords, WordingWords> = z.object({
  title: text(title, 'Write the subject.'),
  text: text(body, 'Write what the email says.'),
  action: text(action, 'Write what to do next.'),
});

export function wordsOf({ title, text, action }: WordingWords): WordingWords {
  return { title, text, action };
}

export const labels = { title: 'Subject', text: 'Text', action: 'Words of the link' } as const;

export function inWords(words: WordingWords): [string, string][] {
  return [
    [labels.title, words.title],
    [labels.text, words.text],
    [labels.action, words.action],
  ];
}

/** What is told, and where mentors and mentees read other words, to whom. */
export function nameOf({ key, kind }: Pick<Wording, 'key' | 'kind'>): string {
  const [, role] = /-to-(mentor|mentee)$/.exec(key) ?? [];
  return role ? `${kindWords[kind]} (to the ${role})` : kindWords[kind];
}

/** A text with something put in place of what is marked in it, and where the cursor stands then. */
export function withInserted(
  into: string,
  inserted: string,
  from: number,
  to: number,
): { value: string; cursor: number } {
  return {
    value: `${into.slice(0, from)}${inserted}${into.slice(to)}`,
    cursor: from + inserted.length,
  };
}
