const key = 'mentorship.program';
const parameter = 'program';

/** The slug of the program chosen last in this browser. */
export function keptProgram(): string | undefined {
  return localStorage.getItem(key) ?? undefined;
}

export function keepProgram(slug: string): void {
  localStorage.setItem(key, slug);
}

/** Links from outside name their program: it is chosen, and leaves the address so that a later choice counts. */
export function takeProgramFromAddress(): void {
  const { pathname, search, hash } = location;
  const parameters = new URLSearchParams(search);
  const slug = parameters.get(parameter);
  if (!slug) return;
  keepProgram(slug);
  parameters.delete(parameter);
  const rest = parameters.toString();
  history.replaceState(history.state, '', `${pathname}${rest ? `?${rest}` : ''}${hash}`);
}
