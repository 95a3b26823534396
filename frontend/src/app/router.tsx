import { createBrowserRouter, type RouteObject } from 'react-router';
import { accountRoutes } from '@/features/account/routes';
import { directoryRoutes } from '@/features/directory/routes';
import { homeRoutes } from '@/features/home/routes';
import { landingRoutes } from '@/features/landing/routes';
import { profileRoutes } from '@/features/profile/routes';
import { Crash } from './Crash';
import { Shell } from './shell/Shell';
import { SignedIn } from './SignedIn';
import { SignedInCallback } from './SignedInCallback';
import { Waiting } from './Waiting';

/** Screens anyone may open. */
const publicRoutes: RouteObject[] = [...landingRoutes, { path: 'signed-in', Component: SignedInCallback }];

/** Screens of every person who is signed in. */
const participantRoutes: RouteObject[] = [
  ...homeRoutes,
  ...accountRoutes,
  ...profileRoutes,
  ...directoryRoutes,
];

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
