import { entryForm, settings } from '../../contests/testing/contest.ts';
import { nobody, reason, version } from './shared.ts';

const noSecret = 'n'.repeat(43);
const contest = settings();
const form = entryForm();

/** Inputs of this module's procedures for the access-matrix test. */
export const contestSamples = {
  'contests.list': undefined,
  'contests.get': { contestId: nobody },
  'contests.create': { id: nobody, settings: contest },
  'contests.change': { contestId: nobody, version: 99, settings: { ...contest, title: 'Другой конкурс' } },
  'contests.announce': { contestId: nobody, version: 99 },
  'contests.jury': { contestId: nobody },
  'contests.inviteJuror': {
    contestId: nobody,
    name: 'Член жюри 1',
    email: 'juror@jury.example',
    regionId: null,
  },
  'contests.resendJuror': { contestId: nobody, jurorId: nobody },
  'contests.dropJuror': { contestId: nobody, jurorId: nobody, reason },
  'contests.results': { contestId: nobody },
  'contests.freeze': { contestId: nobody, version: 99 },
  'contests.undoResults': { contestId: nobody, version: 99, reason },
  'contests.publish': { contestId: nobody, version: 99 },
  'contests.giveDiplomas': { contestId: nobody, version: 99 },
  'contestEntries.board': { contestId: nobody },
  'contestEntries.get': { entryId: nobody },
  'contestEntries.accept': { entryId: nobody, version },
  'contestEntries.return': { entryId: nobody, version, reason },
  'contestEntries.reject': { entryId: nobody, version, reason },
  'contestEntries.advance': { entryId: nobody, version, federal: true },
  'publicContests.list': undefined,
  'publicContests.get': { contestId: nobody },
  'publicContests.places': undefined,
  'publicContests.createEntry': {
    ...{ contestId: nobody, secret: noSecret, form, consentVersion: 99, consent: true },
  },
  'publicContests.entry': { secret: noSecret },
  'publicContests.saveEntry': { secret: noSecret, version, form },
  'publicContests.submitEntry': { secret: noSecret, version },
  'publicContests.withdrawEntry': { secret: noSecret, version },
  'publicContests.jury': { contestId: nobody, key: null },
  'publicContests.score': { contestId: nobody, key: null, entryId: nobody, version, marks: {}, comment: '' },
  'publicContests.declareConflict': { contestId: nobody, key: null, entryId: nobody, reason },
};
