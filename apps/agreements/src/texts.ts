import { joinTexts } from '@pbnet/micro-frontend';
import { agreementListTexts } from './agreements/texts.ts';
import { healthTexts } from './health/texts.ts';
import { whiteSpotsTexts } from './white-spots/texts.ts';

/** Every feature adds its texts under its folder's name: keys read 'overview.title'. */
export const texts = joinTexts({
  agreements: agreementListTexts,
  health: healthTexts,
  'white-spots': whiteSpotsTexts,
});
