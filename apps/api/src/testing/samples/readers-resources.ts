import { nobody, reason } from './shared.ts';

const step = { id: 99_999, version: 99 };
const item = { collectionId: 99_999, title: 'Документ', address: 'https://documents.example/items/x' };
const policy = {
  ...{ access: 'extended', readerAtCenters: false, minimumAge: null },
  ...{ readingsAtOnce: 5, pagesAnHour: 600 },
};

/** Valid inputs of the procedures of collections and servers of documents, for the access matrix. */
export const resourcesSamples = {
  'collections.list': undefined,
  'collections.get': { id: 99_999 },
  'collections.create': { code: 'SAMPLE', titleRu: 'Коллекция', titleEn: 'Collection' },
  'collections.save': { ...step, titleRu: 'Коллекция', titleEn: 'Collection' },
  'collections.setPolicy': { ...step, reason, policy, from: null },
  'collections.cancelPolicy': { ...step, reason, validFrom: '2099-01-01T00:00:00Z' },
  'collections.archive': { ...step, reason },
  'collections.restore': { ...step, reason },
  'collections.tryPolicy': { id: 99_999, policy, reader: { kind: 'nobody' }, place: { kind: 'home' } },
  'collections.items': {},
  'collections.putItem': { id: nobody, ...item, was: null },
  'collections.removeItem': { id: nobody, was: item },
  'accessKeys.signing': undefined,
  'accessKeys.replace': { kid: nobody, reason },
  'resourceServers.list': undefined,
  'resourceServers.create': { title: 'Сервер документов', address: 'https://documents.example' },
  'resourceServers.save': {
    ...{ ...step, title: 'Сервер документов', address: 'https://documents.example', active: true },
  },
};
