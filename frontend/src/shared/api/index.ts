export { bodyOf, ifMatch, versionedBodyOf, type ETag, type Versioned } from './answer';
export { useRefresh, versionedQuery, type Change, type Sending, type Touching } from './change';
export { api } from './client';
export { ApiProblem, type ProblemIssue, type ProblemKind } from './problem';
export { useOnce } from './useOnce';
export { useSubmit } from './useSubmit';
export { useTransition } from './useTransition';
export type * from './types';
