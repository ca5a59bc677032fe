import type { Words } from '../platform/attention.ts';
import type { Day } from '../month.ts';

/** Breaks in the chain proposal → agreement → readiness → accounts and addresses → first report. */
export const findingKinds = [
  'proposal-unanswered',
  'agreed-without-agreement',
  'opened-late',
  'agreement-expired',
  'agreement-expiring',
  'center-without-agreement',
  'center-without-contact',
  'center-without-addresses',
  'center-without-first-report',
  'publication-failed',
  'removal-pending',
  'channel-disconnected',
  'esia-trouble',
  'esia-key-ending',
  'post-failed',
  'figures-differ',
  'access-trouble',
] as const;

export type FindingKind = (typeof findingKinds)[number];

export const findingKindNames: Readonly<Record<FindingKind, Words>> = {
  'proposal-unanswered': { ru: 'Предложение без ответа', en: 'Proposal without an answer' },
  'agreed-without-agreement': { ru: 'Согласовано, но нет соглашения', en: 'Agreed without an agreement' },
  'opened-late': { ru: 'Открытие запаздывает', en: 'Opening is late' },
  'agreement-expired': { ru: 'Соглашение истекло', en: 'Agreement expired' },
  'agreement-expiring': { ru: 'Соглашение истекает', en: 'Agreement expires soon' },
  'center-without-agreement': { ru: 'ЦУД без соглашения', en: 'Center without an agreement' },
  'center-without-contact': { ru: 'ЦУД без контакта', en: 'Center without a contact' },
  'center-without-addresses': { ru: 'ЦУД без IP-адресов', en: 'Center without IP addresses' },
  'center-without-first-report': { ru: 'ЦУД без первого отчёта', en: 'Center without its first report' },
  'publication-failed': { ru: 'Публикация видео не удалась', en: 'Publication of a video failed' },
  'removal-pending': { ru: 'Видео ещё не снято с канала', en: 'A video is not yet off its channel' },
  'channel-disconnected': { ru: 'Канал отключился', en: 'A channel let go' },
  'esia-trouble': { ru: 'Вход через Госуслуги не работает', en: 'The sign-in with Gosuslugi fails' },
  'esia-key-ending': { ru: 'Ключ для Госуслуг заканчивается', en: 'A key for Gosuslugi ends soon' },
  'post-failed': { ru: 'Запись в соцсети не вышла', en: 'A post did not go out' },
  'figures-differ': { ru: 'Отчёт расходится с журналом доступа', en: 'Report differs from the access log' },
  'access-trouble': { ru: 'Служба доступа требует внимания', en: 'The access service needs attention' },
};

/** A name that people gave says the same in both languages. */
export function named(name: string): Words {
  return { ru: name, en: name };
}

/** One break in the chain of one thing: what it is, what to do next, and who does it. */
export interface Finding {
  /** Stable for the break: 'agreement-expired:<uuid>'. */
  readonly key: string;
  readonly kind: FindingKind;
  /** The thing: a name as people gave it («ЦУД в Наровчате»), or our own words for it. */
  readonly about: Words;
  /** Path of the page where it is mended, beginning with a slash. */
  readonly to: string;
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  /** The first day of the break; null where it has none. */
  readonly since: Day | null;
  /** The next action: «Подготовить соглашение». */
  readonly next: Words;
  /** Who does it: an office or a role, a person only where one is in charge. */
  readonly responsible: Words;
}
