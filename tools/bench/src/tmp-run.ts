import { renewalDrafts } from './renewal-drafts/renewal-drafts.ts';
console.log(await renewalDrafts());
