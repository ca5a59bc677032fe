import type { Language } from '@pbnet/domain';
import {
  consentPurposes,
  destroyedKinds,
  destroyedWords,
  erasureGroundWords,
  type ConsentPurpose,
  type DocumentKind,
  type ReaderLevel,
  type ReaderOrigin,
  type ReaderState,
} from '@pbnet/domain/readers';

type Words = readonly [ru: string, en: string];

/** Commands about readers, by themselves, the staff and the clock, in words of the log. */
export const readerActions: Readonly<Record<string, Words>> = {
  'reader.register': ['Записан читатель', 'Registered a reader'],
  'reader.register-on-paper': ['Читатель записан в центре', 'Registered a reader at a center'],
  'reader.suspend': ['Чтение приостановлено', 'Suspended a reader'],
  'reader.restore': ['Чтение возвращено', 'Restored a reader'],
  'reader.grant': ['Разрешено чтение дома', 'Granted reading at home'],
  'reader.revoke': ['Отменено чтение дома', 'Took reading at home back'],
  'reader.join': ['Билеты объединены', 'Joined two cards of a reader'],
  'reader.different': ['Билеты признаны разными людьми', 'Two cards are two people’s'],
  'reader.refresh': ['Обновлены сведения о читателе', 'Refreshed what is known of a reader'],
  'reader.give-consent': ['Дано согласие', 'Gave a consent'],
  'reader.withdraw-consent': ['Отозвано согласие', 'Withdrew a consent'],
  'reader.end-session': ['Завершён вход читателя', 'Ended a session of a reader'],
  'reader.end-sessions': ['Завершены остальные входы', 'Ended the other sessions'],
  'reader.export': ['Выгружены свои данные', 'Took a copy of the own data'],
  'reader.erase': ['Уничтожены данные читателя', 'Destroyed the data of a reader'],
  'reader.erase-later': ['Назначено уничтожение данных', 'Set a day for the destruction of data'],
  'reader.erase-again': ['Данные уничтожены повторно', 'Destroyed the data again'],
  'reader.erasure-postpone': ['Данные читателя сохранены ещё на год', 'Kept the data of a reader for a year'],
  'reader.guardian-code': ['Читатель получил код для родителя или опекуна', 'Made a code for the guardian'],
  'reader.guardian-confirm': ['Родитель или опекун подтвердил запись', 'A guardian answered for the reader'],
  'reader.guardian-withdraw': ['Родитель или опекун отозвал согласие', 'A guardian took the consent back'],
  'reader.come-of-age': ['Читателю исполнилось 18 лет', 'The reader came of age'],
  'consent-edition.publish': ['Опубликована редакция согласия', 'Published an edition of a consent'],
  'consent-edition.recall': ['Отозвана будущая редакция согласия', 'Recalled an edition to come'],
  'reader.spare': ['Уничтожение данных отменено', 'Called the destruction of data off'],
};

export const readerFields: Readonly<Record<string, Words>> = {
  level: ['учётная запись', 'account'],
  origin: ['откуда', 'origin'],
  consents: ['согласия', 'consents'],
  purpose: ['цель', 'purpose'],
  edition: ['редакция', 'edition'],
  changed: ['что изменилось', 'what changed'],
  dueOn: ['срок', 'due'],
  act: ['номер акта', 'number of the act'],
  destroyed: ['что уничтожено', 'what was destroyed'],
  joined: ['присоединённый билет', 'the card that was joined'],
  other: ['другой билет', 'the other card'],
  kept: ['оставшийся билет', 'the card that stays'],
  gone: ['присоединённый билет', 'the card that was joined'],
  collectionId: ['номер коллекции', 'number of the collection'],
  itemId: ['документ', 'document'],
  lastDay: ['последний день', 'last day'],
  expiresAt: ['действует до', 'good until'],
  suspensionReason: ['почему приостановлен', 'why it is suspended'],
  lastName: ['фамилия', 'last name'],
  firstName: ['имя', 'first name'],
  middleName: ['отчество', 'middle name'],
  birthDate: ['дата рождения', 'day of birth'],
  documentKind: ['предъявлен документ', 'document shown'],
  guardianName: ['родитель или опекун', 'parent or guardian'],
  guardianSince: ['согласие родителя или опекуна с', 'consent of a parent or guardian since'],
};

export const readerStates: Readonly<Record<ReaderState, Words>> = {
  registered: ['записан', 'registered'],
  confirmed: ['подтверждён', 'confirmed'],
  suspended: ['приостановлен', 'suspended'],
  erased: ['данные уничтожены', 'data destroyed'],
};

export const readerLevels: Readonly<Record<ReaderLevel, Words>> = {
  confirmed: ['подтверждённая', 'confirmed'],
  unconfirmed: ['неподтверждённая', 'unconfirmed'],
  child: ['детская', 'a child’s'],
};

export const readerOrigins: Readonly<Record<ReaderOrigin, Words>> = {
  esia: ['через Госуслуги', 'with Gosuslugi'],
  paper: ['на бумаге в центре', 'on paper at a center'],
};

export const consentPurposeWords: Readonly<Record<ConsentPurpose, Words>> = {
  registration: ['запись и билет', 'registration and card'],
  'reading-history': ['история чтения', 'history of reading'],
  letters: ['письма', 'letters'],
};

export const erasureGrounds: Readonly<Record<string, Words>> = Object.fromEntries(
  Object.entries(erasureGroundWords).map(([ground, { ru, en }]) => [ground, [ru, en] as const]),
);

export const documentKindWords: Readonly<Record<DocumentKind, Words>> = {
  passport: ['паспорт', 'passport'],
  'birth-certificate': ['свидетельство о рождении', 'birth certificate'],
  'foreign-passport': ['паспорт иностранного гражданина', 'foreign passport'],
  'residence-permit': ['вид на жительство', 'residence permit'],
  other: ['другой документ', 'another document'],
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** «registration 2», or the same as an object of older records. */
function consentWords(one: unknown, language: Language): string {
  const [purpose = '', edition = ''] = isRecord(one)
    ? [String(one['purpose']), String(one['edition'])]
    : String(one).split(' ');
  const known = consentPurposes.find((code) => code === purpose);
  const words = known && consentPurposeWords[known][language === 'ru' ? 0 : 1];
  const number = language === 'ru' ? `редакция ${edition}` : `edition ${edition}`;
  return edition === '' ? (words ?? purpose) : `${words ?? purpose} (${number})`;
}

/** Lists and counts of readers' records in words; undefined for all others. */
export function readerValueWords(field: string, value: unknown, language: Language): string | undefined {
  if (field === 'consents' && Array.isArray(value))
    return value.map((one) => consentWords(one, language)).join(', ');
  if (field === 'destroyed' && isRecord(value))
    return destroyedKinds
      .filter((kind) => Number(value[kind]) > 0)
      .map((kind) => `${destroyedWords[kind][language]}: ${Number(value[kind])}`)
      .join('; ');
  return undefined;
}
