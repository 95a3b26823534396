import type { RouteObject } from 'react-router';

/** For whoever has the link from a mail, signed in or not. */
export const unsubscribeRoutes: RouteObject[] = [
  {
    path: 'unsubscribe',
    lazy: async () => ({ Component: (await import('./UnsubscribePage')).UnsubscribePage }),
  },
];

export const notificationRoutes: RouteObject[] = [
  { path: 'inbox', lazy: async () => ({ Component: (await import('./InboxPage')).InboxPage }) },
  {
    path: 'preferences',
    lazy: async () => ({ Component: (await import('./PreferencesPage')).PreferencesPage }),
  },
];
