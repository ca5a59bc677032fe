import { nobody, reason } from './shared.ts';

const step = { id: nobody, version: 99 };
const span = { startsAt: '2099-01-10T10:00:00.000Z', endsAt: '2099-01-10T11:00:00.000Z' };
const content = {
  ...{
    title: 'Трансляция',
    description: '',
    ...span,
    zone: 'Europe/Moscow',
    source: 'camera',
    isPublic: true,
  },
  ...{ technician: 'Дежурный', technicianContact: '+7 900 000-00-00' },
  ...{ jointEventId: null, meetingId: null, sessionId: null },
};

/** Valid inputs of the procedures of broadcasts, for the access matrix. */
export const broadcastsSamples = {
  'broadcasts.list': { view: 'all' },
  'broadcasts.get': { id: nobody },
  'broadcasts.ofThing': { jointEventId: nobody, meetingId: null },
  'broadcasts.things': undefined,
  'broadcasts.centers': undefined,
  'broadcasts.channels': undefined,
  'broadcasts.slot': { ...span, channelId: nobody, preparation: 30, exceptId: null },
  'broadcasts.create': { id: nobody, regionalCenterId: null, content },
  'broadcasts.save': { ...step, content },
  'broadcasts.askAgain': step,
  'broadcasts.agree': { ...step, channelId: null, preparation: 30 },
  'broadcasts.return': { ...step, reason },
  'broadcasts.postpone': { ...step, reason, startsAt: null, endsAt: null },
  'broadcasts.cancel': { ...step, reason },
  'broadcasts.prepare': { ...step, watchUrl: null },
  'broadcasts.test': { ...step, answers: [] },
  'broadcasts.signal': { id: nobody },
  'broadcasts.goLive': step,
  'broadcasts.finish': step,
  'broadcasts.record': { ...step, peakViewers: 1, totalViewers: 2, recordingUrl: null },
  'broadcasts.makeVideo': step,
  'broadcasts.showEntry': { id: nobody },
  'broadcasts.takeMeetingPoints': { id: nobody },
  'broadcasts.inviteCenters': { id: nobody, regionalCenterIds: [1] },
  'broadcasts.savePoint': {
    ...{ id: nobody, pointId: nobody, version: 0, regionalCenterId: null, title: 'Зал', contact: '' },
  },
  'broadcasts.answerPoint': {
    ...{ pointId: nobody, version: 99, state: 'ready', note: '', contact: '', people: null },
  },
  'broadcasts.removePoint': { pointId: nobody, version: 99 },
};
