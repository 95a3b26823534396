import { expect, it } from 'vitest';
import type { Profile } from '@/shared/api';
import { answer, FakeServer, problem, takeFaults, type FakeRequest } from './fakeServer';
import { emptyProfile, goal, ids, program } from './fixtures';

function call(method: string, address: string, sent: Partial<FakeRequest> = {}): FakeRequest {
  const url = new URL(address, 'http://localhost');
  return { method, url, path: url.pathname, headers: {}, body: undefined, ...sent };
}

const profile = `/api/v1/profiles/${ids.menteeProfile}`;
const goals = `/api/v1/engagements/${ids.engagement}/goals`;
const json = { 'content-type': 'application/json' };
const patch = { 'content-type': 'application/merge-patch+json', 'if-match': '"1"' };

it('finds no fault with what the contract allows', () => {
  const server = new FakeServer()
    .on('get', '/api/v1/profiles/{id}', answer(emptyProfile))
    .on('patch', '/api/v1/profiles/{id}', problem('precondition-failed', 412));
  expect(server.handle(call('GET', profile))).toMatchObject({ status: 200, headers: { ETag: '"1"' } });
  server.handle(call('PATCH', profile, { headers: patch, body: { headline: 'New' } }));
  expect(takeFaults()).toEqual([]);
});

it('finds fault with a call that nobody expects', () => {
  new FakeServer().handle(call('GET', profile));
  expect(takeFaults()).toEqual([expect.stringContaining('is not expected')]);
});

it.each<[string, FakeRequest, RegExp]>([
  ['an unknown parameter', call('GET', '/api/v1/profiles?program=cms-isso&sorted=yes'), /"sorted"/],
  ['a missing parameter', call('GET', '/api/v1/profiles'), /required property 'program'/],
  ['a value of no list', call('GET', '/api/v1/profiles?program=cms-isso&role=BOSS'), /role .*allowed values/],
  ['an id that is none', call('GET', '/api/v1/profiles/mine'), /format "uuid"/],
  ['no version', call('PATCH', profile, { headers: { ...patch, 'if-match': '' } }), /if-match/],
  [
    'the wrong type',
    call('PATCH', profile, { headers: { ...patch, ...json }, body: {} }),
    /takes no application\/json/,
  ],
  ['an unknown field', call('PATCH', profile, { headers: patch, body: { haedline: 'x' } }), /"haedline"/],
  ['no body', call('POST', goals, { headers: json }), /needs a body/],
  ['a body for nothing', call('GET', profile, { body: {} }), /takes no body/],
])('finds fault with a request that has %s', (_, request, fault) => {
  const server = new FakeServer()
    .on('get', '/api/v1/profiles', { items: [], total: 0, facets: {} } as never)
    .on('get', '/api/v1/profiles/{id}', answer(emptyProfile))
    .on('patch', '/api/v1/profiles/{id}', answer(emptyProfile))
    .on('post', '/api/v1/engagements/{id}/goals', goal);
  server.handle(request);
  expect(takeFaults().join('\n')).toMatch(fault);
});

it('finds fault with an answer that the contract does not promise', () => {
  const server = new FakeServer().on('get', '/api/v1/profiles/{id}', {
    ...emptyProfile,
    role: 'BOSS',
  } as unknown as Profile);
  server.handle(call('GET', profile));
  server.on('get', '/api/v1/profiles/{id}', problem('precondition-failed', 418)).handle(call('GET', profile));
  expect(takeFaults()).toEqual([
    expect.stringMatching(/answered 200: \/role/),
    expect.stringContaining('never answers 418'),
  ]);
});

it('gives a version and a status only where the contract does', () => {
  const server = new FakeServer()
    .on('get', '/api/v1/programs/{slug}', answer(program))
    .on('post', '/api/v1/engagements/{id}/goals', goal);
  const read = server.handle(call('GET', '/api/v1/programs/cms-isso'));
  expect(read).not.toHaveProperty('headers.ETag');
  const created = server.handle(call('POST', goals, { headers: json, body: { title: 'x' } }));
  expect(created).toHaveProperty('status', 201);
  takeFaults();
});
