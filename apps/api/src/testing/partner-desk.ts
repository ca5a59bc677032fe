import type { AddPartner, PartnerRequisites } from '@pbnet/validation/partners';
import { testApi } from './api.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from './network.ts';

export const noRequisites: PartnerRequisites = {
  ...{ taxNumber: null, taxReasonCode: null, registrationNumber: null },
  ...{ phone: '', email: null, website: null, bankDetails: '' },
};

/** An institution of region 1 as a person types it. */
export function typedPartner(
  name: string,
  requisites: Partial<PartnerRequisites> = {},
  regionId = 1,
): AddPartner {
  const address = '';
  return {
    ...{ kind: 'museum', regionId },
    facts: { name, shortName: name, address, legalAddress: address, postalAddress: address },
    requisites: { ...noRequisites, ...requisites },
  };
}

/** The small network with an agreements officer and the heads of regional centers 1 and 2. */
export async function partnerDesk() {
  const api = await testApi();
  const { database } = api;
  await seedNetwork(database);
  const officer = await seedActor(database, 'agreements-officer', networkPlace);
  const administrator = await seedActor(database, 'administrator', networkPlace);
  const heads = [
    await seedActor(database, 'regional-head', regionalCenterPlace(1)),
    await seedActor(database, 'regional-head', regionalCenterPlace(2)),
  ] as const;
  return { api, database, raw: database.raw, officer, administrator, heads };
}
