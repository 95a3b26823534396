// What all texts that people write have in common; the contract says the same.

/** Spaces, control characters, and those that Unicode lets nobody see. */
const unseen = /^[\s\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\ufff0-\ufffb]*$/u;

const turning = /[\u202a-\u202e\u2066-\u2069]/g;

const fromRightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Whether there is nothing to see. */
export function isBlank(text: string): boolean {
  return unseen.test(text);
}

/** What was written, without spaces around it; '' when there is nothing to see. */
export function written(text: string): string {
  return isBlank(text) ? '' : text.trim();
}

/** In characters as the contract counts them: code points. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** Whether hidden characters turn the direction of writing, so that the text reads as something else. */
export function turnsDirection(text: string): boolean {
  return text.search(turning) >= 0;
}

/** What is looked for, however it was typed or copied. */
export function searchable(text: string): string {
  return written(text.replace(turning, ''));
}

/** A name within a sentence: one from right to left is kept apart, so that it does not turn what is around it. */
export function isolated(name: string): string {
  return fromRightToLeft.test(name) ? `\u2068${name}\u2069` : name;
}

/** A text to compare with another, whatever the case and the accents it is written with. */
export function folded(text: string): string {
  return searchable(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
