import { createBrowserRouter, type RouteObject } from 'react-router';
import { accountRoutes } from '@/features/account/routes';
import { approvalRoutes, managerLinkRoutes } from '@/features/approval/routes';
import { closureRoutes } from '@/features/closure/routes';
import { directoryRoutes } from '@/features/directory/routes';
import { engagementOverviewRoutes, mentorshipRoutes } from '@/features/engagement/routes';
import { eventRoutes, eventTeamRoutes } from '@/features/event/routes';
import { homeRoutes } from '@/features/home/routes';
import { intakeRoutes } from '@/features/intake/routes';
import { metricsRoutes } from '@/features/metrics/routes';
import { landingRoutes } from '@/features/landing/routes';
import { meetingRoutes } from '@/features/meeting/routes';
import { joiningRoutes, pipelineRoutes } from '@/features/enrollment/routes';
import { notificationRoutes, unsubscribeRoutes } from '@/features/notification/routes';
import { profileRoutes } from '@/features/profile/routes';
import { matchingRoutes, matchRequestRoutes } from '@/features/matchrequest/routes';
import { matchRunRoutes } from '@/features/matchrun/routes';
import { settingsRoutes } from '@/features/settings/routes';
import { surveyResultRoutes, surveyRoutes } from '@/features/survey/routes';
import { Crash } from './Crash';
import { Shell } from './shell/Shell';
import { OnlyFor, SignedIn } from './SignedIn';
import { SignedInCallback } from './SignedInCallback';
import { Waiting } from './Waiting';

/** Screens anyone may open. */
const publicRoutes: RouteObject[] = [
  ...landingRoutes,
  ...managerLinkRoutes,
  ...unsubscribeRoutes,
  { path: 'signed-in', Component: SignedInCallback },
];

/** Screens of every person who is signed in. */
const participantRoutes: RouteObject[] = [
  ...homeRoutes,
  ...accountRoutes,
  ...approvalRoutes,
  ...joiningRoutes,
  ...profileRoutes,
  ...directoryRoutes,
  ...matchRequestRoutes,
  ...mentorshipRoutes,
  ...meetingRoutes,
  ...eventRoutes,
  ...surveyRoutes,
  ...notificationRoutes,
];

/** Screens of the support team. */
const coordinatorRoutes: RouteObject[] = [
  ...pipelineRoutes,
  ...intakeRoutes,
  ...closureRoutes,
  ...matchingRoutes,
  ...matchRunRoutes,
  ...engagementOverviewRoutes,
  ...eventTeamRoutes,
  ...settingsRoutes,
];

/** Screens of the support team and of those who read figures. */
const readerRoutes: RouteObject[] = [...metricsRoutes, ...surveyResultRoutes];

export const routes: RouteObject[] = [
  {
    Component: Shell,
    hydrateFallbackElement: <Waiting />,
    children: [
      {
        ErrorBoundary: Crash,
        children: [
          ...publicRoutes,
          {
            Component: SignedIn,
            children: [
              ...participantRoutes,
              { element: <OnlyFor roles={['COORDINATOR']} />, children: coordinatorRoutes },
              { element: <OnlyFor roles={['COORDINATOR', 'ANALYST']} />, children: readerRoutes },
            ],
          },
          { path: '*', lazy: async () => ({ Component: (await import('./NotFoundPage')).NotFoundPage }) },
        ],
      },
    ],
  },
];

export function createRouter() {
  return createBrowserRouter(routes);
}
