import { createBrowserRouter, type RouteObject } from 'react-router';
import { landingRoutes } from '@/features/landing/routes';
import { Crash } from './Crash';
import { Shell } from './shell/Shell';
import { SignedIn } from './SignedIn';
import { SignedInCallback } from './SignedInCallback';
import { Waiting } from './Waiting';

/** Screens anyone may open. */
const publicRoutes: RouteObject[] = [...landingRoutes, { path: 'signed-in', Component: SignedInCallback }];

/** Screens of every person who is signed in. */
const participantRoutes: RouteObject[] = [];

export const routes: RouteObject[] = [
  {
    Component: Shell,
    hydrateFallbackElement: <Waiting />,
    children: [
      {
        ErrorBoundary: Crash,
        children: [
          ...publicRoutes,
          { element: <SignedIn />, children: participantRoutes },
          { path: '*', lazy: async () => ({ Component: (await import('./NotFoundPage')).NotFoundPage }) },
        ],
      },
    ],
  },
];

export function createRouter() {
  return createBrowserRouter(routes);
}
