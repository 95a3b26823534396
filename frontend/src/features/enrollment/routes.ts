import type { RouteObject } from 'react-router';

export const joiningRoutes: RouteObject[] = [
  { path: 'join', lazy: async () => ({ Component: (await import('./JoinPage')).JoinPage }) },
];

/** For the support team. */
export const pipelineRoutes: RouteObject[] = [
  { path: 'pipeline', lazy: async () => ({ Component: (await import('./PipelinePage')).PipelinePage }) },
];
