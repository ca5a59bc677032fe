import type { MessageList } from './message-list.ts';

/** What the pages of collections, their documents and the servers of documents say. */
export const collectionsMessages = {
  'collection-code-taken': {
    ru: 'Код «{{code}}» уже занят другой коллекцией. Выберите другой.',
    en: 'The code “{{code}}” belongs to another collection. Choose another one.',
  },
  'collection-archived': {
    ru: 'Коллекция в архиве: её документы не выдаются. Сначала верните её из архива.',
    en: 'The collection is in the archive: its documents are not given out. Take it back from the archive first.',
  },
  'collection-policy-past': {
    ru: 'Правила не начинаются в прошлом: по тем, что действовали, документы уже выдавали. Выберите будущее время или «сразу».',
    en: 'A policy does not begin in the past: documents were given out by the one of then. Choose a time to come, or “at once”.',
  },
  'collection-policy-same': {
    ru: 'К этому времени правила и так будут такими. Менять нечего.',
    en: 'By that time the policy is the same already. There is nothing to change.',
  },
  'collection-policy-moment-taken': {
    ru: 'С этого времени уже начинаются другие правила. Отмените их или выберите другое время.',
    en: 'Another policy begins at that time. Cancel it or choose another time.',
  },
  'collection-policy-begun': {
    ru: 'Эти правила уже действуют: отменить можно только те, что ещё не начались. Запишите новые.',
    en: 'This policy is in force: only one that has not begun can be cancelled. Write a new one.',
  },
  'collection-card-unknown': {
    ru: 'Читателя с таким номером билета нет. Проверьте цифры.',
    en: 'There is no reader with this card number. Check the digits.',
  },
  'collection-address-wrong': {
    ru: '«{{address}}» не похоже на сетевой адрес. Пример: 198.18.0.7.',
    en: '“{{address}}” is no network address. An example: 198.18.0.7.',
  },
  'items-no-table': {
    ru: 'В файле нет таблицы документов. Нужны столбцы «Идентификатор», «Название» и «Адрес»: скачайте образец.',
    en: 'There is no table of documents in the file. It needs the columns «Идентификатор», «Название» and «Адрес»: download the sample.',
  },
  'items-too-many-rows': {
    ru: 'В файле больше {{limit}} строк. Разделите его на несколько.',
    en: 'The file has more than {{limit}} rows. Divide it into several.',
  },
  'items-changed': {
    ru: 'Пока вы смотрели, документы или файл изменились. Проверьте файл ещё раз.',
    en: 'The documents or the file changed meanwhile. Check the file again.',
  },
  'server-origin-taken': {
    ru: 'Сервер с адресом {{origin}} уже есть.',
    en: 'There is a server at {{origin}} already.',
  },
  'server-origin-insecure': {
    ru: 'Адрес начинается с http: разрешение на чтение могут перехватить. Нужен https (http годится только для localhost).',
    en: 'The address begins with http: answers could be overheard. It must be https (http is good for localhost alone).',
  },
} as const satisfies MessageList;
