import { month, nobody, reason } from './shared.ts';

const step = { id: nobody, version: 99 };
const texts = { publishAt: null, title: null, description: null };

/** Valid inputs of the procedures of channels and publications, for the access matrix. */
export const mediaChannelsSamples = {
  'channels.list': undefined,
  'channels.create': { id: nobody, kind: 'by-hand', title: 'Канал', settings: {} },
  'channels.save': { ...step, title: 'Канал', settings: {}, lockedPrivate: false },
  'channels.connect': { ...step, secrets: { accessToken: 'x' } },
  'channels.consentAddress': { id: nobody },
  'channels.check': step,
  'channels.disconnect': step,
  'publications.list': {},
  'publications.ofVideo': { videoId: nobody },
  'publications.viewsOfMonth': { month },
  'publications.plan': { id: nobody, videoId: nobody, channelId: nobody, ...texts },
  'publications.save': { ...step, ...texts },
  'publications.retry': step,
  'publications.placedByHand': { ...step, url: 'https://video.example/1' },
  'publications.takeDown': { ...step, reason },
  'publications.removedByHand': { ...step, reason },
  'publications.typeViews': { ...step, views: 1 },
};
