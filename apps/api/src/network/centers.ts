import { DomainError, type Day, type Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import {
  centerState,
  type AccessCenterFacts,
  type CenterState,
  type History,
  type Suspension,
} from '@pbnet/domain/network';
import type {
  ChangeCenter,
  CloseCenter,
  CorrectCenter,
  ListCenters,
  OpenCenter,
  ResumeCenter,
  SuspendCenter,
} from '@pbnet/validation/network';
import { and, eq, isNull, lt } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { centerWriteOffs } from './center-addresses.tables.ts';
import { closeCenter, unreportedMonths } from './center-closing.ts';
import { centerPage, type CenterPage } from './center-list.ts';
import { checkedFacts } from './center-moves.ts';
import { centerOpenings } from './center-openings.ts';
import { centerDaysOf, centerPlaceOf, refuseClosed } from './center-place.ts';
import { applyDueMoves, moveReports } from './due-moves.ts';
import { centerHistory } from './histories.ts';
import { accessCenters, centerSuspensions } from './network.tables.ts';
import { recordNames, type RecordNames } from './record-names.ts';
import { take, writeEdit, type RegistryRecord } from './registry-records.ts';
import type { RegistryOptions } from './today.ts';

/** One centre with all that is known of its past and its plans. */
export interface CenterCard {
  readonly id: number;
  readonly code: string;
  readonly state: CenterState;
  readonly openedOn: Day;
  readonly closedOn: Day | null;
  readonly closeReason: string | null;
  readonly version: number;
  readonly history: History<AccessCenterFacts>;
  readonly suspensions: readonly Suspension[];
  /** Months that were given up when the centre closed. */
  readonly writeOffs: readonly WriteOff[];
  /** Whole months before this one that nobody has handed in. */
  readonly owes: readonly Month[];
  readonly names: RecordNames;
}

export interface WriteOff {
  readonly month: Month;
  readonly reason: string;
}

export interface Centers {
  list(actor: Actor, filter: ListCenters): Promise<CenterPage>;
  get(actor: Actor, centerId: number): Promise<CenterCard>;
  /** Returns the centre's id. */
  open(actor: Actor, input: OpenCenter): Promise<number>;
  /** Other facts from a day on: a new name, host organisation, regional center. Earlier months keep theirs. */
  change(actor: Actor, input: ChangeCenter): Promise<void>;
  /** Puts a version right that was never so. */
  correct(actor: Actor, input: CorrectCenter): Promise<void>;
  suspend(actor: Actor, input: SuspendCenter): Promise<void>;
  resume(actor: Actor, input: ResumeCenter): Promise<void>;
  /** Throws rule-broken with the months that the centre owes, unless they are written off with a reason. */
  close(actor: Actor, input: CloseCenter): Promise<void>;
}

const record: Omit<RegistryRecord<AccessCenterFacts>, 'today'> = {
  entity: 'center',
  table: accessCenters,
  history: centerHistory,
};

async function card(tx: Transaction, id: number, day: Day): Promise<CenterCard> {
  const [row] = await tx.select().from(accessCenters).where(eq(accessCenters.id, id));
  if (!row) throw new DomainError('not-found', 'not-found');
  const suspensions = await tx
    .select({
      suspendedOn: centerSuspensions.suspendedOn,
      resumedOn: centerSuspensions.resumedOn,
      reason: centerSuspensions.reason,
    })
    .from(centerSuspensions)
    .where(eq(centerSuspensions.centerId, id))
    .orderBy(centerSuspensions.suspendedOn);
  const writeOffs = await tx
    .select({ month: centerWriteOffs.month, reason: centerWriteOffs.reason })
    .from(centerWriteOffs)
    .where(eq(centerWriteOffs.centerId, id))
    .orderBy(centerWriteOffs.month);
  const { code, openedOn, closedOn, closeReason, version } = row;
  const state = centerState({ openedOn, closedOn, suspensions }, day);
  const history = await centerHistory.read(tx, id);
  const names = await recordNames(tx, {
    organizations: history.map(({ facts }) => facts.organizationId),
    regionalCenters: history.map(({ facts }) => facts.regionalCenterId),
  });
  const owes = closedOn === null ? await unreportedMonths(tx, id, day) : [];
  const life = { state, openedOn, closedOn, closeReason, suspensions, writeOffs, owes };
  return { id, code, ...life, version, history, names };
}

export function centers({ database, today }: RegistryOptions): Centers {
  const kept = { ...record, today };

  async function edit(tx: Transaction, actor: Actor, input: ChangeCenter & { reason?: string }) {
    const { centerId: id, version, from, reason } = input;
    const versions = await take(tx, kept, { id, version });
    const corrects = reason !== undefined;
    if (!corrects) refuseClosed(await centerDaysOf(tx, id), from);
    const facts = await checkedFacts(tx, versions, { from, facts: input.facts, corrects });
    const taken = { record: kept, versions, place: await centerPlaceOf(tx, id) };
    const edited = { id, version, from, facts, ...(corrects ? { reason } : {}) };
    await writeEdit(tx, { actor, taken }, edited);
    await applyDueMoves(tx, today());
    await moveReports(tx, id);
  }

  /** Takes the row and returns the card as it was. */
  async function taken(tx: Transaction, centerId: number, version: number): Promise<CenterCard> {
    await take(tx, kept, { id: centerId, version });
    return card(tx, centerId, today());
  }

  return {
    list: (actor, filter) =>
      database.as(actor, (tx) => centerPage(tx, actor.place, { ...filter, asOf: filter.asOf ?? today() })),

    get: (actor, centerId) => database.as(actor, (tx) => card(tx, centerId, today())),

    open: (actor, input) => database.as(actor, (tx) => centerOpenings.open(tx, actor, input)),

    change: (actor, input) => database.as(actor, (tx) => edit(tx, actor, input)),

    correct: (actor, input) => database.as(actor, (tx) => edit(tx, actor, input)),

    suspend: (actor, { centerId, version, on, reason }) =>
      database.as(actor, async (tx) => {
        const before = await taken(tx, centerId, version);
        const later = before.suspensions.some(({ suspendedOn }) => suspendedOn >= on);
        if (centerState(before, on) !== 'working' || later)
          throw new DomainError('rule-broken', 'center-not-working', { day: on });
        const place = await centerPlaceOf(tx, centerId);
        const { regionId, regionalCenterId } = place;
        await tx
          .insert(centerSuspensions)
          .values({ centerId, regionId, regionalCenterId, suspendedOn: on, reason });
        const after = { suspendedOn: on, reason };
        await audit(tx, actor, {
          action: 'center.suspend',
          entity: 'center',
          entityId: centerId,
          place,
          after,
        });
      }),

    resume: (actor, { centerId, version, on }) =>
      database.as(actor, async (tx) => {
        await take(tx, kept, { id: centerId, version });
        refuseClosed(await centerDaysOf(tx, centerId), on);
        const ended = await tx
          .update(centerSuspensions)
          .set({ resumedOn: on })
          .where(
            and(
              eq(centerSuspensions.centerId, centerId),
              isNull(centerSuspensions.resumedOn),
              lt(centerSuspensions.suspendedOn, on),
            ),
          )
          .returning({ id: centerSuspensions.id });
        if (ended.length === 0) throw new DomainError('rule-broken', 'center-not-suspended', { day: on });
        const place = await centerPlaceOf(tx, centerId);
        const after = { resumedOn: on };
        await audit(tx, actor, {
          action: 'center.resume',
          entity: 'center',
          entityId: centerId,
          place,
          after,
        });
      }),

    close: (actor, input) =>
      database.as(actor, async (tx) => {
        const before = await taken(tx, input.centerId, input.version);
        await closeCenter(tx, actor, { input, before });
      }),
  };
}
