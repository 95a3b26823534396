import { apiAs } from './api';
import type { DemoUser } from './environment';

/** Takes back whatever an earlier run left the newcomer with, so that the story begins at its beginning. */
export function freshNewcomer(): Promise<void> {
  return leave('newcomer', 'cms-isso');
}

/** Ends what a person has begun in a program, and takes them out of it. */
export async function leave(user: DemoUser, program: string): Promise<void> {
  const api = await apiAs(user);
  const ifMatch = (response: Response) => ({ 'If-Match': response.headers.get('ETag') ?? '' });

  const sent = await api.GET('/api/v1/match-requests', {
    params: { query: { program, box: 'SENT', state: ['PENDING'] } },
  });
  for (const { id } of sent.data?.items ?? []) {
    const { response } = await api.GET('/api/v1/match-requests/{id}', { params: { path: { id } } });
    await api.POST('/api/v1/match-requests/{id}/cancel', {
      params: { path: { id }, header: ifMatch(response) },
    });
  }

  const state: ('DISCOVERY' | 'ACTIVE' | 'PAUSED')[] = ['DISCOVERY', 'ACTIVE', 'PAUSED'];
  const open = await api.GET('/api/v1/engagements', { params: { query: { program, person: 'me', state } } });
  for (const { id } of open.data?.items ?? []) {
    const { response } = await api.GET('/api/v1/engagements/{id}', { params: { path: { id } } });
    const header = ifMatch(response);
    const ended = await api.POST('/api/v1/engagements/{id}/end', {
      params: { path: { id }, header },
      body: {},
    });
    if (!ended.response.ok) {
      await api.POST('/api/v1/engagements/{id}/not-a-fit', { params: { path: { id }, header } });
    }
  }

  const enrollments = await api.GET('/api/v1/enrollments', { params: { query: { program, person: 'me' } } });
  for (const { id, actions } of enrollments.data?.items ?? []) {
    if (!actions.includes('WITHDRAW')) continue;
    const { response } = await api.GET('/api/v1/enrollments/{id}', { params: { path: { id } } });
    await api.POST('/api/v1/enrollments/{id}/withdraw', {
      params: { path: { id }, header: ifMatch(response) },
    });
  }
}
