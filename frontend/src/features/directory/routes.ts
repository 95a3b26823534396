import type { RouteObject } from 'react-router';

export const directoryRoutes: RouteObject[] = [
  { path: 'mentors', lazy: async () => ({ Component: (await import('./FindMentorPage')).FindMentorPage }) },
  {
    path: 'mentors/:profileId',
    lazy: async () => ({ Component: (await import('./MentorPage')).MentorPage }),
  },
];
