import { nobody, version } from './shared.ts';

/** Destruction of readers' data and its acts. */
export const readerErasureSamples = {
  'ownReader.erasure': undefined,
  'ownReader.erase': { when: 'later' },
  'ownReader.stay': undefined,
  'readerRetention.queue': {},
  'readerRetention.release': { readers: [{ readerId: nobody, version }] },
  'readerRetention.postpone': { readerId: nobody, version },
  'readerRetention.erase': { readerId: nobody, version },
  'readerRetention.acts': {},
};
