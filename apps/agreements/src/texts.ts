import { joinTexts } from '@pbnet/micro-frontend';
import { agreementsTexts } from './agreements-texts.ts';
import { centersTexts } from './centers/texts.ts';
import { healthTexts } from './health/texts.ts';
import { openingsTexts } from './openings/texts.ts';
import { overviewTexts } from './overview/overview-texts.ts';
import { partnersTexts } from './partners/texts.ts';
import { readinessTexts } from './readiness/texts.ts';
import { documentsTexts } from './documents/texts.ts';
import { templatesTexts } from './templates/texts.ts';
import { whiteSpotsTexts } from './white-spots/texts.ts';

/** Every feature adds its texts under its folder's name: keys read 'overview.title'. */
export const texts = joinTexts({
  agreements: agreementsTexts,
  openings: openingsTexts,
  overview: overviewTexts,
  centers: centersTexts,
  health: healthTexts,
  partners: partnersTexts,
  readiness: readinessTexts,
  documents: documentsTexts,
  templates: templatesTexts,
  'white-spots': whiteSpotsTexts,
});
