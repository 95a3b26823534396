/** The options of a choice, in the order of the words. */
export function optionsOf<T extends string>(words: Record<T, string>): { value: T; label: string }[] {
  return (Object.keys(words) as T[]).map((value) => ({ value, label: words[value] }));
}

/** "video call, phone, and email". */
export function listInWords(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  return new Intl.ListFormat('en-US', { type: conjunction === 'and' ? 'conjunction' : 'disjunction' }).format(
    items,
  );
}
