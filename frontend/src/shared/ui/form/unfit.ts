import { count } from '../format';
import { lengthOf, turnsDirection } from '../text';

/** Why a text can’t be sent as it is; '' if it can. */
export function unfit(text: string, maxLength = Infinity): string {
  if (turnsDirection(text)) {
    return 'Remove the hidden characters that change the direction of the text. Typing the text again removes them.';
  }
  const excess = lengthOf(text) - maxLength;
  return excess > 0 ? `Shorten this by ${count(excess, 'character')}.` : '';
}
