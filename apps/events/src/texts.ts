import { joinTexts } from '@pbnet/micro-frontend';
import { campaignsTexts } from './campaigns/texts.ts';
import { meetingsTexts } from './meetings/texts.ts';
import { eventsTexts } from './events-texts.ts';

/** Every feature adds its texts under its folder's name: keys read 'campaigns.title'. */
export const texts = joinTexts({ events: eventsTexts, campaigns: campaignsTexts, meetings: meetingsTexts });
