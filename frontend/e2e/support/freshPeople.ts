import { randomUUID } from 'node:crypto';
import type { Client } from 'openapi-fetch';
import type { paths } from '../../src/api/schema';
import { apiOf, tokenOf } from './api';
import { environment } from './environment';
import type { Account } from './people';

/** Someone whom only one test knows. */
export interface FreshPerson extends Account {
  name: string;
  email: string;
  api: Client<paths>;
}

/** Someone who takes part in the program. */
export interface Participant extends FreshPerson {
  profileId: string;
}

type Role = 'MENTOR' | 'MENTEE';

const program = 'cms-isso';
const administration = {
  clientId: 'admin-cli',
  realm: 'master',
  account: { username: 'keycloak-admin', password: 'keycloak-admin' },
} as const;

/**
 * An account that has never signed in, made by the administrator of the local identity provider, in a realm role where
 * one is named.
 */
export async function freshPerson(givenName: string, role?: 'coordinator'): Promise<FreshPerson> {
  const mark = randomUUID().slice(0, 8);
  const familyName = `Fresh${mark.replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')}`;
  const username = `${givenName}-${mark}`.toLowerCase();
  const password = `A-${randomUUID()}`;
  const email = `${username}@cms.example`;
  const administrator = await tokenOf(administration.realm, administration.clientId, administration.account);
  const created = await administer(administrator, 'users', {
    username,
    email,
    emailVerified: true,
    enabled: true,
    firstName: givenName,
    lastName: familyName,
    credentials: [{ type: 'password', value: password, temporary: false }],
  });
  if (role) {
    const id = (created.headers.get('Location') ?? '').split('/').at(-1);
    const known = (await (await administer(administrator, `roles/${role}`)).json()) as unknown;
    await administer(administrator, `users/${id}/role-mappings/realm`, [known]);
  }
  const api = await apiOf({ username, password });
  return { username, password, email, name: `${givenName} ${familyName}`, api };
}

/** The same person with a complete profile and an approved place; a mentor has room for one mentee unless told. */
export async function freshParticipant(
  givenName: string,
  role: Role,
  capacity = 1,
  topics = ['ATO'],
): Promise<Participant> {
  const person = await freshPerson(givenName);
  const { api } = person;
  const me = must(await api.GET('/api/v1/me'));
  must(
    await api.PATCH('/api/v1/me', {
      params: { header: me.ifMatch },
      body: {
        component: 'CCSQ',
        employment: 'FEDERAL',
        issoStanding: 'ISSO',
        managerName: 'Miles Manager',
        managerEmail: 'manager@cms.example',
      },
      ...mergePatch,
    }),
  );
  const { data: enrollment } = must(await api.POST('/api/v1/enrollments', { body: { program, role } }));
  const path = { id: enrollment.profileId };
  const profile = must(await api.GET('/api/v1/profiles/{id}', { params: { path } }));
  must(
    await api.PATCH('/api/v1/profiles/{id}', {
      params: { path, header: profile.ifMatch },
      body: {
        headline: `Here for one test as ${role.toLowerCase()}`,
        summary: 'Works on systems that matter to many people.',
        focusAreas: ['PROFESSIONAL_DEVELOPMENT'],
        topics,
        workRoles: ['OG-WRL-014'],
        yearsOfExperience: 8,
        meetingModes: ['VIDEO'],
        cadence: 'WEEKLY',
        ...(role === 'MENTOR'
          ? { capacity, openToRequests: true }
          : { goals: { shortTerm: 'A first plan.', reasonForJoining: 'New in the role.' } }),
      },
      ...mergePatch,
    }),
  );
  await approve(api, enrollment.id);
  return { ...person, profileId: enrollment.profileId };
}

/** Asks that mentor, and says with what words; gives the id of the request. */
export async function askFor({ api }: Participant, mentor: Participant, hopes: string): Promise<string> {
  const { data } = must(
    await api.POST('/api/v1/match-requests', {
      body: {
        program,
        mentorProfileId: mentor.profileId,
        resonated: 'You have done this before.',
        hopes,
        proposedDuration: 'P6M',
        proposedCadence: 'WEEKLY',
      },
    }),
  );
  return data.id;
}

/** Says yes; gives the id of the engagement. */
export async function accept({ api }: Participant, request: string): Promise<string> {
  const path = { id: request };
  const { ifMatch } = must(await api.GET('/api/v1/match-requests/{id}', { params: { path } }));
  const { data } = must(
    await api.POST('/api/v1/match-requests/{id}/accept', { params: { path, header: ifMatch } }),
  );
  if (!data.engagementId) throw new Error('The request was accepted, but no engagement is named');
  return data.engagementId;
}

/** Both sign a plan that begins today, so that the mentorship is active. */
export async function agree(mentee: Participant, mentor: Participant, engagement: string): Promise<void> {
  const path = { id: engagement };
  const before = must(await mentee.api.GET('/api/v1/engagements/{id}', { params: { path } }));
  const proposed = must(
    await mentee.api.POST('/api/v1/engagements/{id}/agreement', {
      params: { path, header: before.ifMatch },
      body: {
        startsOn: new Date().toISOString().slice(0, 10),
        duration: 'P6M',
        cadence: 'WEEKLY',
        channels: ['VIDEO'],
      },
    }),
  );
  must(
    await mentor.api.POST('/api/v1/engagements/{id}/agreement/sign', {
      params: { path, header: proposed.ifMatch },
      body: { version: 1 },
    }),
  );
}

/** A mentee and a mentor whose mentorship has just begun. */
export async function freshPair(): Promise<{ mentee: Participant; mentor: Participant; engagement: string }> {
  const [mentee, mentor] = await Promise.all([
    freshParticipant('Mina', 'MENTEE'),
    freshParticipant('Marta', 'MENTOR'),
  ]);
  const engagement = await accept(mentor, await askFor(mentee, mentor, 'To begin.'));
  return { mentee, mentor, engagement };
}

let team: { since: number; api: Promise<Client<paths>> } | undefined;

/** A coordinator of this process of tests alone, with a token that is still good. */
export function supportTeam(): Promise<Client<paths>> {
  if (!team || Date.now() - team.since > 200_000) {
    team = { since: Date.now(), api: freshPerson('Connie', 'coordinator').then(({ api }) => api) };
  }
  return team.api;
}

async function approve(api: Client<paths>, enrollment: string): Promise<void> {
  const path = { id: enrollment };
  const mine = must(await api.GET('/api/v1/enrollments/{id}', { params: { path } }));
  const submitted = must(
    await api.POST('/api/v1/enrollments/{id}/submit', { params: { path, header: mine.ifMatch } }),
  );
  const team = await supportTeam();
  const approved = must(
    await team.POST('/api/v1/enrollments/{id}/approve', {
      params: { path, header: submitted.ifMatch },
      body: { note: 'The manager said yes on the phone.' },
    }),
  );
  must(
    await team.POST('/api/v1/enrollments/{id}/complete-orientation', {
      params: { path, header: approved.ifMatch },
    }),
  );
}

const mergePatch = { headers: { 'Content-Type': 'application/merge-patch+json' } };

interface Answered<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body and version of an answer; anything but success ends the test. */
function must<T>({ data, error, response }: Answered<T>) {
  if (data === undefined)
    throw new Error(`${response.url} answered ${response.status} ${JSON.stringify(error)}`);
  return { data, ifMatch: { 'If-Match': response.headers.get('ETag') ?? '' } };
}

/** Asks the administration of the realm, or tells it something. */
async function administer(token: string, path: string, told?: unknown): Promise<Response> {
  const response = await fetch(`${environment.keycloak}/admin/realms/mentorship/${path}`, {
    method: told ? 'POST' : 'GET',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(told ? { body: JSON.stringify(told) } : {}),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status} ${await response.text()}`);
  return response;
}
