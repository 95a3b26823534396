import type { RouteObject } from 'react-router';

export const settingsRoutes: RouteObject[] = [
  { path: 'settings', lazy: async () => ({ Component: (await import('./SettingsPage')).SettingsPage }) },
  {
    path: 'settings/messages',
    lazy: async () => ({ Component: (await import('./MessagesPage')).MessagesPage }),
  },
  {
    path: 'settings/messages/:key',
    lazy: async () => ({ Component: (await import('./MessagePage')).MessagePage }),
  },
  {
    path: 'settings/addresses',
    lazy: async () => ({ Component: (await import('./RefusedAddressesPage')).RefusedAddressesPage }),
  },
  {
    path: 'settings/undelivered',
    lazy: async () => ({ Component: (await import('./UndeliveredPage')).UndeliveredPage }),
  },
];
