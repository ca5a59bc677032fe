import { attendanceTabs } from './attendance/tabs.ts';
import type { MeetingTab } from './meetings/meeting-tab.ts';
import { resolutionTabs } from './resolutions/tabs.ts';
import { meetingsTabs } from './meetings/tabs.ts';

/** The parts of a meeting's page in their order; every feature adds its own with one line. */
export const meetingTabs: readonly MeetingTab[] = [...meetingsTabs, ...attendanceTabs, ...resolutionTabs];
