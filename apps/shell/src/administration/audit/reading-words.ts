import type { CollectionAccess } from '@pbnet/domain/reading';

type Words = readonly [ru: string, en: string];

/** Commands of collections, their documents and the servers of documents, in words of the log. */
export const readingActions: Readonly<Record<string, Words>> = {
  'collection.create': ['Создана коллекция', 'Created a collection'],
  'collection.save': ['Переименована коллекция', 'Renamed a collection'],
  'collection.policy': ['Записаны правила доступа к коллекции', 'Wrote the access policy of a collection'],
  'collection.policy-cancel': [
    'Отменены будущие правила доступа к коллекции',
    'Cancelled a coming access policy of a collection',
  ],
  'collection.archive': ['Коллекция отправлена в архив', 'Put a collection into the archive'],
  'collection.restore': ['Коллекция возвращена из архива', 'Took a collection back from the archive'],
  'resource-item.create': ['Добавлен документ', 'Added a document'],
  'resource-item.save': ['Изменён документ', 'Changed a document'],
  'resource-item.remove': ['Удалён документ', 'Removed a document'],
  'resource-item.import': ['Документы загружены из файла', 'Took documents from a file'],
  'access-key.replace': ['Ключ ответов службы доступа заменён', 'Replaced the access service’s key'],
  'resource-server.create': ['Добавлен сервер документов', 'Added a server of documents'],
  'figure.explain': [
    'Объяснено расхождение с журналом доступа',
    'Explained a difference from the access log',
  ],
  'resource-server.save': ['Изменён сервер документов', 'Changed a server of documents'],
};

export const readingFields: Readonly<Record<string, Words>> = {
  access: ['где читают', 'where it is read'],
  readerAtCenters: ['в центре нужен вход читателя', 'a reader’s sign-in is needed at a center'],
  minimumAge: ['с какого возраста', 'from what age'],
  readingsAtOnce: ['документов сразу', 'documents at once'],
  pagesAnHour: ['страниц в час', 'pages an hour'],
  titleRu: ['название по-русски', 'name in Russian'],
  titleEn: ['название по-английски', 'name in English'],
  active: ['принимается', 'accepted'],
  moved: ['переехало', 'moved'],
};

export const collectionAccessWords: Readonly<Record<CollectionAccess, Words>> = {
  open: ['открыто всем', 'open to all'],
  centers: ['только в центрах', 'only at centers'],
  extended: ['в центрах и дома подтверждённым', 'at centers, and at home by confirmed readers'],
};
