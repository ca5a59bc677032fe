import { nobody, reason } from './shared.ts';

const content = {
  ...{ title: 'Урок в читальном зале', purpose: '', audience: '', needs: '', steps: [], results: '' },
  ...{ themes: [], indicators: [], resource: null },
};
const step = { id: nobody, version: 99 };
const application = {
  ...{ id: nobody, applicationId: nobody, centerId: null, appliedOn: '2026-01-15', place: 'Пенза' },
  ...{ outcome: 'Пришли два класса', participants: 40, figures: {} },
};

/** Valid inputs of the procedures of know-how and of the gallery, for the access matrix. */
export const knowHowSamples = {
  'methods.list': {},
  'methods.filters': undefined,
  'methods.recommend': {},
  'methods.get': { id: nobody },
  'methods.create': { id: nobody, content },
  'methods.save': { ...step, content },
  'methods.submit': { ...step, changes: '' },
  'methods.giveBack': { ...step, reason },
  'methods.publish': step,
  'methods.archive': { ...step, reason },
  'methods.restore': step,
  'methods.addApplication': application,
  'methods.saveApplication': { ...application, version: 99 },
  'methods.rate': { id: nobody, feedbackId: nobody, rating: 5, words: 'Пригодилось' },
  'methods.answer': { id: nobody, feedbackId: nobody, version: 1, answer: 'Спасибо' },
  'gallery.list': {},
  'gallery.filters': undefined,
  'gallery.get': { id: nobody },
};
