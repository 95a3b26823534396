// Holds the contract against the last one that was released: what callers rely on stays.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { apiDiff } from 'api-smart-diff';

const { parse } = createRequire(import.meta.url)('@stoplight/yaml');
const read = (path) => parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const released = read('../released/mentorship-v1.yaml');
const current = read('../mentorship-v1.yaml');

const major = (contract) => Number(contract.info.version.split('.')[0]);
/** Marks of our own, and values of the enums of answers, which all are marked as growing. */
const grown = ({ action, path }) =>
  action === 'add' &&
  (path.some((step) => `${step}`.startsWith('x-')) || (path.includes('responses') && path.at(-2) === 'enum'));

/** What breaks callers, and what nobody can tell of. */
const breaks = (before, after) =>
  apiDiff(before, after)
    .filter((change) => ['breaking', 'unclassified'].includes(change.type) && !grown(change))
    .map(({ action, path }) => `${action} ${path.join('/')}`);

function after(change) {
  const changed = structuredClone(released);
  change(changed);
  return breaks(released, changed);
}

const me = (contract) => contract.paths['/api/v1/me'];

test('nothing that callers rely on has gone since the last release', () => {
  if (major(current) > major(released)) return;
  assert.deepEqual(breaks(released, current), []);
});

for (const [what, change] of Object.entries({
  'an operation that goes': (d) => { delete me(d).patch; },
  'an answer that goes': (d) => { delete me(d).get.responses['200']; },
  'a field that goes from an answer': (d) => { delete d.components.schemas.Me.properties.name; },
  'a field that has another type': (d) => { d.components.schemas.Me.properties.name.type = 'integer'; },
  'a value that goes from an enum': (d) => { d.components.schemas.Cadence.enum.pop(); },
  'a field that a request has to have': (d) => {
    d.components.schemas.NewGoal.properties.why = { type: 'string' };
    d.components.schemas.NewGoal.required.push('why');
  },
  'a text that may be less long': (d) => { d.components.schemas.NewGoal.properties.title.maxLength = 10; },
})) {
  test(`${what} is seen`, () => assert.notDeepEqual(after(change), []));
}

for (const [what, change] of Object.entries({
  'a new operation': (d) => { d.paths['/api/v1/new'] = { get: me(d).get }; },
  'a new field of an answer': (d) => { d.components.schemas.Me.properties.more = { type: 'string' }; },
  'a new value of a growing enum': (d) => { d.components.schemas.EngagementState.enum.push('MORE'); },
  'a new optional field of a request': (d) => { d.components.schemas.NewGoal.properties.why = { type: 'string' }; },
  'other words': (d) => { d.components.schemas.Me.description = 'Other words.'; },
})) {
  test(`${what} breaks nobody`, () => assert.deepEqual(after(change), []));
}
