import type { Words } from '../platform/attention.ts';

export const erasureGrounds = ['request', 'consent-withdrawn', 'term', 'merged'] as const;

/** Why a reader's data are destroyed: asked for, agreed to no longer, not needed any longer, joined to another card. */
export type ErasureGround = (typeof erasureGrounds)[number];

export const erasureGroundWords: Readonly<Record<ErasureGround, Words>> = {
  request: { ru: 'Просьба читателя', en: 'The reader’s request' },
  'consent-withdrawn': { ru: 'Отзыв согласия на обработку данных', en: 'Consent to processing withdrawn' },
  term: { ru: 'Истёк срок хранения', en: 'The term of keeping is over' },
  merged: { ru: 'Билет объединён с другим билетом', en: 'The card was joined to another one' },
};

export const destroyedKinds = [
  'person',
  'card',
  'consents',
  'entitlements',
  'sessions',
  'readings',
  'letters',
  'reasons',
  'traces',
  'key',
] as const;

/** What an act of destruction counts. */
export type DestroyedKind = (typeof destroyedKinds)[number];

export const destroyedWords: Readonly<Record<DestroyedKind, Words>> = {
  person: {
    ru: 'Сведения о человеке (имя, дата рождения, почта, уровень учётной записи)',
    en: 'What was known of the person (name, birth date, e-mail, level of the account)',
  },
  card: { ru: 'Номер читательского билета', en: 'Number of the reader’s card' },
  consents: { ru: 'Согласия', en: 'Consents' },
  entitlements: { ru: 'Разрешения на чтение', en: 'Entitlements to read' },
  sessions: { ru: 'Сеансы', en: 'Sessions' },
  readings: {
    ru: 'Записи журнала чтения: связь с читателем удалена',
    en: 'Rows of the log of reading: tie to the reader removed',
  },
  letters: {
    ru: 'Письма: адрес и содержание удалены',
    en: 'Letters: address and content removed',
  },
  reasons: {
    ru: 'Слова сотрудников о читателе',
    en: 'Words of the staff about the reader',
  },
  traces: { ru: 'Прочие записи о читателе', en: 'Other records of the reader' },
  key: {
    ru: 'Ключ шифрования личных полей журнала изменений',
    en: 'Key of the personal fields in the log of changes',
  },
};

export type Destroyed = Readonly<Record<DestroyedKind, number>>;

/** Days between a withdrawal and the destruction, where the reader does not ask for it at once (152-ФЗ, статья 21). */
export const erasureDays = 30;

export interface ErasureAct {
  readonly id: string;
  /** Without gaps, over the whole installation. */
  readonly number: number;
  readonly at: Date;
  readonly ground: ErasureGround;
  readonly destroyed: Destroyed;
  /** Of the act's record, as it is kept for restored backups. */
  readonly sha256: string;
}
