import type { RouteObject } from 'react-router';

export const meetingRoutes: RouteObject[] = [
  {
    path: 'mentorships/:engagementId/meetings/new',
    lazy: async () => ({ Component: (await import('./SchedulePage')).SchedulePage }),
  },
  {
    path: 'meetings/:meetingId',
    lazy: async () => ({ Component: (await import('./MeetingPage')).MeetingPage }),
  },
  {
    path: 'meetings/:meetingId/change',
    lazy: async () => ({ Component: (await import('./ChangeMeetingPage')).ChangeMeetingPage }),
  },
  {
    path: 'meetings/:meetingId/report',
    lazy: async () => ({ Component: (await import('./report/ReportPage')).ReportPage }),
  },
];
