import type { MeetingTab } from './meeting-tab.ts';

/** The parts of a meeting that this feature shows itself. */
export const meetingsTabs: readonly MeetingTab[] = [
  { path: '', title: 'meetings.tabs.card', load: async () => (await import('./card-tab.tsx')).CardTab },
  {
    path: 'programme',
    title: 'meetings.tabs.programme',
    load: async () => (await import('./programme/programme-tab.tsx')).ProgrammeTab,
  },
];
