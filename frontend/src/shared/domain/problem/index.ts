export { ActionProblem, type ProblemWords } from './ActionProblem';
export { ConfirmDialog } from './ConfirmDialog';
export { ProblemPart } from './ProblemPart';
export { QueryState } from './QueryState';
export { StaleNotice, type Line } from './StaleNotice';
