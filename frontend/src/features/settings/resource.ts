import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  api,
  bodyOf,
  ifMatch,
  versionedBodyOf,
  versionedQuery,
  type Change,
  type Sending,
  type Step,
  type Wording,
  type WordingWords,
} from '@/shared/api';
import { roots } from '@/shared/domain/roots';

/** What a program says, each thing it tells. */
export const wordingsQuery = (slug: string) =>
  queryOptions({
    queryKey: [...roots.wording, 'list', slug],
    queryFn: async ({ signal }) =>
      (await bodyOf(api.GET('/api/v1/programs/{slug}/wordings', { params: { path: { slug } }, signal })))
        .items,
  });

/** What a program says when it tells one thing. */
export const wordingQuery = (slug: string, key: string) =>
  versionedQuery({
    queryKey: [...roots.wording, slug, key],
    queryFn: ({ signal }) =>
      versionedBodyOf(
        api.GET('/api/v1/programs/{slug}/wordings/{key}', { params: { path: { slug, key } }, signal }),
      ),
  });

/** The email in such words. Nothing is kept and nobody is told. */
export const wordingPreviewQuery = (slug: string, key: string, words: WordingWords) =>
  queryOptions({
    queryKey: [...roots.wording, 'preview', slug, key, words],
    queryFn: ({ signal }) => {
      const params = { path: { slug, key } };
      return bodyOf(
        api.POST('/api/v1/programs/{slug}/wordings/{key}/preview', { params, body: words, signal }),
      );
    },
    placeholderData: keepPreviousData,
  });

export const updateWording = (slug: string, key: string): Change<WordingWords, Wording> => ({
  query: wordingQuery(slug, key),
  send: (body, from) => {
    const params = { path: { slug, key }, header: ifMatch(from) };
    return versionedBodyOf(api.PATCH('/api/v1/programs/{slug}/wordings/{key}', { params, body }));
  },
  touches: [roots.wording],
});

/** Goes back to the words that come with the application. */
export const resetWording = (slug: string, key: string): Step<void, Wording> => ({
  query: wordingQuery(slug, key),
  send: (_, from) => {
    const params = { path: { slug, key }, header: ifMatch(from) };
    return versionedBodyOf(api.POST('/api/v1/programs/{slug}/wordings/{key}/reset', { params }));
  },
  isDone: (_, now) => !now.changed,
  touches: [roots.wording],
});

/** The emails of a program that could not be sent, the latest first. */
export const undeliveredQuery = (program: string) =>
  infiniteQueryOptions({
    queryKey: [...roots.undelivered, program],
    queryFn: ({ pageParam, signal }) => {
      const query = { program, limit: 20, ...(pageParam ? { cursor: pageParam } : {}) };
      return bodyOf(api.GET('/api/v1/undelivered-messages', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

/** Sends the email of that id again; nobody gets it twice. */
export const sendAgain: Sending<string, unknown> = {
  send: (id) => bodyOf(api.PUT('/api/v1/undelivered-messages/{id}/sending', { params: { path: { id } } })),
  touches: [roots.undelivered],
  awaits: [roots.undelivered],
};

/** The addresses to which nothing is sent, the oldest first. */
export const refusedAddressesQuery = infiniteQueryOptions({
  queryKey: [...roots.refusedAddress, 'all'],
  queryFn: ({ pageParam, signal }) => {
    const query = { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) };
    return bodyOf(api.GET('/api/v1/undeliverable-addresses', { params: { query }, signal }));
  },
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
});

/** Sends to the address of that id again. */
export const sendThereAgain: Sending<string, unknown> = {
  send: (id) => bodyOf(api.DELETE('/api/v1/undeliverable-addresses/{id}', { params: { path: { id } } })),
  touches: [roots.refusedAddress, roots.task],
  awaits: [roots.refusedAddress],
};
