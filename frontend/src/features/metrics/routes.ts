import type { RouteObject } from 'react-router';

export const metricsRoutes: RouteObject[] = [
  { path: 'insights', lazy: async () => ({ Component: (await import('./InsightsPage')).InsightsPage }) },
];
