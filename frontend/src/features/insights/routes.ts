import type { RouteObject } from 'react-router';

export const insightRoutes: RouteObject[] = [
  { path: 'insights', lazy: async () => ({ Component: (await import('./InsightsPage')).InsightsPage }) },
];
