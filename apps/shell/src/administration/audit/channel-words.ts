type Words = readonly [ru: string, en: string];

/** How the log names what is done with channels and publications. */
export const channelActions: Readonly<Record<string, Words>> = {
  'channel.create': ['Добавлен канал', 'Added a channel'],
  'channel.save': ['Изменён канал', 'Changed a channel'],
  'channel.connect': ['Подключён канал', 'Connected a channel'],
  'channel.check': ['Проверена связь с каналом', 'Checked a channel'],
  'channel.disconnect': ['Отключён канал', 'Disconnected a channel'],
  'channel.let-go': ['Площадка отключила канал', 'The platform let a channel go'],
  'publication.plan': ['Запланирована публикация', 'Planned a publication'],
  'publication.edit': ['Изменена публикация', 'Changed a publication'],
  'publication.retry': ['Публикация повторяется', 'Tried a publication again'],
  'publication.placed': ['Видео загружено на канал', 'Placed a video on a channel'],
  'publication.scheduled': ['Видео ждёт времени на канале', 'Scheduled a video on a channel'],
  'publication.published': ['Видео опубликовано', 'Published a video'],
  'publication.by-hand': ['Видео опубликовано вручную', 'Published a video by hand'],
  'publication.postponed': ['Публикация отложена', 'Put a publication off'],
  'publication.failed': ['Публикация не удалась', 'A publication failed'],
  'publication.remove': ['Видео снимается с канала', 'Taking a video down'],
  'publication.removed': ['Видео снято с канала', 'Took a video down'],
  'publication.cancel': ['Публикация отменена', 'Cancelled a publication'],
  'publication.extra-failed': ['Субтитры или обложка не приняты', 'Captions or picture not taken'],
};

export const channelFields: Readonly<Record<string, Words>> = {
  settings: ['настройки', 'settings'],
  lockedPrivate: ['площадка держит видео закрытыми', 'kept private by the platform'],
  identityTitle: ['чей канал', 'whose channel'],
  publishAt: ['время публикации', 'time of publication'],
  externalUrl: ['адрес на канале', 'address on the channel'],
  nextAttemptAt: ['следующая попытка', 'next attempt'],
  attempts: ['попыток', 'attempts'],
  failure: ['что помешало', 'what stopped it'],
  failureWords: ['слова площадки', 'words of the platform'],
  publishedAt: ['опубликовано', 'published at'],
  takenDownAt: ['снято', 'taken down at'],
  takeDownReason: ['причина снятия', 'reason'],
  byHand: ['вручную', 'by hand'],
  views: ['просмотры', 'views'],
  viewsAt: ['просмотры на', 'views at'],
};
