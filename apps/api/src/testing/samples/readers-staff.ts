import { nobody, reason } from './shared.ts';

const person = { lastName: 'Никто', firstName: 'Никто', middleName: '', birthDate: '1990-05-05' };
const paper = { ...person, documentKind: 'passport', guardianName: '' };
const step = { readerId: nobody, version: 99, reason };
const pair = { keptId: nobody, goneId: '00000000-0000-4000-8000-0000000000ff', reason };

/** Valid inputs of the staff's procedures about readers, for the access matrix. */
export const readerStaffSamples = {
  'readers.find': { ...person },
  'readers.list': {},
  'readers.get': { readerId: nobody },
  'readers.show': { readerId: nobody, reason },
  'readers.suspend': step,
  'readers.restore': step,
  'readers.grant': { id: nobody, readerId: nobody, collectionId: null, lastDay: null, reason },
  'readers.revoke': { id: nobody, readerId: nobody, reason },
  'readers.editions': undefined,
  'readers.sheets': { centerId: 11, person: { ...paper, birthDate: '2999-01-01' } },
  'readers.register': { readerId: nobody, centerId: 11, person: paper, consents: [], isOther: false },
  'readers.printCard': { readerId: nobody },
  'readers.compare': pair,
  'readers.join': { ...pair, keptVersion: 1, goneVersion: 1, number: 'kept' },
  'readers.different': pair,
  'readerJournal.list': {},
  'readerJournal.readerOf': { cardNumber: '1' },
  'ownReader.joinOffered': undefined,
  'ownReader.joinCard': { cardNumber: '1', birthDate: '1990-05-05' },
};
