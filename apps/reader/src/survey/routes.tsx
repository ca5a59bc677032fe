import type { RouteObject } from 'react-router';

export const surveyRoutes: readonly RouteObject[] = [
  {
    path: '/invitation/:token/survey',
    lazy: async () => ({ Component: (await import('./survey-page.tsx')).SurveyPage }),
  },
];
