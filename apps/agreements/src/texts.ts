import { joinTexts } from '@pbnet/micro-frontend';
import { agreementListTexts } from './agreements/texts.ts';
import { centersTexts } from './centers/texts.ts';
import { healthTexts } from './health/texts.ts';
import { openingsTexts } from './openings/texts.ts';
import { partnersTexts } from './partners/texts.ts';
import { planTexts } from './plan/texts.ts';
import { renewalsTexts } from './renewals/texts.ts';
import { readinessTexts } from './readiness/texts.ts';
import { signaturesTexts } from './signatures/texts.ts';
import { documentsTexts } from './documents/texts.ts';
import { templatesTexts } from './templates/texts.ts';
import { whiteSpotsTexts } from './white-spots/texts.ts';

/** Every feature adds its texts under its folder's name: keys read 'overview.title'. */
export const texts = joinTexts({
  agreements: agreementListTexts,
  openings: openingsTexts,
  centers: centersTexts,
  health: healthTexts,
  partners: partnersTexts,
  plan: planTexts,
  renewals: renewalsTexts,
  readiness: readinessTexts,
  signatures: signaturesTexts,
  documents: documentsTexts,
  templates: templatesTexts,
  'white-spots': whiteSpotsTexts,
});
