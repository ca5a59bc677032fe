import type { HardRule, Indicator, SoftRule } from './indicator.ts';

/** What the network asks its centres for every month at first; headquarters edits it afterwards as data. */
export const startingIndicators: readonly Indicator[] = [
  {
    code: 'registered_users',
    nameRu: 'Зарегистрировано пользователей на конец месяца',
    nameEn: 'Registered users at the end of the month',
    unit: 'чел.',
    kind: 'stock',
    zeroPolicy: 'explain',
    position: 1,
  },
  {
    code: 'new_users',
    nameRu: 'Новых пользователей',
    nameEn: 'New users',
    unit: 'чел.',
    kind: 'flow',
    zeroPolicy: 'matters',
    position: 2,
  },
  {
    code: 'visits',
    nameRu: 'Посещений',
    nameEn: 'Visits',
    unit: 'посещ.',
    kind: 'flow',
    zeroPolicy: 'matters',
    position: 3,
  },
  {
    code: 'document_views',
    nameRu: 'Просмотров документов',
    nameEn: 'Document views',
    unit: 'ед.',
    kind: 'flow',
    zeroPolicy: 'matters',
    position: 4,
  },
  {
    code: 'visitor_sessions',
    nameRu: 'Сеансов уникальных посетителей',
    nameEn: 'Unique visitors’ sessions',
    unit: 'ед.',
    kind: 'flow',
    zeroPolicy: 'matters',
    position: 5,
  },
  {
    code: 'copies',
    nameRu: 'Выдано копий и распечаток',
    nameEn: 'Copies and print-outs issued',
    unit: 'ед.',
    kind: 'flow',
    zeroPolicy: 'fine',
    position: 6,
  },
  {
    code: 'reference_enquiries',
    nameRu: 'Справок и консультаций',
    nameEn: 'Reference enquiries',
    unit: 'ед.',
    kind: 'flow',
    zeroPolicy: 'explain',
    position: 7,
  },
  {
    code: 'events_held',
    nameRu: 'Проведено мероприятий',
    nameEn: 'Events held',
    unit: 'ед.',
    kind: 'flow',
    zeroPolicy: 'matters',
    position: 8,
  },
  {
    code: 'event_participants',
    nameRu: 'Участников мероприятий',
    nameEn: 'Event participants',
    unit: 'чел.',
    kind: 'flow',
    zeroPolicy: 'explain',
    position: 9,
  },
  {
    code: 'video_participants',
    nameRu: 'Участников по видеоконференцсвязи',
    nameEn: 'Participants by videoconference',
    unit: 'чел.',
    kind: 'flow',
    zeroPolicy: 'fine',
    position: 10,
  },
  {
    code: 'media_publications',
    nameRu: 'Публикаций в СМИ',
    nameEn: 'Publications in media',
    unit: 'ед.',
    kind: 'flow',
    zeroPolicy: 'fine',
    position: 11,
  },
  {
    code: 'social_posts',
    nameRu: 'Публикаций в социальных сетях',
    nameEn: 'Social-network posts',
    unit: 'ед.',
    kind: 'flow',
    zeroPolicy: 'fine',
    position: 12,
  },
];

/** Counted by the product itself from the channels that show a centre's videos. */
export const videoViewsCode = 'video_views';

/** Its figures come by themselves: nobody types them and nothing waits for them. */
export const videoViewsIndicator: Indicator = {
  code: videoViewsCode,
  nameRu: 'Просмотров видео',
  nameEn: 'Video views',
  unit: 'ед.',
  kind: 'flow',
  zeroPolicy: 'fine',
  position: 13,
};

/** The network's first set of monthly indicators. */
export const startingForm: readonly Indicator[] = [...startingIndicators, videoViewsIndicator];

/** Whether people fill it in; what the product counts itself is only shown to them. */
export const isAsked = ({ code }: Pick<Indicator, 'code'>): boolean => code !== videoViewsCode;

export const startingHardRules: readonly HardRule[] = [
  { kind: 'requires', code: 'event_participants', needs: 'events_held' },
  { kind: 'requires', code: 'video_participants', needs: 'events_held' },
  { kind: 'at-most', code: 'new_users', of: 'registered_users' },
];

export const startingSoftRules: readonly SoftRule[] = [
  { kind: 'deviation', deviations: 5, months: 12 },
  { kind: 'first-zero' },
];
