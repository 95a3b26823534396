import type { Me, Page } from '@/shared/api';
import { answer, FakeServer, pending } from './fakeServer';
import { program, taxonomy } from './fixtures';

export function pageOf<T>(...items: T[]): Page<T> {
  return { items, total: items.length };
}

/** A server that knows the program and who is asking, and has nothing else yet. */
export function worldOf(me: Me): FakeServer {
  return new FakeServer()
    .on('get', '/api/v1/programs', pageOf(program))
    .on('get', '/api/v1/programs/{slug}', program)
    .on('get', '/api/v1/taxonomy', taxonomy)
    .on('get', '/api/v1/me', answer(me))
    .on('get', '/api/v1/enrollments', pageOf())
    .on('get', '/api/v1/manager-approvals', pageOf())
    .on('get', '/api/v1/file-scanning', { scanned: true })
    .on('get', '/api/v1/me/notifications', pageOf())
    .on('get', '/api/v1/me/notifications/stream', pending);
}
