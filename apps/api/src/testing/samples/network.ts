import { reason, version } from './shared.ts';

const organization = { name: 'Музей', shortName: 'Музей', address: '' };
const center = {
  name: 'ЦУД',
  locality: 'Пенза',
  organizationId: 1,
  regionalCenterId: 1,
  timeZone: 'Europe/Moscow',
  email: null,
};

export const networkSamples = {
  'network.regions.overview': {},
  'network.regions.get': { regionId: 1 },
  'network.regions.add': {
    code: 'X',
    from: '2026-01-01',
    nameRu: 'Край',
    nameEn: 'Krai',
    federalDistrict: 'volga',
  },
  'network.regions.change': { regionId: 999, version, from: '2026-01-01', facts: {} },
  'network.regions.correct': { regionId: 999, version, from: '2026-01-01', facts: {}, reason },
  'network.organizations.list': {},
  'network.organizations.get': { organizationId: 1 },
  'network.organizations.add': { kind: 'museum', regionId: 1, from: '2026-01-01', ...organization },
  'network.organizations.change': { organizationId: 999, version, from: '2026-01-01', facts: {} },
  'network.organizations.correct': { organizationId: 999, version, from: '2026-01-01', facts: {}, reason },
  'network.organizations.archive': { organizationId: 999, version, on: '2026-01-01' },
  'network.regionalCenters.list': {},
  'network.regionalCenters.get': { regionalCenterId: 1 },
  'network.regionalCenters.open': {
    code: 'X',
    regionId: 1,
    isBranch: false,
    openedOn: '2026-01-01',
    name: 'РЦ',
    organizationId: 999,
    email: null,
  },
  'network.regionalCenters.change': { regionalCenterId: 999, version, from: '2026-01-01', facts: {} },
  'network.regionalCenters.correct': {
    regionalCenterId: 999,
    version,
    from: '2026-01-01',
    facts: {},
    reason,
  },
  'network.regionalCenters.close': { regionalCenterId: 999, version, on: '2026-01-01', reason },
  'network.centers.list': {},
  'network.centers.get': { centerId: 11 },
  'network.centers.open': { code: 'X', openedOn: '2026-01-01', ...center, organizationId: 999 },
  'network.centers.change': { centerId: 999, version, from: '2026-01-01', facts: {} },
  'network.centers.correct': { centerId: 999, version, from: '2026-01-01', facts: {}, reason },
  'network.centers.suspend': { centerId: 999, version, on: '2026-01-01', reason },
  'network.centers.resume': { centerId: 999, version, on: '2026-01-01' },
  'network.centers.close': { centerId: 999, version, on: '2026-01-01', reason },
};
