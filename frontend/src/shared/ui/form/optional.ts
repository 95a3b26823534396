/** How every field says that it may stay empty; required ones say nothing. */
export function requirementOf(optional = false): { requirementLabel?: string } {
  return optional ? { requirementLabel: 'Optional.' } : {};
}
