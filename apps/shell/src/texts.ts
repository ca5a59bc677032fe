import { joinTexts } from '@pbnet/micro-frontend';
import { accountTexts } from './account/texts.ts';
import { auditTexts } from './administration/audit/texts.ts';
import { jobsTexts } from './administration/jobs/texts.ts';
import { microFrontendsTexts } from './administration/micro-frontends/texts.ts';
import { networkTexts } from './administration/network/texts.ts';
import { peopleTexts } from './administration/people/texts.ts';
import { settingsTexts } from './administration/settings/texts.ts';
import { errorsTexts } from './errors/texts.ts';
import { federationTexts } from './federation/texts.ts';
import { formsTexts } from './forms/texts.ts';
import { homeTexts } from './home/texts.ts';
import { layoutTexts, rolesTexts } from './layout/texts.ts';
import { searchTexts } from './search/texts.ts';
import { sessionTexts } from './session/texts.ts';
import { signInTexts } from './sign-in/texts.ts';

/** Every folder adds its texts under its name: keys read 'layout.search'. */
export const texts = joinTexts({
  account: accountTexts,
  audit: auditTexts,
  errors: errorsTexts,
  federation: federationTexts,
  forms: formsTexts,
  home: homeTexts,
  jobs: jobsTexts,
  layout: layoutTexts,
  microFrontends: microFrontendsTexts,
  network: networkTexts,
  people: peopleTexts,
  roles: rolesTexts,
  search: searchTexts,
  session: sessionTexts,
  settings: settingsTexts,
  signIn: signInTexts,
});
