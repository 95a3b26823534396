import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import userEvent from '@testing-library/user-event';
import { type RouteObject, createMemoryRouter, RouterProvider } from 'react-router';
import { vi } from 'vitest';
import { Participant } from '@/app/Participant';
import { AnnouncerProvider } from '@/shared/ui';
import { ProgramContext, ProgramProvider } from '@/shared/domain/program';
import { SessionContext, type Session } from '@/shared/session';
import type { FakeServer } from './fakeServer';
import { program } from './fixtures';

const signedIn: Session = {
  status: 'signedIn',
  name: 'Test Person',
  person: 'person',
  failure: undefined,
  ended: undefined,
  endsAt: undefined,
  stay: () => undefined,
  signIn: () => Promise.resolve(),
  signOut: () => Promise.resolve(),
};

interface Options {
  routes: RouteObject[];
  at: string;
  server: FakeServer;
  session?: Partial<Session>;
  /** The program is chosen as in the application, not the fixture's for good. */
  switches?: boolean;
}

/** Screens of a feature inside the layout that knows who is there. */
export function asParticipant(children: RouteObject[]): RouteObject[] {
  return [{ Component: Participant, children }];
}

/** Renders screens at an address, in front of a fake server. */
export function renderAt({ routes, at, server, session, switches = false }: Options) {
  vi.stubGlobal('fetch', fetchFrom(server));
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createMemoryRouter(routes, { initialEntries: [at] });
  const view = render(
    <QueryClientProvider client={queryClient}>
      <InProgram switches={switches}>
        <SessionContext value={{ ...signedIn, ...session }}>
          <AnnouncerProvider>
            <RouterProvider router={router} />
          </AnnouncerProvider>
        </SessionContext>
      </InProgram>
    </QueryClientProvider>,
  );
  return { ...view, router, queryClient, user: userEvent.setup() };
}

function InProgram({ switches, children }: { switches: boolean; children: ReactNode }) {
  return switches ? (
    <ProgramProvider shown={program.slug}>{children}</ProgramProvider>
  ) : (
    <ProgramContext value={program.slug}>{children}</ProgramContext>
  );
}

function fetchFrom(server: FakeServer): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const text = await request.text();
    const body: unknown = text ? JSON.parse(text) : undefined;
    const headers = Object.fromEntries(request.headers);
    const result = server.handle({ method: request.method, url, path: url.pathname, headers, body });
    if (result === 'pending') return new Promise<Response>(() => undefined);
    if (result === 'cut') throw new TypeError('Failed to fetch');
    return new Response(result.status === 204 ? null : result.body, {
      status: result.status,
      headers: result.headers,
    });
  };
}
