import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Sending } from '@/shared/api';
import { roots } from '../roots';

/** The people whom the person does not want to be matched with. */
export const blocksQuery = queryOptions({
  queryKey: [...roots.block, 'mine'],
  queryFn: async ({ signal }) => (await bodyOf(api.GET('/api/v1/me/blocks', { signal }))).items,
});

// Who is blocked leaves the directory, and takes open requests along.
const touches = [roots.block, roots.profile, roots.matchRequest, roots.task];

/** Blocks the person of that id; doing it again changes nothing. */
export const blockPerson: Sending<string, unknown> = {
  send: (personId) => bodyOf(api.PUT('/api/v1/me/blocks/{personId}', { params: { path: { personId } } })),
  touches,
};

/** Lifts the block of the person of that id; doing it again changes nothing. */
export const unblockPerson: Sending<string, unknown> = {
  send: (personId) => bodyOf(api.DELETE('/api/v1/me/blocks/{personId}', { params: { path: { personId } } })),
  touches,
  // The list goes on without them.
  awaits: [roots.block],
};
