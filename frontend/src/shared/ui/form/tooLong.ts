import { count } from '../format';

/** What to say of a text that is longer than it may be; nothing, if it is not. */
export function tooLong(text: string, maxLength: number): string {
  const excess = text.length - maxLength;
  return excess > 0 ? `Shorten this by ${count(excess, 'character')}.` : '';
}
