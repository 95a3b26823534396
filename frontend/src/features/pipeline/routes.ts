import type { RouteObject } from 'react-router';

export const pipelineRoutes: RouteObject[] = [
  { path: 'pipeline', lazy: async () => ({ Component: (await import('./PipelinePage')).PipelinePage }) },
];
