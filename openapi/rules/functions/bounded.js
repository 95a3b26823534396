/** Walks what is sent, and finds values without a limit: texts, lists and numbers. */
export default function bounded(schema, _options, context) {
  const problems = [];
  const missing = (path, what) => problems.push({ message: `Say how much it takes: ${what}.`, path: [...context.path, ...path] });
  const walk = (part, path) => {
    const types = [part.type ?? []].flat();
    if (types.includes('string') && !part.enum && !part.format && part.maxLength === undefined && !/\{\d+,\d+\}\$$/.test(part.pattern ?? '')) {
      missing(path, 'maxLength');
    }
    if (types.includes('array') && part.maxItems === undefined && !part.items?.enum) missing(path, 'maxItems');
    if ((types.includes('integer') || types.includes('number')) && (part.minimum ?? part.exclusiveMinimum) === undefined) missing(path, 'minimum');
    for (const [name, property] of Object.entries(part.properties ?? {})) walk(property, [...path, 'properties', name]);
    if (part.items) walk(part.items, [...path, 'items']);
    (part.anyOf ?? []).forEach((each, index) => walk(each, [...path, 'anyOf', index]));
  };
  walk(schema, []);
  return problems;
}
