import type { RouteObject } from 'react-router';

export const matchRequestRoutes: RouteObject[] = [
  { path: 'requests', lazy: async () => ({ Component: (await import('./RequestsPage')).RequestsPage }) },
  {
    path: 'requests/:requestId',
    lazy: async () => ({ Component: (await import('./RequestPage')).RequestPage }),
  },
];

/** For the support team. */
export const matchingRoutes: RouteObject[] = [
  { path: 'matching', lazy: async () => ({ Component: (await import('./MatchingPage')).MatchingPage }) },
  {
    path: 'matching/propose',
    lazy: async () => ({ Component: (await import('./proposal/ProposePage')).ProposePage }),
  },
];
