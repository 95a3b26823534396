import { expect } from '@playwright/test';
import { apiAs } from './api';
import type { DemoUser } from './environment';
import { leave } from './freshNewcomer';

const mergePatch = { 'Content-Type': 'application/merge-patch+json' };

/** Makes somebody a mentor who takes part in a program that needs no approval, and has room. */
export async function activeMentor(user: DemoUser, program: string): Promise<void> {
  await leave(user, program);
  const api = await apiAs(user);
  const header = (response: Response) => ({ 'If-Match': response.headers.get('ETag') ?? '' });

  const me = await api.GET('/api/v1/me');
  await api.PATCH('/api/v1/me', {
    params: { header: header(me.response) },
    headers: mergePatch,
    body: { employment: 'FEDERAL' },
  });
  const created = await api.POST('/api/v1/enrollments', {
    params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
    body: { program, role: 'MENTOR', membershipAttested: true, managementYears: 12 },
  });
  const { id = '', profileId = '' } = created.data ?? {};
  const profile = { params: { path: { id: profileId } } };
  const read = await api.GET('/api/v1/profiles/{id}', profile);
  await api.PATCH('/api/v1/profiles/{id}', {
    params: { ...profile.params, header: header(read.response) },
    headers: mergePatch,
    body: {
      headline: 'Led three teams, glad to share how',
      summary: 'I have built teams from two people to forty, and like to talk about how that goes.',
      focusAreas: ['PROFESSIONAL_DEVELOPMENT'],
      meetingModes: ['VIDEO'],
      cadence: 'BIWEEKLY',
      yearsOfExperience: 12,
    },
  });
  const enrollment = { params: { path: { id } } };
  const draft = await api.GET('/api/v1/enrollments/{id}', enrollment);
  const sent = await api.POST('/api/v1/enrollments/{id}/submit', {
    params: { ...enrollment.params, header: header(draft.response) },
  });
  expect(sent.data?.state, JSON.stringify(sent.error)).toBe('ACTIVE');
}
