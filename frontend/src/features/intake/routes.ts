import type { RouteObject } from 'react-router';

export const intakeRoutes: RouteObject[] = [
  { path: 'intake', lazy: async () => ({ Component: (await import('./IntakePage')).IntakePage }) },
  {
    path: 'intake/:itemId',
    lazy: async () => ({ Component: (await import('./IntakeItemPage')).IntakeItemPage }),
  },
];
