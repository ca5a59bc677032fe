type Words = readonly [ru: string, en: string];

/** Commands of promotion, in words of the log. */
export const promotionActions: Readonly<Record<string, Words>> = {
  'promotion-plan.create': ['Создан план продвижения', 'Made a plan of promotion'],
  'promotion-plan.save': ['Изменён план продвижения', 'Changed a plan of promotion'],
  'promotion-plan.submit': ['План продвижения отправлен на согласование', 'Submitted a plan of promotion'],
  'promotion-plan.return': ['План продвижения возвращён', 'Returned a plan of promotion'],
  'promotion-plan.approve': ['План продвижения согласован', 'Approved a plan of promotion'],
  'promotion-plan.withdraw': ['План продвижения отозван', 'Withdrew a plan of promotion'],
  'promotion-plan.finish': ['План продвижения завершён', 'Finished a plan of promotion'],
  'promotion-plan.reopen': ['План продвижения снова в работе', 'Reopened a plan of promotion'],
  'promotion-post.add': ['Добавлена запись для сети', 'Added a post'],
  'promotion-post.save': ['Изменена запись для сети', 'Changed a post'],
  'promotion-post.remove': ['Убрана запись для сети', 'Removed a post from a plan'],
  'promotion-post.cancel': ['Отменена запись для сети', 'Cancelled a post'],
  'promotion-post.retry': ['Запись отправлена снова', 'Sent a post again'],
  'promotion-post.publish': ['Запись вышла в сети', 'A post was published'],
  'promotion-post.fail': ['Запись не вышла', 'A post was not published'],
  'promotion-post.doubt': ['Неизвестно, вышла ли запись', 'A post is in doubt'],
  'promotion-post.take-down': ['Запись снята из сети', 'Took a post down'],
  'promotion-post.enter-figures': ['Внесены показатели записи', 'Entered figures of a post'],
};

export const promotionFields: Readonly<Record<string, Words>> = {
  subject: ['о чём', 'subject'],
  subjectId: ['запись, о которой план', 'record of the subject'],
  subjectTitle: ['название предмета', 'title of the subject'],
  subjectLink: ['ссылка на предмет', 'link of the subject'],
  audience: ['для кого', 'audience'],
  goals: ['цели', 'goals'],
  planId: ['план продвижения', 'plan of promotion'],
  network: ['сеть', 'network'],
  channelId: ['страница сети', 'page of the network'],
  link: ['ссылка', 'link'],
  publishAt: ['время публикации', 'time of publication'],
  publishedAt: ['вышла', 'published'],
  externalId: ['номер в сети', 'number in the network'],
  externalUrl: ['адрес в сети', 'address in the network'],
  failure: ['причина сбоя', 'failure'],
  failureWords: ['слова сети', 'words of the network'],
  nextAttemptAt: ['следующая попытка', 'next attempt'],
  attempts: ['попыток', 'attempts'],
  views: ['просмотры', 'views'],
  likes: ['отметки', 'likes'],
  reposts: ['репосты', 'reposts'],
  figuresAt: ['показатели на время', 'figures at'],
  figuresFrom: ['откуда показатели', 'source of the figures'],
};

/** States that only plans and posts have. */
export const promotionStates: Readonly<Record<string, Words>> = {
  sending: ['отправляется', 'being sent'],
  'in-doubt': ['неизвестно, вышла ли', 'in doubt'],
  removed: ['снята', 'removed'],
};

export const networkNames: Readonly<Record<string, Words>> = {
  vk: ['ВКонтакте', 'VK'],
  telegram: ['Telegram', 'Telegram'],
  'by-hand': ['вручную', 'by hand'],
};
