import { DomainError, type Day } from '@pbnet/domain';
import type { Actor, Place } from '@pbnet/domain/access';
import { isOpen, type History, type RegionalCenterFacts } from '@pbnet/domain/network';
import type {
  ChangeRegionalCenter,
  CloseRegionalCenter,
  CorrectRegionalCenter,
  ListRegionalCenters,
  OpenRegionalCenter,
} from '@pbnet/validation/network';
import { eq, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { refuseMissingOrganization } from './center-moves.ts';
import { regionalCenterHistory } from './histories.ts';
import { regionalCenters as table } from './network.tables.ts';
import { recordNames, type RecordNames } from './record-names.ts';
import { regionalCenterList, type RegionalCenterRow } from './regional-center-list.ts';
import type { RegistryOptions } from './today.ts';
import { take, writeEdit, type RegistryRecord } from './registry-records.ts';

export interface RegionalCenterCard {
  readonly id: number;
  readonly code: string;
  readonly regionId: number;
  readonly isBranch: boolean;
  readonly openedOn: Day;
  readonly closedOn: Day | null;
  readonly closeReason: string | null;
  readonly version: number;
  readonly history: History<RegionalCenterFacts>;
  readonly names: RecordNames;
}

export interface RegionalCenters {
  /** Those that work on the day. */
  list(actor: Actor, filter: ListRegionalCenters): Promise<readonly RegionalCenterRow[]>;
  get(actor: Actor, regionalCenterId: number): Promise<RegionalCenterCard>;
  /** Returns the regional center's id. */
  open(actor: Actor, input: OpenRegionalCenter): Promise<number>;
  change(actor: Actor, input: ChangeRegionalCenter): Promise<void>;
  correct(actor: Actor, input: CorrectRegionalCenter): Promise<void>;
  /** Throws rule-broken while centres answer to it on the day or later. */
  close(actor: Actor, input: CloseRegionalCenter): Promise<void>;
}

const record: Omit<RegistryRecord<RegionalCenterFacts>, 'today'> = {
  entity: 'regional-center',
  table,
  history: regionalCenterHistory,
};

type Row = typeof table.$inferSelect;

async function rowOf(tx: Transaction, id: number): Promise<Row> {
  const [row] = await tx.select().from(table).where(eq(table.id, id));
  if (!row) throw new DomainError('not-found', 'not-found');
  return row;
}

function placeOf({ regionId, id: regionalCenterId }: Row): Place {
  return { kind: 'regional-center', regionId, regionalCenterId };
}

/** Centres that answer to the regional center on the day or at any later time. */
async function centersFrom(tx: Transaction, id: number, day: Day): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(sql`
    select count(distinct c.id)::int as count
    from access_centers c join access_center_versions v on v.center_id = c.id
    where v.regional_center_id = ${id} and (c.closed_on is null or c.closed_on > greatest(${day}::date, c.opened_on))
      and (v.valid_to is null or v.valid_to > ${day}::date)`);
  return row?.count ?? 0;
}

export function regionalCenters({ database, today }: RegistryOptions): RegionalCenters {
  const kept = { ...record, today };

  async function edit(tx: Transaction, actor: Actor, input: ChangeRegionalCenter & { reason?: string }) {
    const { regionalCenterId: id, version, from, facts, reason } = input;
    const versions = await take(tx, kept, { id, version });
    if (facts.organizationId !== undefined) await refuseMissingOrganization(tx, facts.organizationId);
    const taken = { record: kept, versions, place: placeOf(await rowOf(tx, id)) };
    const edited = { id, version, from, facts, ...(reason === undefined ? {} : { reason }) };
    await writeEdit(tx, { actor, taken }, edited);
  }

  return {
    list: (actor, filter) =>
      database.as(actor, (tx) =>
        regionalCenterList(tx, actor.place, { ...filter, asOf: filter.asOf ?? today() }),
      ),

    get: (actor, id) =>
      database.as(actor, async (tx) => {
        const row = await rowOf(tx, id);
        const history = await regionalCenterHistory.read(tx, id);
        const organizations = history.map(({ facts }) => facts.organizationId);
        return { ...row, history, names: await recordNames(tx, { organizations }) };
      }),

    open: (actor, { code, regionId, isBranch, openedOn, ...facts }) =>
      database.as(actor, async (tx) => {
        await refuseMissingOrganization(tx, facts.organizationId);
        const [made] = await tx
          .insert(table)
          .values({ code, regionId, isBranch, openedOn })
          .onConflictDoNothing({ target: table.code })
          .returning();
        if (!made) throw new DomainError('conflict', 'code-taken', { code });
        await regionalCenterHistory.replace(tx, made.id, [{ validFrom: openedOn, validTo: null, facts }]);
        await audit(tx, actor, {
          action: 'regional-center.open',
          entity: 'regional-center',
          entityId: made.id,
          place: placeOf(made),
          after: { code, regionId, isBranch, openedOn, ...facts },
        });
        return made.id;
      }),

    change: (actor, input) => database.as(actor, (tx) => edit(tx, actor, input)),

    correct: (actor, input) => database.as(actor, (tx) => edit(tx, actor, input)),

    close: (actor, { regionalCenterId: id, version, on, reason }) =>
      database.as(actor, async (tx) => {
        await take(tx, kept, { id, version });
        const row = await rowOf(tx, id);
        if (!isOpen(row, on)) throw new DomainError('rule-broken', 'regional-center-closed');
        const count = await centersFrom(tx, id, on);
        if (count > 0)
          throw new DomainError('rule-broken', 'regional-center-has-centers', { day: on, count });
        await tx.update(table).set({ closedOn: on, closeReason: reason }).where(eq(table.id, id));
        await audit(tx, actor, {
          action: 'regional-center.close',
          entity: 'regional-center',
          entityId: id,
          place: placeOf(row),
          after: { closedOn: on, reason },
        });
      }),
  };
}
