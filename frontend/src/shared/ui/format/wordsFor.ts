/**
 * A table of words for values that may grow. A value that came after this page was made is told as it is written:
 * `ON_HOLD` becomes "On hold". Looking for what there is (`in`, `Object.keys`) finds the known values alone.
 */
export function wordsFor<T extends string>(known: Record<T, string>): Record<T, string> {
  return new Proxy(known, {
    get: (table, value, receiver) =>
      typeof value === 'string' && !Object.hasOwn(table, value) && /^[A-Z][A-Z0-9_]*$/.test(value)
        ? asWritten(value)
        : (Reflect.get(table, value, receiver) as unknown),
  });
}

function asWritten(value: string): string {
  const text = value.toLowerCase().replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
