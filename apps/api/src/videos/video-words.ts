import type { VideoState } from '@pbnet/domain/videos';

/** States as refusals and letters name them. */
export const stateWords: Readonly<Record<VideoState, Readonly<Record<'ru' | 'en', string>>>> = {
  uploading: { ru: 'ждёт файла', en: 'waits for its file' },
  checking: { ru: 'проверяется', en: 'being checked' },
  moderation: { ru: 'на модерации', en: 'in moderation' },
  approved: { ru: 'одобрено', en: 'approved' },
  publishing: { ru: 'публикуется', en: 'being published' },
  published: { ru: 'опубликовано', en: 'published' },
  returned: { ru: 'возвращено', en: 'returned' },
  rejected: { ru: 'отклонено', en: 'rejected' },
  failed: { ru: 'не принято', en: 'failed' },
  withdrawn: { ru: 'снято', en: 'withdrawn' },
};
