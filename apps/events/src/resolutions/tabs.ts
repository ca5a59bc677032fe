import type { MeetingTab } from '../meetings/meeting-tab.ts';

/** The part of a meeting's page that this feature adds. */
export const resolutionTabs: readonly MeetingTab[] = [
  {
    path: 'resolution',
    title: 'resolutions.ofMeeting.tab',
    permission: 'resolution.read',
    load: async () => (await import('./meeting-resolution.tsx')).MeetingResolution,
  },
];
