import type { PublicationState } from '@pbnet/domain/publications';
import type { Words } from '@pbnet/domain/platform';

export const publicationStateWords: Readonly<Record<PublicationState, Words>> = {
  waiting: { ru: 'ждёт своей очереди', en: 'waits for its turn' },
  placing: { ru: 'загружается на канал', en: 'being uploaded' },
  processing: { ru: 'обрабатывается на канале', en: 'being processed by the channel' },
  scheduled: { ru: 'запланировано', en: 'scheduled' },
  published: { ru: 'опубликовано', en: 'published' },
  failed: { ru: 'нужен человек', en: 'needs a person' },
  removing: { ru: 'снимается с канала', en: 'being taken down' },
  'taken-down': { ru: 'снято', en: 'taken down' },
};
