// Takes from the contract what a rule asks for, and expects the rule to say so.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const require = createRequire(import.meta.url);
const { Spectral } = require('@stoplight/spectral-core');
const { parse } = require('@stoplight/yaml');
const { getRuleset } = require('@stoplight/spectral-cli/dist/services/linter/utils/getRuleset.js');

const contract = parse(readFileSync(new URL('../mentorship-v1.yaml', import.meta.url), 'utf8'));
const ruleset = await getRuleset(new URL('contract.yaml', import.meta.url).pathname);

async function broken(change) {
  const changed = structuredClone(contract);
  change(changed);
  const spectral = new Spectral();
  spectral.setRuleset(ruleset);
  return new Set((await spectral.run(changed)).map(({ code }) => code));
}

const at = (document, path, method) => document.paths[`/api/v1${path}`][method];
const without = (operation, name) => {
  operation.parameters = operation.parameters.filter((parameter) => parameter.name !== name);
};
const undated = (schema) => {
  schema.required = schema.required.filter((field) => field !== 'updatedAt');
};

const taken = {
  'version-is-semantic': (d) => { d.info.version = '1'; },
  'tokens-come-from-somewhere': (d) => { delete d.components.securitySchemes.accessToken.openIdConnectUrl; },
  'alternatives-are-alternatives': (d) => { at(d, '/enrollments', 'get').security = [{ accessToken: ['participant', 'participants:read'] }]; },
  'operation-summary': (d) => { delete at(d, '/me', 'get').summary; },
  'operation-id-verb': (d) => { delete at(d, '/me', 'patch').operationId; },
  'get-verb': (d) => { delete at(d, '/me', 'get').operationId; },
  'put-is-membership': (d) => { d.paths['/api/v1/me'].put = at(d, '/me', 'patch'); },
  'patch-is-merge-patch': (d) => { delete at(d, '/me', 'patch').requestBody; },
  'change-needs-precondition': (d) => { delete at(d, '/me', 'patch').parameters; },
  'transition-needs-precondition': (d) => { without(at(d, '/engagements/{id}/agreement', 'post'), 'If-Match'); },
  'change-answers-version': (d) => { delete at(d, '/me', 'patch').responses['200'].headers; },
  'created-has-location': (d) => { delete at(d, '/enrollments', 'post').responses['201'].headers; },
  'created-is-idempotent': (d) => { delete at(d, '/enrollments', 'post').parameters; },
  'list-is-a-page': (d) => { delete d.components.schemas.PageTask.properties.total; },
  'lists-are-bounded': (d) => { without(at(d, '/enrollments', 'get'), 'limit'); },
  'problems-are-problem-json': (d) => { delete d.components.responses.NotFound.content; },
  'problem-type-is-an-enum': (d) => { delete d.components.schemas.ProblemType.enum; },
  'errors-are-shared': (d) => { at(d, '/me', 'get').responses['400'] = { description: 'Wrong' }; },
  'may-be-busy': (d) => { delete at(d, '/me', 'get').responses['503']; },
  'busy-says-when': (d) => { delete d.components.responses.Unavailable.headers; },
  'sent-is-closed': (d) => { delete d.components.schemas.ProfileGoalsUpdate.additionalProperties; },
  'answered-is-open': (d) => { d.components.schemas.PersonRef.additionalProperties = false; },
  'answered-enums-grow': (d) => { delete d.components.schemas.EngagementState['x-extensible-enum']; },
  'sent-is-bounded': (d) => { delete d.components.schemas.ProfileUpdate.properties.headline.maxLength; },
  'patterns-are-anchored': (d) => { d.components.schemas.Program.properties.slug.pattern = '[a-z]+'; },
  'fields-are-camel-case': (d) => { d.components.schemas.Me.properties.given_name = { type: 'string' }; },
  'ids-are-named-as-ids': (d) => { d.components.schemas.SurveyAnswer.properties.question = { type: 'string' }; },
  'where-it-stands-is-its-state': (d) => { d.components.schemas.Goal.properties.status = d.components.schemas.Goal.properties.state; },
  'what-has-a-life-says-when-it-changed': (d) => { undated(d.components.schemas.EngagementSummary); },
  'what-has-a-version-says-when-it-changed': (d) => { undated(d.components.schemas.Profile); },
  'requests-have-examples': (d) => { delete at(d, '/me', 'patch').requestBody.content['application/merge-patch+json'].example; },
  'answers-have-examples': (d) => { delete at(d, '/me', 'get').responses['200'].content['application/json'].example; },
  'ids-end-in-id': (d) => { d.components.schemas.Meeting.properties.engagement = { $ref: '#/components/schemas/Id' }; },
  'id-parameters-end-in-id': (d) => { at(d, '/meetings/{id}', 'get').parameters[0].name = 'meeting'; },
  'schema-names-are-ours': (d) => { d.components.schemas.Instant = d.components.schemas.Timestamp; },
  'enums-are-upper-snake': (d) => { d.components.schemas.Cadence.enum.push('daily'); },
  'schemas-are-described': (d) => { delete d.components.schemas.Meeting.description; },
  'fields-are-described': (d) => { delete d.components.schemas.Meeting.properties.startsAt.description; },
  'parameters-are-described': (d) => { delete at(d, '/meetings/{id}', 'get').parameters[0].description; },
  'paths-are-kebab-case': (d) => { d.paths['/api/v1/newThings'] = d.paths['/api/v1/me']; },
};

test('the contract keeps the rules', async () => {
  assert.deepEqual([...(await broken(() => {}))], []);
});

test('each rule of ours has its example', () => {
  const source = parse(readFileSync(new URL('contract.yaml', import.meta.url), 'utf8'));
  const ours = Object.keys(source.rules).filter((name) => source.rules[name] !== 'off' && source.rules[name] !== false);
  assert.deepEqual(ours.sort(), Object.keys(taken).sort());
});

for (const [rule, change] of Object.entries(taken)) {
  test(`${rule} sees what is missing`, async () => {
    assert.ok((await broken(change)).has(rule));
  });
}
