import type { MeetingTab } from './meeting-tab.ts';

/** The parts of a meeting that this feature shows itself. */
export const meetingsTabs: readonly MeetingTab[] = [
  { path: '', title: 'meetings.tabs.card', load: async () => (await import('./card-tab.tsx')).CardTab },
  {
    path: 'programme',
    title: 'meetings.tabs.programme',
    load: async () => (await import('./programme/programme-tab.tsx')).ProgrammeTab,
  },
  {
    path: 'call',
    title: 'meetings.tabs.call',
    load: async () => (await import('./call/call-tab.tsx')).CallTab,
  },
  {
    path: 'points',
    title: 'meetings.tabs.points',
    permission: 'meeting.connect',
    load: async () => (await import('./points/points-tab.tsx')).PointsTab,
  },
  {
    path: 'minutes',
    title: 'meetings.tabs.minutes',
    load: async () => (await import('./minutes/minutes-tab.tsx')).MinutesTab,
  },
];
