import { Navigate, type RouteObject } from 'react-router';
import { campaignsRoutes } from './campaigns/routes.tsx';
import { meetingTabs } from './meeting-tabs.ts';
import { meetingsRoutes } from './meetings/routes.tsx';

/** The routes of the features' folders, below /events: one line each. */
export const routes: readonly RouteObject[] = [
  { index: true, element: <Navigate to="campaigns" replace /> },
  ...campaignsRoutes,
  ...meetingsRoutes(meetingTabs),
  { path: '*', lazy: async () => ({ Component: (await import('./not-found-page.tsx')).NotFoundPage }) },
];
