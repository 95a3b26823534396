import type { RouteObject } from 'react-router';

export const surveyRoutes: RouteObject[] = [
  { path: 'surveys', lazy: async () => ({ Component: (await import('./SurveysPage')).SurveysPage }) },
  {
    path: 'surveys/:invitationId',
    lazy: async () => ({ Component: (await import('./SurveyPage')).SurveyPage }),
  },
];

/** For those who read figures. */
export const surveyResultRoutes: RouteObject[] = [
  {
    path: 'survey-results',
    lazy: async () => ({ Component: (await import('./results/SurveyListPage')).SurveyListPage }),
  },
  {
    path: 'survey-results/:surveyId',
    lazy: async () => ({ Component: (await import('./results/ResultsPage')).ResultsPage }),
  },
];
