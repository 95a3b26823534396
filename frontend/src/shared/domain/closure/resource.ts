import { queryOptions } from '@tanstack/react-query';
import {
  api,
  bodyOf,
  ifMatch,
  versionedBodyOf,
  type Closure,
  type NewClosure,
  type Sending,
} from '@/shared/api';
import { roots } from '../roots';

/** The closed days of a program: those of the last year and those to come. */
export const closuresQuery = (slug: string) =>
  queryOptions({
    queryKey: [...roots.closure, slug],
    queryFn: async ({ signal }) =>
      (await bodyOf(api.GET('/api/v1/programs/{slug}/closures', { params: { path: { slug } }, signal })))
        .items,
  });

/** What would move if a day were declared closed. */
export const closureEffectQuery = (slug: string, day: string) =>
  queryOptions({
    queryKey: [...roots.closure, slug, 'effect', day],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programs/{slug}/closures/effect', {
          params: { path: { slug }, query: { day } },
          signal,
        }),
      ),
  });

const touches = [roots.closure, roots.matchRequest, roots.task];

/** Declares a day closed. */
export const declareClosed = (slug: string): Sending<NewClosure, Closure> => ({
  send: (body, idempotencyKey) => {
    const params = { path: { slug }, header: { 'Idempotency-Key': idempotencyKey } };
    return bodyOf(api.POST('/api/v1/programs/{slug}/closures', { params, body }));
  },
  touches,
  awaits: [roots.closure],
});

/** Takes back that a day is closed. */
export const takeBackClosure = (slug: string): Sending<string, unknown> => ({
  send: async (id) => {
    const path = { slug, id };
    const seen = await versionedBodyOf(
      api.GET('/api/v1/programs/{slug}/closures/{id}', { params: { path } }),
    );
    return bodyOf(
      api.DELETE('/api/v1/programs/{slug}/closures/{id}', { params: { path, header: ifMatch(seen) } }),
    );
  },
  touches,
  awaits: [roots.closure],
});
