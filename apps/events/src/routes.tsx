import { Navigate, type RouteObject } from 'react-router';
import { calendarRoutes } from './calendar/routes.tsx';
import { campaignsRoutes } from './campaigns/routes.tsx';
import { controlRoutes } from './control/routes.tsx';
import { contestsRoutes } from './contests/routes.tsx';
import { jointEventsRoutes } from './joint-events/routes.tsx';
import { meetingTabs } from './meeting-tabs.ts';
import { meetingsRoutes } from './meetings/routes.tsx';
import { resolutionsRoutes } from './resolutions/routes.tsx';

/** The routes of the features' folders, below /events: one line each. */
export const routes: readonly RouteObject[] = [
  { index: true, element: <Navigate to="calendar" replace /> },
  ...calendarRoutes,
  ...jointEventsRoutes,
  ...campaignsRoutes,
  ...contestsRoutes,
  ...meetingsRoutes(meetingTabs),
  ...resolutionsRoutes,
  ...controlRoutes,
  { path: '*', lazy: async () => ({ Component: (await import('./not-found-page.tsx')).NotFoundPage }) },
];
