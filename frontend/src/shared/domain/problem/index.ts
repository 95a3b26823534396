export { ActionProblem, type ProblemWords } from './ActionProblem';
export { ConfirmDialog } from './ConfirmDialog';
export { ProblemPart } from './ProblemPart';
export { QueryState } from './QueryState';
export { refreshedWords } from './refreshedWords';
export { StaleNotice, type Difference } from './StaleNotice';
