import type { RouteObject } from 'react-router';

export const matchRequestRoutes: RouteObject[] = [
  { path: 'requests', lazy: async () => ({ Component: (await import('./RequestsPage')).RequestsPage }) },
  {
    path: 'requests/:requestId',
    lazy: async () => ({ Component: (await import('./RequestPage')).RequestPage }),
  },
];
