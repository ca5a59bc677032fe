import { nobody, reason } from './shared.ts';

const eventContent = {
  ...{ title: 'Лекция', kind: 'lecture', format: 'in-person', startsAt: null, endsAt: null, zone: 'UTC' },
  ...{ placeCenterId: null, place: '', hall: '', organisers: [], withLibrary: true, inCharge: [] },
  ...{ libraryPeople: [], onAir: false, audience: '', description: '', links: [] },
  ...{ expectedInPerson: null, expectedVideo: null },
};
const eventStep = { id: nobody, version: 99 };
const eventReason = { ...eventStep, reason };

/** Valid inputs of the procedures of joint events and of the calendar, for the access matrix. */
export const jointEventSamples = {
  'posters.list': {},
  'posters.get': { id: nobody },
  'posters.regions': undefined,
  'calendar.regions': undefined,
  'calendar.items': { from: '2026-01-01', to: '2026-01-31' },
  'jointEvents.kinds': undefined,
  'jointEvents.saveKind': {
    ...{ code: 'matrix', nameRu: 'Вид', nameEn: 'Kind', position: 99, archived: true, version: 0 },
  },
  'jointEvents.list': {},
  'jointEvents.get': { id: nobody },
  'jointEvents.clashes': { id: nobody },
  'jointEvents.create': {
    id: nobody,
    regionalCenterId: 1,
    centerId: null,
    campaignId: null,
    content: eventContent,
  },
  'jointEvents.save': { ...eventStep, centerId: null, content: eventContent },
  'jointEvents.handOver': eventStep,
  'jointEvents.submit': eventStep,
  'jointEvents.takeBack': eventStep,
  'jointEvents.return': eventReason,
  'jointEvents.agree': eventStep,
  'jointEvents.postpone': { ...eventReason, startsAt: null, endsAt: null },
  'jointEvents.cancel': eventReason,
  'jointEvents.hold': eventStep,
  'jointEvents.report': { ...eventStep, centerId: null, inPerson: 1, video: 0, words: '' },
  'jointEvents.withdrawReport': eventReason,
};
