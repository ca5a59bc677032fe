import { joinTexts } from '@pbnet/micro-frontend';
import { calendarTexts } from './calendar/texts.ts';
import { attendanceTexts } from './attendance/texts.ts';
import { campaignsTexts } from './campaigns/texts.ts';
import { contestsTexts } from './contests/texts.ts';
import { jointEventsTexts } from './joint-events/texts.ts';
import { meetingsTexts } from './meetings/texts.ts';
import { controlTexts } from './control/texts.ts';
import { resolutionsTexts } from './resolutions/texts.ts';
import { eventsTexts } from './events-texts.ts';

/** Every feature adds its texts under its folder's name: keys read 'campaigns.title'. */
export const texts = joinTexts({
  attendance: attendanceTexts,
  events: eventsTexts,
  calendar: calendarTexts,
  'joint-events': jointEventsTexts,
  campaigns: campaignsTexts,
  contests: contestsTexts,
  meetings: meetingsTexts,
  resolutions: resolutionsTexts,
  control: controlTexts,
});
