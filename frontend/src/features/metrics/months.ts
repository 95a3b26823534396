/** "Nov 2026" */
export function monthInWords(month: string): string {
  return inWords(month, 'short');
}

/** "November 2026" */
export function wholeMonthInWords(month: string): string {
  return inWords(month, 'long');
}

function inWords(month: string, style: 'short' | 'long'): string {
  return new Intl.DateTimeFormat('en-US', { month: style, year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

/** "Without Jun 2026 and Jul 2026.", or nothing when no month is left out. */
export function withoutMonths(leftOut: readonly string[]): string {
  const months = new Intl.ListFormat('en-US').format(leftOut.map(monthInWords));
  return months === '' ? '' : `Without ${months}.`;
}
