import type { RouteObject } from 'react-router';

export const accountRoutes: RouteObject[] = [
  { path: 'account', lazy: async () => ({ Component: (await import('./AccountPage')).AccountPage }) },
  { path: 'time-away', lazy: async () => ({ Component: (await import('./TimeAwayPage')).TimeAwayPage }) },
  {
    path: 'time-away/:absenceId',
    lazy: async () => ({ Component: (await import('./ChangeTimeAwayPage')).ChangeTimeAwayPage }),
  },
  { path: 'blocked', lazy: async () => ({ Component: (await import('./BlockedPage')).BlockedPage }) },
];
