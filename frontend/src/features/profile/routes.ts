import type { RouteObject } from 'react-router';

export const profileRoutes: RouteObject[] = [
  {
    path: 'join/:enrollmentId/:step',
    lazy: async () => ({ Component: (await import('./JoinStepPage')).JoinStepPage }),
  },
  { path: 'profile', lazy: async () => ({ Component: (await import('./MyProfilePage')).MyProfilePage }) },
  {
    path: 'profile/:enrollmentId/:step',
    lazy: async () => ({ Component: (await import('./EditProfilePage')).EditProfilePage }),
  },
];
