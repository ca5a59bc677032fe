import { joinTexts } from '@pbnet/micro-frontend';
import { awardsTexts } from './awards/texts.ts';
import { contestsTexts } from './contests/texts.ts';
import { errorsTexts } from './errors/texts.ts';
import { homeTexts } from './home/texts.ts';
import { layoutTexts } from './layout/texts.ts';
import { linksTexts } from './links/texts.ts';
import { postersTexts } from './posters/texts.ts';
import { readerTexts } from './reader/texts.ts';
import { registrationTexts } from './registration/texts.ts';
import { signaturesTexts } from './signatures/texts.ts';
import { surveyTexts } from './survey/texts.ts';
import { talksTexts } from './talks/texts.ts';
import { videosTexts } from './videos/texts.ts';

/** Every folder adds its texts under its name: keys read 'home.title'. */
export const texts = joinTexts({
  awards: awardsTexts,
  contests: contestsTexts,
  errors: errorsTexts,
  home: homeTexts,
  layout: layoutTexts,
  links: linksTexts,
  posters: postersTexts,
  reader: readerTexts,
  registration: registrationTexts,
  signatures: signaturesTexts,
  survey: surveyTexts,
  talks: talksTexts,
  videos: videosTexts,
});
