import { DomainError, type Month } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import {
  answeringSide,
  openingGaps,
  type OpeningCommand,
  type OpeningSide,
  type OpeningState,
} from '@pbnet/domain/openings';
import type { ListOpenings } from '@pbnet/validation/openings';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { takesWishes } from './opening-changes.ts';
import { allowed, sideOf } from './opening-rights.ts';
import type { ChangeCommand, NamedOpening, OpeningCard, OpeningChange, OpeningPage } from './opening.ts';
import { openingsRepository } from './openings.repository.ts';

const pageSize = 50;
/** The most cards that a board, a timeline or a map draws at once; the filter narrows further. */
const mostOnBoard = 1000;

export async function readOpening(tx: Transaction, id: string): Promise<NamedOpening> {
  const opening = await openingsRepository(tx).byId(id);
  if (!opening) throw new DomainError('not-found', 'not-found');
  return opening;
}

export async function readCard(tx: Transaction, actor: Actor, id: string): Promise<OpeningCard> {
  const opening = await readOpening(tx, id);
  const repository = openingsRepository(tx);
  const changes = await repository.changes(id);
  return {
    opening,
    steps: await repository.steps(id),
    changes,
    gaps: openingGaps(opening),
    may: [...steps(actor, opening), ...wishesOf(actor, opening, changes)],
    side: sideOf(actor),
    waitsFor: answeringSide(opening),
  };
}

/** While a wish waits for its answer, nobody agrees to the card that it would change. */
function steps(actor: Actor, opening: NamedOpening): readonly OpeningCommand[] {
  const all = allowed(actor, opening);
  return opening.changePending ? all.filter((command) => command !== 'agree' && command !== 'postpone') : all;
}

function wishesOf(
  actor: Actor,
  opening: NamedOpening,
  changes: readonly OpeningChange[],
): readonly ChangeCommand[] {
  const side = sideOf(actor);
  if (side === null) return [];
  const pending = changes.find(({ state }) => state === 'pending');
  if (!pending) return takesWishes(opening) && can(actor, 'opening.edit') ? ['request-change'] : [];
  if (pending.requestedBy === side) return can(actor, 'opening.edit') ? ['cancel-change'] : [];
  return can(actor, 'opening.decide') ? ['accept-change', 'refuse-change'] : [];
}

/** One card of a board, a timeline or a map. */
export interface OpeningBrief extends Pick<
  NamedOpening,
  | 'id'
  | 'state'
  | 'name'
  | 'locality'
  | 'hostName'
  | 'regionName'
  | 'regionCode'
  | 'regionalCenterName'
  | 'latitude'
  | 'longitude'
  | 'plannedMonth'
  | 'oldMonth'
  | 'proposedBy'
  | 'postponedBy'
  | 'changePending'
  | 'version'
> {
  /** What the reader may do with it now, for moving it on the board. */
  readonly may: OpeningCard['may'];
}

export interface OpeningBoard {
  readonly openings: readonly OpeningBrief[];
  /** How many more the filter finds. */
  readonly omitted: number;
}

/** `live` and `waiting` stand for groups of states; the rest are states as they are stored. */
function ofState(state: NonNullable<ListOpenings['state']>, side: OpeningSide | null): SQL {
  if (state === 'live') return sql`o.state not in ('opened', 'rejected', 'withdrawn')`;
  return state === 'waiting' ? waitsForWord(side) : sql`o.state = ${state}`;
}

/** Proposals, postponements and wishes that this side has to answer. */
export function waitsForWord(side: OpeningSide | null): SQL {
  return sql`(o.state in ('proposed', 'under-review') and o.proposed_by <> ${side}
    or o.state = 'postponed' and o.postponed_by <> ${side}
    or exists (select 1 from planned_opening_changes w
      where w.opening_id = o.id and w.state = 'pending' and w.requested_by <> ${side}))`;
}

function whereOf(asked: ListOpenings, side: OpeningSide | null): SQL {
  const { state, waitsFor, year, regionId, regionalCenterId, search = '' } = asked;
  return sql.join(
    [
      state === undefined ? sql`true` : ofState(state, side),
      waitsFor === undefined ? sql`true` : waitsForWord(waitsFor),
      year === undefined ? sql`true` : sql`o.planned_month between ${`${year}-01`} and ${`${year}-12`}`,
      regionId === undefined ? sql`true` : sql`o.region_id = ${regionId}`,
      regionalCenterId === undefined ? sql`true` : sql`o.regional_center_id = ${regionalCenterId}`,
      ...wordsOf(search).map(
        (word) => sql`lower(translate(o.name || ' ' || o.locality || ' ' || o.host_name, 'Ёё', 'Ее'))
          like ${`%${word}%`}`,
      ),
    ],
    sql` and `,
  );
}

function wordsOf(search: string): readonly string[] {
  return search
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/[\\%_]/g, '\\$&'));
}

/** What waits for an answer begins with the oldest; other lists go by month, those without one last. */
export async function listOpenings(tx: Transaction, actor: Actor, asked: ListOpenings): Promise<OpeningPage> {
  const repository = openingsRepository(tx);
  const { page = 1, state, waitsFor } = asked;
  const where = whereOf(asked, sideOf(actor));
  const queue = state === 'waiting' || waitsFor !== undefined;
  const order = queue ? sql`o.proposed_at, o.id` : sql`o.planned_month nulls last, r.name_ru, o.name, o.id`;
  return {
    rows: await repository.page({ where, order, limit: pageSize, offset: (page - 1) * pageSize }),
    total: await repository.count(where),
    pageSize,
  };
}

export async function boardOfOpenings(
  tx: Transaction,
  actor: Actor,
  asked: ListOpenings,
): Promise<OpeningBoard> {
  const where = whereOf(asked, sideOf(actor));
  const rows = await openingsRepository(tx).page({
    where,
    order: sql`o.planned_month nulls last, r.name_ru, o.name, o.id`,
    limit: mostOnBoard,
    offset: 0,
  });
  const total = await openingsRepository(tx).count(where);
  return { openings: rows.map((row) => briefOf(actor, row)), omitted: total - rows.length };
}

function briefOf(actor: Actor, row: NamedOpening): OpeningBrief {
  const { id, state, name, locality, hostName, regionName, regionCode, regionalCenterName } = row;
  const { latitude, longitude, plannedMonth, oldMonth, proposedBy, postponedBy, changePending, version } =
    row;
  return {
    ...{ id, state, name, locality, hostName, regionName, regionCode, regionalCenterName },
    ...{ latitude, longitude, plannedMonth, oldMonth, proposedBy, postponedBy, changePending, version },
    may: steps(actor, row),
  };
}

export interface OpeningCounts {
  readonly byState: Readonly<Partial<Record<OpeningState, number>>>;
  readonly waiting: number;
  /** The years in which something is planned, the earliest first. */
  readonly years: readonly number[];
}

export async function countOpenings(tx: Transaction, actor: Actor): Promise<OpeningCounts> {
  const states = await tx.execute<{ state: OpeningState; total: number }>(
    sql`select o.state, count(*)::int as total from planned_openings o group by o.state`,
  );
  const months = await tx.execute<{ month: Month }>(sql`
    select distinct left(o.planned_month, 4) as month from planned_openings o
    where o.planned_month is not null order by 1`);
  return {
    byState: Object.fromEntries(states.map(({ state, total }) => [state, total])),
    waiting: await openingsRepository(tx).count(waitsForWord(sideOf(actor))),
    years: months.map(({ month }) => Number(month)),
  };
}
