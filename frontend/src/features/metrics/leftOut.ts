import { listInWords, monthInWords } from '@/shared/ui/format';

/** "Without Jun 2026 and Jul 2026.", or nothing when no month is left out. */
export function withoutMonths(leftOut: readonly string[]): string {
  return leftOut.length === 0 ? '' : `Leaves out ${listInWords(leftOut.map(monthInWords))}.`;
}
