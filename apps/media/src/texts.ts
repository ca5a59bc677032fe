import { joinTexts } from '@pbnet/micro-frontend';
import { mediaTexts } from './media-texts.ts';
import { overviewTexts } from './overview/overview-texts.ts';

/** Every feature adds its texts under its folder's name: keys read 'overview.title'. */
export const texts = joinTexts({ media: mediaTexts, overview: overviewTexts });
