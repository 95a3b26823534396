import type { RouteObject } from 'react-router';

export const mentorshipRoutes: RouteObject[] = [
  {
    path: 'mentorships',
    lazy: async () => ({ Component: (await import('./MentorshipsPage')).MentorshipsPage }),
  },
  {
    path: 'mentorships/:engagementId',
    lazy: async () => ({ Component: (await import('./MentorshipPage')).MentorshipPage }),
    children: [
      { index: true, lazy: async () => ({ Component: (await import('./OverviewTab')).OverviewTab }) },
      { path: 'plan', lazy: async () => ({ Component: (await import('./agreement/PlanTab')).PlanTab }) },
      { path: 'goals', lazy: async () => ({ Component: (await import('./goal/GoalsTab')).GoalsTab }) },
      { path: 'meetings', lazy: async () => ({ Component: (await import('./MeetingsTab')).MeetingsTab }) },
    ],
  },
  {
    path: 'mentorships/:engagementId/plan/propose',
    lazy: async () => ({ Component: (await import('./agreement/ProposePlanPage')).ProposePlanPage }),
  },
  {
    path: 'mentorships/:engagementId/goals/new',
    lazy: async () => ({ Component: (await import('./goal/NewGoalPage')).NewGoalPage }),
  },
  {
    path: 'mentorships/:engagementId/goals/:goalId',
    lazy: async () => ({ Component: (await import('./goal/GoalPage')).GoalPage }),
  },
];

/** For the support team. */
export const engagementOverviewRoutes: RouteObject[] = [
  {
    path: 'engagements',
    lazy: async () => ({ Component: (await import('./EngagementsPage')).EngagementsPage }),
  },
];
