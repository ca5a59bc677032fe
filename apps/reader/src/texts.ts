import { joinTexts } from '@pbnet/micro-frontend';
import { contestsTexts } from './contests/texts.ts';
import { errorsTexts } from './errors/texts.ts';
import { homeTexts } from './home/texts.ts';
import { layoutTexts } from './layout/texts.ts';

/** Every folder adds its texts under its name: keys read 'home.title'. */
export const texts = joinTexts({
  contests: contestsTexts,
  errors: errorsTexts,
  home: homeTexts,
  layout: layoutTexts,
});
