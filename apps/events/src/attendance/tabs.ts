import type { MeetingTab } from '../meetings/meeting-tab.ts';

/** The parts of a meeting that are about its people. */
export const attendanceTabs: readonly MeetingTab[] = [
  {
    path: 'people',
    title: 'attendance.tabs.people',
    permission: 'attendance.read',
    load: async () => (await import('./people-tab.tsx')).PeopleTab,
  },
  {
    path: 'door',
    title: 'attendance.tabs.door',
    permission: 'attendance.manage',
    load: async () => (await import('./door-tab.tsx')).DoorTab,
  },
  {
    path: 'stream',
    title: 'attendance.tabs.stream',
    permission: 'stream.watch',
    load: async () => (await import('./stream-tab.tsx')).StreamTab,
  },
  {
    path: 'materials',
    title: 'attendance.tabs.materials',
    load: async () => (await import('./materials-tab.tsx')).MaterialsTab,
  },
  {
    path: 'survey',
    title: 'attendance.tabs.survey',
    permission: 'attendance.manage',
    load: async () => (await import('./survey-tab.tsx')).SurveyTab,
  },
];
