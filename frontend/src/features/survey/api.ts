import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf, type SurveyAnswer } from '@/shared/api';

export const invitationsQuery = infiniteQueryOptions({
  queryKey: ['survey-invitations', 'list'],
  queryFn: ({ pageParam, signal }) => {
    const query = { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) };
    return bodyOf(api.GET('/api/v1/survey-invitations', { params: { query }, signal }));
  },
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
});

export const invitationQuery = (id: string) =>
  queryOptions({
    queryKey: ['survey-invitations', id],
    queryFn: ({ signal }) => {
      const params = { path: { id } };
      return bodyOf(api.GET('/api/v1/survey-invitations/{id}', { params, signal }));
    },
  });

export function sendAnswers(invitationId: string, answers: SurveyAnswer[], idempotencyKey: string) {
  const params = { path: { id: invitationId }, header: { 'Idempotency-Key': idempotencyKey } };
  return bodyOf(api.POST('/api/v1/survey-invitations/{id}/response', { params, body: { answers } }));
}
