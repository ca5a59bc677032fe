import type { ConsentPurpose, ReaderLevel, ReaderOrigin, ReaderState } from '@pbnet/domain/readers';

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
  origin: ['как записан', 'registered by'],
  consents: ['согласия', 'consents'],
  purpose: ['цель', 'purpose'],
  edition: ['редакция', 'edition'],
  changed: ['что изменилось', 'what changed'],
  dueOn: ['срок', 'due'],
  act: ['номер акта', 'number of the act'],
  destroyed: ['что уничтожено', 'what was destroyed'],
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
