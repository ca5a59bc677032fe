import { DomainError, type Day } from '@pbnet/domain';
import type { Actor, Place } from '@pbnet/domain/access';
import { ipRange, type AccessCenterFacts } from '@pbnet/domain/network';
import type { AddCenterAddresses, EndCenterAddress } from '@pbnet/validation/network';
import { and, desc, eq, gt, isNull, lt, or, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { centerAddresses as table } from './center-addresses.tables.ts';
import { centerDaysOf, centerPlaceOf, refuseClosed, type CenterPlace } from './center-place.ts';
import { centerHistory } from './histories.ts';
import { accessCenters } from './network.tables.ts';
import { take, type RegistryRecord } from './registry-records.ts';
import type { RegistryOptions } from './today.ts';

/** An address or a block with the days on which it is the centre's. */
export interface CenterAddress {
  readonly id: number;
  readonly range: string;
  readonly validFrom: Day;
  /** The first day on which it is no longer the centre's; null while it is. */
  readonly validTo: Day | null;
  readonly note: string;
}

/** Where a centre's computers are seen from: the ground of access from inside a reading room. */
export interface CenterAddresses {
  /** All that the centre has had, the newest first. */
  list(actor: Actor, centerId: number): Promise<readonly CenterAddress[]>;
  /**
   * Throws rule-broken when another centre, or this one, has an address of the block in those days, or the centre does
   * not exist then: not opened yet, or closed.
   */
  add(actor: Actor, input: AddCenterAddresses): Promise<void>;
  /**
   * From the day on the address is the centre's no more; one that would never have been is removed. Throws rule-broken
   * when it has ended by then.
   */
  end(actor: Actor, input: EndCenterAddress): Promise<void>;
}

export interface NewAddresses {
  readonly place: CenterPlace;
  readonly ranges: readonly string[];
  readonly from: Day;
  /** The day on which a centre with a dated closing closes: its addresses end with it. */
  readonly until?: Day | null;
  readonly note: string;
}

/** How the exclusion constraint answers when somebody has taken the address in the same moment. */
const exclusionViolation = '23P01';

function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  return Reflect.get(error, 'code') ?? codeOf(error.cause);
}

type Days = Pick<NewAddresses, 'from' | 'until'>;

/** Everybody's addresses, whatever place asks: a block belongs to one centre of the whole network. */
async function refuseTaken(tx: Transaction, range: string, { from, until = null }: Days): Promise<void> {
  const [taken] = await tx.execute<{ range: string; name: string }>(sql`
    select a.range::text as range, public_center_name(a.center_id) as name
    from center_addresses a
    where a.range && ${range}::inet and (a.valid_to is null or a.valid_to > ${from}::date)
      and (${until}::date is null or a.valid_from < ${until}::date) limit 1`);
  if (taken) throw addressTaken(range, taken.name);
}

function addressTaken(range: string, center: string): DomainError {
  return new DomainError('rule-broken', 'address-taken', { range, center });
}

/** Writes the blocks in the caller's transaction, without a trace of its own. */
export async function writeAddresses(
  tx: Transaction,
  { place, ranges, from, until = null, note }: NewAddresses,
): Promise<void> {
  const { regionId, regionalCenterId, centerId } = place;
  for (const range of ranges) {
    await refuseTaken(tx, range, { from, until });
    await tx
      .insert(table)
      .values({ centerId, regionId, regionalCenterId, range, validFrom: from, validTo: until, note })
      .catch((error: unknown) => {
        throw codeOf(error) === exclusionViolation ? addressTaken(range, '') : error;
      });
  }
}

/** A centre has addresses only while it exists: the day on which they end with it, or null. */
async function endOfCenter(tx: Transaction, centerId: number, from: Day): Promise<Day | null> {
  const days = await centerDaysOf(tx, centerId);
  const { openedOn, closedOn } = days;
  if (from < openedOn) throw new DomainError('rule-broken', 'before-opening', { day: from, openedOn });
  refuseClosed(days, from);
  return closedOn;
}

/** A closed centre is seen from nowhere. */
export async function endAddresses(tx: Transaction, centerId: number, on: Day): Promise<void> {
  const later = or(isNull(table.validTo), gt(table.validTo, on));
  await tx.delete(table).where(and(eq(table.centerId, centerId), sql`${table.validFrom} >= ${on}`));
  await tx
    .update(table)
    .set({ validTo: on })
    .where(and(eq(table.centerId, centerId), lt(table.validFrom, on), later));
}

export async function addressesOf(tx: Transaction, centerId: number): Promise<readonly CenterAddress[]> {
  const rows = await tx
    .select()
    .from(table)
    .where(eq(table.centerId, centerId))
    .orderBy(desc(table.validFrom), table.range);
  return rows.map(({ id, range, validFrom, validTo, note }) => ({
    ...{ id, validFrom, validTo, note },
    range: ipRange(range)?.text ?? range,
  }));
}

export function centerAddresses({ database, today }: RegistryOptions): CenterAddresses {
  const record: RegistryRecord<AccessCenterFacts> = {
    entity: 'center',
    table: accessCenters,
    history: centerHistory,
    today,
  };
  const trace = (tx: Transaction, actor: Actor, step: Step) =>
    audit(tx, actor, { entity: 'center', entityId: step.place.centerId, ...step });

  return {
    list: (actor, centerId) => database.as(actor, (tx) => addressesOf(tx, centerId)),

    add: (actor, { centerId, version, ranges, from, note }) =>
      database.as(actor, async (tx) => {
        await take(tx, record, { id: centerId, version });
        const place = await centerPlaceOf(tx, centerId);
        const until = await endOfCenter(tx, centerId, from);
        await writeAddresses(tx, { place, ranges, from, until, note });
        await trace(tx, actor, { action: 'center.add-addresses', place, after: { ranges, from, note } });
      }),

    end: (actor, { centerId, version, addressId, on }) =>
      database.as(actor, async (tx) => {
        await take(tx, record, { id: centerId, version });
        const place = await centerPlaceOf(tx, centerId);
        const own = and(eq(table.id, addressId), eq(table.centerId, centerId));
        const [address] = await tx.select().from(table).where(own);
        if (!address) throw new DomainError('not-found', 'not-found');
        const { range, validFrom, validTo } = address;
        if (validTo !== null && validTo <= on)
          throw new DomainError('rule-broken', 'address-ended', { range, day: validTo });
        if (validFrom >= on) await tx.delete(table).where(own);
        else await tx.update(table).set({ validTo: on }).where(own);
        const after = { range: ipRange(range)?.text ?? range, validTo: on };
        await trace(tx, actor, { action: 'center.end-address', place, after });
      }),
  };
}

interface Step {
  readonly action: string;
  readonly place: Extract<Place, { kind: 'center' }>;
  readonly after: unknown;
}
