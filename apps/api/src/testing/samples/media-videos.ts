import { nobody, reason } from './shared.ts';

const content = {
  ...{ title: 'Читальный зал в Наровчате', annotation: '', theme: '', tags: [], language: 'ru' },
  ...{ recordedOn: null, jointEventId: null, publishAt: null },
};
const step = { id: nobody, version: 99 };

/** Valid inputs of the procedures of videos, for the access matrix. */
export const videosSamples = {
  'videos.list': {},
  'videos.counts': undefined,
  'videos.get': { id: nobody },
  'videos.create': { id: nobody, regionalCenterId: 1, content },
  'videos.save': { ...step, content },
  'videos.submit': step,
  'videos.withdraw': { ...step, reason },
  'videos.checkAgain': step,
  'videos.choosePoster': { ...step, key: 'a' },
  'videos.addPoster': { ...step, jpeg: '/9j/' },
};
