import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Sending, type SurveyAnswer } from '@/shared/api';
import { roots } from '../roots';

export const invitationsQuery = infiniteQueryOptions({
  queryKey: [...roots.surveyInvitation, 'list'],
  queryFn: ({ pageParam, signal }) => {
    const query = { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) };
    return bodyOf(api.GET('/api/v1/survey-invitations', { params: { query }, signal }));
  },
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
});

export const invitationQuery = (id: string) =>
  queryOptions({
    queryKey: [...roots.surveyInvitation, id],
    queryFn: ({ signal }) => {
      const params = { path: { id } };
      return bodyOf(api.GET('/api/v1/survey-invitations/{id}', { params, signal }));
    },
  });

export const answerSurvey = (invitationId: string): Sending<SurveyAnswer[], unknown> => ({
  send: (answers, idempotencyKey) => {
    const params = { path: { id: invitationId }, header: { 'Idempotency-Key': idempotencyKey } };
    return bodyOf(api.POST('/api/v1/survey-invitations/{id}/response', { params, body: { answers } }));
  },
  touches: [roots.surveyInvitation, roots.task],
});

/** The surveys of a program, the latest first. */
export const surveysQuery = (program: string) =>
  infiniteQueryOptions({
    queryKey: [...roots.survey, 'list', program],
    queryFn: ({ pageParam, signal }) => {
      const query = { program, limit: 20, ...(pageParam ? { cursor: pageParam } : {}) };
      return bodyOf(api.GET('/api/v1/surveys', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

export const surveyQuery = (id: string) =>
  queryOptions({
    queryKey: [...roots.survey, id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/surveys/{id}', { params: { path: { id } }, signal })),
  });

/** What the answers say together. */
export const surveyResultsQuery = (id: string) =>
  queryOptions({
    queryKey: [...roots.survey, id, 'results'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/surveys/{id}/results', { params: { path: { id } }, signal })),
  });
