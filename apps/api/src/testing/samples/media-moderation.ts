import { nobody as id, reason, version } from './shared.ts';

const recordId = '00000000-0000-4000-8000-000000000071';
const remarkId = '00000000-0000-4000-8000-000000000072';

/** Moderation, rights and consents, captions, playlists. */
export const moderationSamples = {
  'moderation.queue': {},
  'moderation.sheet': { id },
  'moderation.claim': { id, version, over: false },
  'moderation.release': { id, version },
  'moderation.judge': { id, item: 'title', version, verdict: 'yes', remark: '' },
  'moderation.addRemark': { id, remarkId, atMs: 1000, words: 'Нет звука' },
  'moderation.removeRemark': { id, remarkId, version },
  'moderation.answerRemark': { id, remarkId, version, resolved: true, answer: 'Исправлено' },
  'moderation.approve': { id, version },
  'moderation.return': { id, version, words: reason },
  'moderation.reject': { id, version, reason },
  'moderation.items': undefined,
  'moderation.saveItem': {
    ...{ code: 'title', position: 1, nameRu: 'Название', nameEn: 'Title', helpRu: '', helpEn: '' },
    ...{ required: true, archived: false, version: 99 },
  },
  'videoRights.get': { id },
  'videoRights.saveRight': {
    ...{ id, recordId, version: 0 },
    content: { holder: 'Библиотека', ground: 'own', subject: '', validTo: null },
  },
  'videoRights.removeRight': { id, recordId, version },
  'videoRights.savePerson': {
    ...{ id, recordId, version: 0 },
    content: {
      ...{ name: 'Участник 1', minor: false, guardian: '', purpose: 'Публикация записи' },
      ...{ givenOn: '2026-01-01', validTo: null },
    },
  },
  'videoRights.removePerson': { id, recordId, version },
  'videoRights.withdraw': { id, recordId, version, withdrawnOn: '2026-01-02', words: reason },
  'videoRights.statePeople': { id, version: 0, shown: 'nobody' },
  'captions.list': { id },
  'captions.get': { id, language: 'ru' },
  'captions.save': {
    ...{ id, language: 'ru', version: 0 },
    text: 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nЗдравствуйте\n',
  },
  'captions.remove': { id, language: 'ru', version },
  'playlists.list': undefined,
  'playlists.of': { id },
  'playlists.get': { id },
  'playlists.save': { id, version, regionId: null, title: 'Память', words: '' },
  'playlists.archive': { id, version, archived: true },
  'playlists.order': { id, version, videoIds: [] },
  'playlists.candidates': { id, search: '' },
};
