type Words = readonly [ru: string, en: string];

/** Commands of broadcasts, in words of the log. */
export const broadcastActions: Readonly<Record<string, Words>> = {
  'broadcast.create': ['Запрошена трансляция', 'Asked for a broadcast'],
  'broadcast.save': ['Изменена заявка на трансляцию', 'Changed a broadcast request'],
  'broadcast.ask-again': ['Трансляция запрошена снова', 'Asked for a broadcast again'],
  'broadcast.agree': ['Трансляция согласована', 'Agreed to a broadcast'],
  'broadcast.return': ['Заявка на трансляцию возвращена', 'Returned a broadcast request'],
  'broadcast.prepare': ['Трансляция подготовлена на канале', 'Prepared a broadcast'],
  'broadcast.test': ['Пробный запуск трансляции', 'Ran a test of a broadcast'],
  'broadcast.go-live': ['Трансляция в эфире', 'A broadcast went on air'],
  'broadcast.finish': ['Трансляция завершена', 'Finished a broadcast'],
  'broadcast.postpone': ['Трансляция перенесена', 'Postponed a broadcast'],
  'broadcast.cancel': ['Трансляция отменена', 'Cancelled a broadcast'],
  'broadcast.record': ['Итоги трансляции', 'Results of a broadcast'],
  'broadcast.show-entry': ['Показаны адрес и ключ потока', 'Showed the stream address and key'],
  'broadcast.take-points': ['Точки взяты из совещания', 'Took points from the meeting'],
  'broadcast.invite': ['Приглашены региональные центры', 'Invited regional centers'],
  'broadcast-point.save': ['Точка подключения', 'A connection point'],
  'broadcast-point.answer': ['Ответ точки подключения', 'Answer of a connection point'],
  'broadcast-point.remove': ['Удалена точка подключения', 'Removed a connection point'],
};

export const broadcastFields: Readonly<Record<string, Words>> = {
  channelId: ['канал', 'channel'],
  preparation: ['подготовка, минут', 'preparation, minutes'],
  slotFrom: ['канал занят с', 'channel taken from'],
  isPublic: ['открыта для всех', 'public'],
  sessionId: ['заседание', 'session'],
  watchUrl: ['где смотреть', 'where to watch'],
  testRun: ['пробный запуск', 'test run'],
  preparedAt: ['подготовлена', 'prepared'],
  liveAt: ['в эфире с', 'on air since'],
  finishedAt: ['завершена', 'finished'],
  peakViewers: ['зрителей одновременно', 'viewers at once'],
  totalViewers: ['зрителей всего', 'viewers in all'],
  recordingUrl: ['запись', 'recording'],
  leftover: ['осталось убрать с канала', 'to be removed from the channel'],
  externalId: ['номер на канале', 'number on the channel'],
  streamId: ['номер потока', 'number of the stream'],
  points: ['точек', 'points'],
};
