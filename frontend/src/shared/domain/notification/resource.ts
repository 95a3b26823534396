import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import {
  api,
  bodyOf,
  ifMatch,
  versionedBodyOf,
  versionedQuery,
  type Change,
  type Preferences,
  type PreferencesUpdate,
  type Sending,
} from '@/shared/api';
import { roots } from '../roots';

const pageSize = 20;

/** What the person was told in all programs, the latest first; all of it or what is unread. */
export const notificationsQuery = (unread: boolean) =>
  infiniteQueryOptions({
    queryKey: [...roots.notification, 'list', unread],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: pageSize,
        ...(unread ? { unread } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      };
      return bodyOf(api.GET('/api/v1/me/notifications', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    // What is being read stays where it is; what came since is offered.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** The beginning of the same list as it is now, beside the one that is being read. */
export const latestNotificationsQuery = (unread: boolean) =>
  queryOptions({
    queryKey: [...roots.notification, 'latest', unread],
    queryFn: async ({ signal }) => {
      const query = { limit: pageSize, ...(unread ? { unread } : {}) };
      return (await bodyOf(api.GET('/api/v1/me/notifications', { params: { query }, signal }))).items;
    },
  });

/** How many are unread. What is heard keeps it fresh; while nothing is heard, it is read when the page is looked at. */
export const unreadQuery = queryOptions({
  queryKey: [...roots.notification, 'unread'],
  queryFn: async ({ signal }) => {
    const query = { unread: true, limit: 1 };
    return (await bodyOf(api.GET('/api/v1/me/notifications', { params: { query }, signal }))).total;
  },
  staleTime: 30_000,
});

/** Takes over how many are unread; a list that is open finds out what is new. */
export function useHeardUnread(): (unread: number) => void {
  const queryClient = useQueryClient();
  return useCallback(
    (unread) => {
      const before = queryClient.getQueryData(unreadQuery.queryKey);
      queryClient.setQueryData(unreadQuery.queryKey, unread);
      if (before !== unread)
        void queryClient.invalidateQueries({ queryKey: [...roots.notification, 'latest'] });
    },
    [queryClient],
  );
}

/** Marks the one of that id as read; doing it again changes nothing. */
export const markRead: Sending<string, unknown> = {
  send: (id) => bodyOf(api.PUT('/api/v1/me/notifications/{id}/read', { params: { path: { id } } })),
  touches: [roots.notification],
};

/** Marks all as read up to the one of that id; those that came after it stay unread. */
export const markAllRead: Sending<string, unknown> = {
  send: (latestId) => bodyOf(api.PUT('/api/v1/me/notifications/read', { params: { query: { latestId } } })),
  touches: [roots.notification],
  awaits: [roots.notification],
};

/** How the person wants to be told. */
export const preferencesQuery = versionedQuery({
  queryKey: roots.preferences,
  queryFn: ({ signal }) => versionedBodyOf(api.GET('/api/v1/me/preferences', { signal })),
});

export const updatePreferences: Change<PreferencesUpdate, Preferences> = {
  query: preferencesQuery,
  send: (body, from) =>
    versionedBodyOf(api.PATCH('/api/v1/me/preferences', { params: { header: ifMatch(from) }, body })),
  touches: [],
};

/** Stops the emails of the kind that the link with that token came with; doing it again changes nothing. */
export const unsubscribe: Sending<string, unknown> = {
  send: (token) => bodyOf(api.POST('/api/v1/unsubscribe/{token}', { params: { path: { token } } })),
  touches: [roots.preferences],
};
