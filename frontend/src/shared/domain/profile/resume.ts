import {
  api,
  ApiProblem,
  fetchWithProgress,
  fileType,
  ifMatch,
  versionedBodyOf,
  type Profile,
  type Resume,
  type Step,
} from '@/shared/api';
import { roots } from '../roots';
import { profileQuery } from './resource';

/** How large a résumé may be, in bytes. */
export const mostBytes = 5 * 1024 * 1024;

export type ResumeChange =
  | { kind: 'remove' }
  | { kind: 'send'; file: File; name: string; size: number; onProgress: (share: number) => void };

/** What a person does with their own résumé: a part of the profile, with its version. */
export const changeResume = (id: string): Step<ResumeChange, Profile> => ({
  query: profileQuery(id),
  send: (change, from) => {
    const params = { path: { id }, header: ifMatch(from) };
    if (change.kind === 'remove')
      return versionedBodyOf(api.DELETE('/api/v1/profiles/{id}/resume', { params }));
    return versionedBodyOf(
      api.PUT('/api/v1/profiles/{id}/resume', {
        params,
        headers: { 'Content-Type': fileType },
        body: '',
        bodySerializer: () => change.file,
        fetch: fetchWithProgress(change.onProgress),
      }),
    );
  },
  isDone: (change, { resume }, before) =>
    change.kind === 'remove'
      ? resume === undefined
      : resume?.size === change.size && resume.uploadedAt !== before.resume?.uploadedAt,
  touches: [roots.profile],
});

/** The file itself, and what the server calls it. */
export async function fetchResume(id: string): Promise<{ content: Blob; name: string }> {
  const { data, error, response } = await api.GET('/api/v1/profiles/{id}/resume', {
    params: { path: { id } },
    headers: { Accept: `${fileType}, application/problem+json` },
    parseAs: 'blob',
  });
  if (!response.ok || data === undefined) throw ApiProblem.of(response, error);
  const name = /filename="([\w.-]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  return { content: data, name: name ?? 'resume' };
}

const kinds: Record<string, string> = { PDF: 'PDF', DOCX: 'Word document', TEXT: 'Plain text' };

/** What kind of file it is, and how large. */
export function resumeInWords({ kind, size }: Resume): string {
  const kilobytes = Math.max(1, Math.round(size / 1024));
  return `${kinds[kind] ?? kind}, ${kilobytes >= 1024 ? `${(kilobytes / 1024).toFixed(1)} MB` : `${kilobytes} KB`}`;
}
