// Prints, as a TypeScript module, the limits that the contract sets to what is sent: the smallest and largest
// numbers, lengths and patterns of every schema that a request body is made of.
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

const contract = load(readFileSync(new URL('../../openapi/mentorship-v1.yaml', import.meta.url), 'utf8'));
const { schemas } = contract.components;
const keywords = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'pattern'];
/** A class of characters and how many of them: a length in the words of a pattern. */
const lengthPattern = /^\^\[(?:\\.|[^\]\\])*\]\{\d+,(\d+)\}\$$/;

const nameOf = (schema) => schema?.$ref?.replace('#/components/schemas/', '');
const partsOf = (schema) => [
  schema.items,
  ...(schema.oneOf ?? []),
  ...(schema.anyOf ?? []),
  ...(schema.allOf ?? []),
];

/** The names of a schema and all that it is made of. */
function collect(schema, names) {
  if (!schema) return;
  const name = nameOf(schema);
  if (name) {
    if (names.has(name)) return;
    names.add(name);
    collect(schemas[name], names);
    return;
  }
  partsOf(schema).forEach((part) => collect(part, names));
  Object.values(schema.properties ?? {}).forEach((property) => collect(property, names));
}

function limitsOf(schema) {
  const own = Object.fromEntries(
    keywords.filter((each) => each in schema).map((each) => [each, schema[each]]),
  );
  const length = lengthPattern.exec(own.pattern ?? '');
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    name,
    limitsOf(property),
  ]);
  const items = schema.items ? limitsOf(schema.items) : {};
  return {
    ...own,
    ...(length ? { maxLength: Number(length[1]) } : {}),
    ...(isEmpty(items) ? {} : { items }),
    ...Object.fromEntries(properties.filter(([, limits]) => !isEmpty(limits))),
  };
}

function isEmpty(limits) {
  return Object.keys(limits).length === 0;
}

const names = new Set();
Object.values(contract.paths)
  .flatMap((path) => Object.values(path))
  .forEach((operation) =>
    Object.values(operation?.requestBody?.content ?? {}).forEach(({ schema }) => collect(schema, names)),
  );
const limits = Object.fromEntries(
  [...names]
    .sort()
    .map((name) => [name, limitsOf(schemas[name])])
    .filter(([, found]) => !isEmpty(found)),
);
process.stdout.write(`/**
 * This file was auto-generated from the contract by scripts/limits.js.
 * Do not make direct changes to the file.
 */

export const limits = ${JSON.stringify(limits, null, 2)} as const;
`);
