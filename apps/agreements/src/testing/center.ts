import type { FakeAnswers } from '@pbnet/api-client/testing';
import { asDay, asMonth } from '@pbnet/domain';
import type { Card, Chain } from '../centers/center-shapes.ts';

export const centerId = 11;
export const centerPath = `/agreements/centers/${centerId}`;

const facts = {
  ...{ name: 'Читальный зал', locality: 'Пенза', organizationId: 1, regionId: 1, regionalCenterId: 1 },
  ...{ timeZone: 'Europe/Moscow', email: null },
};

/** A centre open since 2015 and renamed in 2022. */
export function centerCard(over: Partial<Card> = {}): Card {
  return {
    ...{ id: centerId, code: 'PNZ-001', state: 'working', openedOn: asDay('2015-01-01'), version: 3 },
    ...{ closedOn: null, closeReason: null, suspensions: [], writeOffs: [], owes: [] },
    history: [
      { validFrom: asDay('2015-01-01'), validTo: asDay('2022-05-01'), facts },
      { validFrom: asDay('2022-05-01'), validTo: null, facts: { ...facts, name: 'Зал у моря' } },
    ],
    names: { organizations: { 1: 'Областная библиотека' }, regionalCenters: { 1: 'РЦ Пенза' } },
    ...over,
  };
}

export const centerChain: Chain = {
  agreements: [],
  opening: null,
  firstReport: { month: asMonth('2015-01'), state: 'accepted' },
};

export const centerAnswers: FakeAnswers = {
  'network.centers.get': () => centerCard(),
  'network.addresses.list': () => [],
  'readiness.chain': () => centerChain,
};
