/**
 * Walks a schema with all that it leads to, and says of each object in it whether it is closed.
 * Options: `closed` says whether they have to be.
 */
export default function reached(schema, { closed }, context) {
  const problems = [];
  const seen = new Set();
  const walk = (part, path) => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    if (part.properties && (part.additionalProperties === false) !== closed) {
      problems.push({
        message: closed ? 'What is sent names all its fields: additionalProperties: false.' : 'What is answered may grow: no additionalProperties.',
        path: [...context.path, ...path],
      });
    }
    for (const [name, property] of Object.entries(part.properties ?? {})) walk(property, [...path, 'properties', name]);
    if (part.items) walk(part.items, [...path, 'items']);
    for (const several of ['anyOf', 'oneOf', 'allOf']) {
      (part[several] ?? []).forEach((each, index) => walk(each, [...path, several, index]));
    }
  };
  walk(schema, []);
  return problems;
}
