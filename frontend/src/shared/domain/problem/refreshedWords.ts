import type { ProblemWords } from './ActionProblem';

/** For steps after whose refusal the screen has read again how things stand. */
export const refreshedWords: ProblemWords = {
  'precondition-failed':
    'Someone changed this meanwhile. What you see is up to date now: look once more, then try again.',
  'illegal-transition':
    'This has moved on meanwhile and can no longer be done. Go back to see where it stands.',
};
