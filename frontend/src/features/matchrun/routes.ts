import type { RouteObject } from 'react-router';

/** For the support team. */
export const matchRunRoutes: RouteObject[] = [
  { path: 'matching/runs', lazy: async () => ({ Component: (await import('./RunsPage')).RunsPage }) },
  { path: 'matching/runs/:runId', lazy: async () => ({ Component: (await import('./RunPage')).RunPage }) },
];
