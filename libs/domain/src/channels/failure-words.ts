import type { ChannelFailureReason } from './channel.ts';

/** Why a channel did not do it, as the end of a sentence. */
export const channelFailureWords: Readonly<
  Record<ChannelFailureReason, { readonly ru: string; readonly en: string }>
> = {
  unreachable: { ru: 'площадка не отвечает', en: 'the platform does not answer' },
  busy: { ru: 'площадка просит подождать', en: 'the platform asks to wait' },
  'session-expired': { ru: 'загрузка прервалась, начинается заново', en: 'the upload begins anew' },
  quota: { ru: 'дневная квота площадки исчерпана', en: 'the day’s quota is used up' },
  'upload-limit': {
    ru: 'площадка сегодня больше не принимает видео',
    en: 'the platform takes no more videos today',
  },
  disconnected: {
    ru: 'ключ канала отозван или истёк, канал надо подключить заново',
    en: 'the key was revoked or ran out, the channel has to be connected again',
  },
  forbidden: { ru: 'ключ не даёт права на это действие', en: 'the key may not do this' },
  'title-refused': { ru: 'площадка не приняла название', en: 'the platform refused the title' },
  'description-refused': { ru: 'площадка не приняла описание', en: 'the platform refused the description' },
  'time-refused': { ru: 'площадка не приняла время публикации', en: 'the platform refused the time' },
  'file-refused': { ru: 'площадка не приняла файл', en: 'the platform refused the file' },
  'processing-failed': { ru: 'площадка не смогла обработать видео', en: 'the platform could not process it' },
  gone: { ru: 'видео удалили на самой площадке', en: 'the video was removed on the platform' },
  unknown: { ru: 'площадка ответила непонятно', en: 'the platform’s answer is not understood' },
};
