import { count } from '../format';
import { lengthOf, turnsDirection } from '../text';

/** Why a text can’t be sent as it is; '' if it can. */
export function unfit(text: string, maxLength = Infinity): string {
  if (turnsDirection(text)) {
    return 'Take out the hidden characters that turn the direction of writing. Typing the text again does it.';
  }
  const excess = lengthOf(text) - maxLength;
  return excess > 0 ? `Shorten this by ${count(excess, 'character')}.` : '';
}
