import { nobody, reason } from './shared.ts';

const content = {
  ...{ title: 'Открытие читального зала', subject: 'resource', subjectId: null, subjectTitle: '' },
  ...{ subjectLink: null, purpose: '', audience: '', startsOn: null, endsOn: null },
  goals: { views: null, likes: null, reposts: null },
};
const post = { network: 'by-hand', channelId: null, text: 'Приходите', link: null, publishAt: null };
const step = { id: nobody, version: 99 };
const ofPost = { postId: nobody, version: 99 };

/** Valid inputs of the procedures of promotion, for the access matrix. */
export const promotionSamples = {
  'promotion.list': {},
  'promotion.get': { id: nobody },
  'promotion.subjects': { subject: 'event', search: '' },
  'promotion.create': { id: nobody, regionalCenterId: 1, content },
  'promotion.save': { ...step, content },
  'promotion.submit': step,
  'promotion.approve': step,
  'promotion.giveBack': { ...step, reason },
  'promotion.withdraw': { ...step, reason },
  'promotion.finish': step,
  'promotion.reopen': step,
  'promotion.addPost': { id: nobody, postId: nobody, content: post },
  'promotion.savePost': { ...ofPost, content: post },
  'promotion.removePost': ofPost,
  'promotion.cancelPost': { ...ofPost, reason },
  'promotion.retryPost': ofPost,
  'promotion.answerPost': { ...ofPost, url: null },
  'promotion.takePostDown': { ...ofPost, reason },
  'promotion.enterFigures': { ...ofPost, views: 1, likes: null, reposts: null },
};
