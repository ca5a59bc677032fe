import { reason, version } from './shared.ts';

const content = {
  kind: 'museum',
  facts: { name: 'Музей книги', shortName: 'Музей', address: '', legalAddress: '', postalAddress: '' },
  requisites: {
    ...{ taxNumber: null, taxReasonCode: null, registrationNumber: null },
    ...{ phone: '', email: null, website: null, bankDetails: '' },
  },
};
const person = { roles: ['head'], name: 'Директор', post: '', phone: '', email: null, actsOn: '' };
const id = '00000000-0000-4000-8000-0000000000b1';

export const partnersSamples = {
  'partners.list': {},
  'partners.get': { organizationId: 1 },
  'partners.alike': { regionId: 1, name: 'Музей', taxNumber: null, registrationNumber: null },
  'partners.add': { regionId: 1, ...content },
  'partners.save': { organizationId: 999, version, from: '2026-01-01', ...content },
  'partners.addContact': { id, organizationId: 999, content: person },
  'partners.saveContact': { id, version, content: person },
  'partners.removeContact': { id, version },
  'partners.addPartnership': {
    ...{ id, organizationId: 999, regionalCenterId: 1, subject: '', since: '2026-01-01' },
  },
  'partners.savePartnership': { id, version, subject: '', since: '2026-01-01', until: null },
  'partners.pairs': {},
  'partners.tellApart': { oneId: 1, otherId: 2 },
  'partners.mergePreview': { intoId: 1, fromId: 2 },
  'partners.merge': { intoId: 999, intoVersion: version, fromId: 998, fromVersion: version, reason },
};
