import { queryOptions } from '@tanstack/react-query';
import {
  api,
  bodyOf,
  ifMatch,
  versionedBodyOf,
  versionedQuery,
  type ManagerApproval,
  type Sending,
  type Versioned,
} from '@/shared/api';
import { written } from '@/shared/ui/text';
import { roots } from '../roots';

/** What waits for the person who is signed in, as the manager whom others have named. */
export const managerApprovalsQuery = queryOptions({
  queryKey: [...roots.managerApproval, 'mine'],
  queryFn: ({ signal }) =>
    bodyOf(api.GET('/api/v1/manager-approvals', { params: { query: { limit: 200 } }, signal })),
});

/** What the link in a manager's mail opens; seeing it changes nothing. */
export const managerLinkQuery = (token: string) =>
  versionedQuery({
    queryKey: [...roots.managerApproval, 'link', token],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/manager-approvals/{token}', { params: { path: { token } }, signal })),
  });

/** What a manager says to a request. */
export interface ManagerAnswer {
  verb: 'approve' | 'decline';
  note: string;
}

/**
 * Answers by the link, which is used up by it: sent twice it counts once. What is shown of the request stays until it
 * is read again.
 */
export const answerByLink = (
  token: string,
  from: Versioned<ManagerApproval>,
): Sending<ManagerAnswer, ManagerApproval> => ({
  send: ({ verb, note }) => {
    const params = { path: { token }, header: ifMatch(from) };
    const word = written(note);
    return bodyOf(
      api.POST(`/api/v1/manager-approvals/{token}/${verb}`, { params, body: word ? { note: word } : {} }),
    );
  },
  touches: [],
});
