import { asDay } from '@pbnet/domain';
import { placeIds, type Actor, type Place, type StaffRole } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import type { Database, Transaction } from '../database.ts';
import { accountBindings, accounts } from '../identity/identity.tables.ts';
import {
  accessCenters,
  accessCenterVersions,
  organizations,
  organizationVersions,
  regionalCenters,
  regionalCenterVersions,
  regions,
  regionVersions,
} from '../network/network.tables.ts';

const openedOn = asDay('2015-01-01');

interface RegionSeed {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
  readonly centers: number;
}

const seeds: readonly RegionSeed[] = [
  { id: 1, code: 'RU-PNZ', name: 'Пензенская область', timeZone: 'Europe/Moscow', centers: 3 },
  { id: 2, code: 'RU-KAM', name: 'Камчатский край', timeZone: 'Asia/Kamchatka', centers: 2 },
  { id: 3, code: 'RU-KGD', name: 'Калининградская область', timeZone: 'Europe/Kaliningrad', centers: 1 },
];

async function seedRegion(tx: Transaction, { id, code, name, timeZone, centers }: RegionSeed): Promise<void> {
  await tx.insert(regions).values({ id, code, isoCode: code });
  await tx
    .insert(regionVersions)
    .values({ regionId: id, validFrom: openedOn, nameRu: name, nameEn: code, federalDistrict: 'none' });
  await tx.insert(organizations).values({ id, kind: 'library', regionId: id });
  await tx.insert(organizationVersions).values({
    organizationId: id,
    validFrom: openedOn,
    name: `Областная библиотека ${id}`,
    shortName: `ОБ ${id}`,
  });
  await tx.insert(regionalCenters).values({ id, code: `РЦ-${id}`, regionId: id, openedOn });
  await tx.insert(regionalCenterVersions).values({
    regionalCenterId: id,
    validFrom: openedOn,
    name: `РЦ ${name}`,
    organizationId: id,
    email: `rc${id}@region.example`,
  });
  for (let number = 1; number <= centers; number += 1) {
    const centerId = id * 10 + number;
    const place = { regionId: id, regionalCenterId: id };
    await tx.insert(accessCenters).values({ id: centerId, code: `${code}-${number}`, ...place, openedOn });
    await tx.insert(accessCenterVersions).values({
      centerId,
      ...place,
      validFrom: openedOn,
      name: `ЦУД ${centerId}`,
      locality: name,
      organizationId: id,
      timeZone,
      email: `center${centerId}@region.example`,
    });
  }
}

/**
 * A small network: regions 1 (Penza, centres 11–13), 2 (Kamchatka, 21–22), 3 (Kaliningrad, 31),
 * each with one regional center of the same id; every centre open since 2015.
 */
export async function seedNetwork(database: Database): Promise<void> {
  await database.system(async (tx) => {
    for (const seed of seeds) await seedRegion(tx, seed);
    for (const table of ['regions', 'organizations', 'regional_centers', 'access_centers'])
      await tx.execute(sql`select setval(pg_get_serial_sequence(${table}, 'id'), 1000)`);
  });
}

export const networkPlace: Place = { kind: 'network' };

export function regionalCenterPlace(id: number): Place {
  return { kind: 'regional-center', regionId: id, regionalCenterId: id };
}

export function centerPlace(centerId: number): Place {
  const id = Math.floor(centerId / 10);
  return { kind: 'center', regionId: id, regionalCenterId: id, centerId };
}

/** An account with one binding, ready to act without a session. */
export async function seedActor(database: Database, role: StaffRole, place: Place): Promise<Actor> {
  const accountId = randomUUID();
  await database.system(async (tx) => {
    await tx
      .insert(accounts)
      .values({ id: accountId, email: `${accountId}@staff.example`, displayName: role, state: 'active' });
    await tx.insert(accountBindings).values({ accountId, role, ...placeIds(place) });
  });
  return { accountId, sessionId: randomUUID(), role, place };
}
