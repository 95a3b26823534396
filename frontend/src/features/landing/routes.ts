import type { RouteObject } from 'react-router';

export const landingRoutes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./LandingPage')).LandingPage }) },
  {
    path: 'accessibility',
    lazy: async () => ({ Component: (await import('./AccessibilityPage')).AccessibilityPage }),
  },
  { path: 'privacy', lazy: async () => ({ Component: (await import('./PrivacyPage')).PrivacyPage }) },
];
