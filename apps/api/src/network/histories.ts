import type { Day } from '@pbnet/domain';
import type {
  AccessCenterFacts,
  History,
  OrganizationFacts,
  RegionalCenterFacts,
  RegionFacts,
  Version,
} from '@pbnet/domain/network';
import { eq } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import {
  accessCenterVersions,
  organizationVersions,
  regionalCenterVersions,
  regionVersions,
} from './network.tables.ts';

/** Reads and writes the whole history of one thing, in order of time. */
export interface HistoryStore<Facts> {
  read(tx: Transaction, id: number): Promise<History<Facts>>;
  replace(tx: Transaction, id: number, history: History<Facts>): Promise<void>;
}

interface Validity {
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

function version<Facts>({ validFrom, validTo }: Validity, facts: Facts): Version<Facts> {
  return { validFrom, validTo, facts };
}

export const regionHistory: HistoryStore<RegionFacts> = {
  async read(tx, id) {
    const rows = await tx
      .select()
      .from(regionVersions)
      .where(eq(regionVersions.regionId, id))
      .orderBy(regionVersions.validFrom);
    return rows.map(({ nameRu, nameEn, federalDistrict, ...row }) =>
      version(row, { nameRu, nameEn, federalDistrict }),
    );
  },
  async replace(tx, id, history) {
    await tx.delete(regionVersions).where(eq(regionVersions.regionId, id));
    await tx
      .insert(regionVersions)
      .values(history.map(({ facts, ...validity }) => ({ regionId: id, ...validity, ...facts })));
  },
};

export const organizationHistory: HistoryStore<OrganizationFacts> = {
  async read(tx, id) {
    const rows = await tx
      .select()
      .from(organizationVersions)
      .where(eq(organizationVersions.organizationId, id))
      .orderBy(organizationVersions.validFrom);
    return rows.map(({ name, shortName, address, legalAddress, postalAddress, ...row }) =>
      version(row, { name, shortName, address, legalAddress, postalAddress }),
    );
  },
  async replace(tx, id, history) {
    await tx.delete(organizationVersions).where(eq(organizationVersions.organizationId, id));
    await tx
      .insert(organizationVersions)
      .values(history.map(({ facts, ...validity }) => ({ organizationId: id, ...validity, ...facts })));
  },
};

export const regionalCenterHistory: HistoryStore<RegionalCenterFacts> = {
  async read(tx, id) {
    const rows = await tx
      .select()
      .from(regionalCenterVersions)
      .where(eq(regionalCenterVersions.regionalCenterId, id))
      .orderBy(regionalCenterVersions.validFrom);
    return rows.map(({ name, organizationId, email, ...row }) =>
      version(row, { name, organizationId, email }),
    );
  },
  async replace(tx, id, history) {
    await tx.delete(regionalCenterVersions).where(eq(regionalCenterVersions.regionalCenterId, id));
    await tx
      .insert(regionalCenterVersions)
      .values(history.map(({ facts, ...validity }) => ({ regionalCenterId: id, ...validity, ...facts })));
  },
};

export const centerHistory: HistoryStore<AccessCenterFacts> = {
  async read(tx, id) {
    const rows = await tx
      .select()
      .from(accessCenterVersions)
      .where(eq(accessCenterVersions.centerId, id))
      .orderBy(accessCenterVersions.validFrom);
    return rows.map(({ id: _id, centerId: _centerId, validFrom, validTo, ...facts }) =>
      version({ validFrom, validTo }, facts),
    );
  },
  async replace(tx, id, history) {
    await tx.delete(accessCenterVersions).where(eq(accessCenterVersions.centerId, id));
    await tx
      .insert(accessCenterVersions)
      .values(history.map(({ facts, ...validity }) => ({ centerId: id, ...validity, ...facts })));
  },
};
