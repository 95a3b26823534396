export { bodyOf, ifMatch, versionedBodyOf, type ETag, type Versioned } from './answer';
export {
  changedOrSo,
  useRefresh,
  versionedQuery,
  type Change,
  type Sending,
  type Step,
  type Touching,
} from './change';
export { api, fetchWithProgress, fileType } from './client';
export { ApiProblem, type ProblemIssue, type ProblemKind } from './problem';
export { limits } from '@/api/limits';
export { openStream } from './stream';
export { useConditional } from './useConditional';
export { useOnce } from './useOnce';
export { useSubmit, type Attempt, type AttemptStore } from './useSubmit';
export { useTransition } from './useTransition';
export type * from './types';
