import { nobody, reason } from './shared.ts';

const content = {
  ...{ organizationId: null, hostName: 'Библиотека', name: 'ЦУД в Наровчате', locality: 'Наровчат' },
  ...{ municipality: '', municipalityId: null, address: '', latitude: null, longitude: null },
  ...{ timeZone: 'Europe/Moscow', seats: null, equipment: '', linkSpeedMbps: null, addresses: [] },
  ...{ personName: '', personPost: '', personPhone: '', personEmail: '', plannedMonth: null },
};
const step = { id: nobody, version: 99 };
const reasoned = { ...step, reason };

/** Valid inputs of the procedures of planned openings, for the access matrix. */
export const openingsSamples = {
  'openings.list': {},
  'openings.board': {},
  'openings.counts': undefined,
  'openings.municipalities': { regionId: 1 },
  'openings.get': { id: nobody },
  'openings.create': { id: nobody, regionalCenterId: 1, campaignId: null, content },
  'openings.save': { ...step, content },
  'openings.take': step,
  'openings.agree': step,
  'openings.reject': reasoned,
  'openings.withdraw': reasoned,
  'openings.postpone': { ...reasoned, plannedMonth: null },
  'openings.proposeAgain': step,
  'openings.requestChange': { ...step, changeId: nobody, words: reason, content },
  'openings.answerChange': { ...step, changeId: nobody, accept: false, reason },
  'openings.cancelChange': { ...step, changeId: nobody },
};
