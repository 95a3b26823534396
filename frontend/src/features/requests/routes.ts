import type { RouteObject } from 'react-router';

export const requestRoutes: RouteObject[] = [
  { path: 'requests', lazy: async () => ({ Component: (await import('./RequestsPage')).RequestsPage }) },
  {
    path: 'requests/:requestId',
    lazy: async () => ({ Component: (await import('./RequestPage')).RequestPage }),
  },
];
