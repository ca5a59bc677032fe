export { awardsAbout, checkAward, revokeAward, type CheckAward, type RevokeAward } from './awards.ts';
