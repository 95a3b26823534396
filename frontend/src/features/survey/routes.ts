import type { RouteObject } from 'react-router';

export const surveyRoutes: RouteObject[] = [
  { path: 'surveys', lazy: async () => ({ Component: (await import('./SurveysPage')).SurveysPage }) },
  {
    path: 'surveys/:invitationId',
    lazy: async () => ({ Component: (await import('./SurveyPage')).SurveyPage }),
  },
];
