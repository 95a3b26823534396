import type { Resume } from '@/shared/api';

/** How large a résumé may be, in bytes. */
export const mostBytes = 5 * 1024 * 1024;

const kinds: Record<string, string> = { PDF: 'PDF', DOCX: 'Word document', TEXT: 'Plain text' };

/** What kind of file it is, and how large. */
export function resumeInWords({ kind, size }: Resume): string {
  const kilobytes = Math.max(1, Math.round(size / 1024));
  return `${kinds[kind] ?? kind}, ${kilobytes >= 1024 ? `${(kilobytes / 1024).toFixed(1)} MB` : `${kilobytes} KB`}`;
}
