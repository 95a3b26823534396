import type { RouteObject } from 'react-router';

/** For the support team. */
export const closureRoutes: RouteObject[] = [
  {
    path: 'closed-days',
    lazy: async () => ({ Component: (await import('./ClosedDaysPage')).ClosedDaysPage }),
  },
];
