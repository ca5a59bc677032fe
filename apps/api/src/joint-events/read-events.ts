import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { contentGaps } from '@pbnet/domain/joint-events';
import type { ListEvents } from '@pbnet/validation/joint-events';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { ClashQuestion } from '../calendar/clash-check.ts';
import { eventKey, occupiedBy } from './event-calendar.ts';
import type { EventFigures } from './event-figures.ts';
import { allowed } from './event-rights.ts';
import type { EventCard, EventPage, NamedEvent } from './joint-event.ts';
import { jointEventsRepository } from './joint-events.repository.ts';

const pageSize = 50;

export async function readEvent(tx: Transaction, id: string): Promise<NamedEvent> {
  const event = await jointEventsRepository(tx).byId(id);
  if (!event) throw new DomainError('not-found', 'not-found');
  return event;
}

export interface CardReading {
  readonly id: string;
  readonly figures: EventFigures;
  readonly now: Date;
}

/** A foreign card that headquarters has agreed to is read by all; its steps and figures are its owners'. */
export async function readCard(
  tx: Transaction,
  actor: Actor,
  { id, figures, now }: CardReading,
): Promise<EventCard> {
  const event = await readEvent(tx, id);
  return {
    event,
    steps: await jointEventsRepository(tx).steps(id),
    may: allowed(actor, event, now),
    gaps: contentGaps(event),
    counted: await figures.of(tx, id),
  };
}

/** What the clash check asks about the card; null while it has no dates. */
export function clashQuestion(event: NamedEvent): ClashQuestion | null {
  const { id, startsAt, endsAt } = event;
  if (startsAt === null || endsAt === null) return null;
  return { key: eventKey(id), startsAt, endsAt, occupies: occupiedBy(event) };
}

const queues = ['waiting', 'handed-over', 'to-report'] as const;

type State = NonNullable<ListEvents['state']>;

function isQueue(state: State): state is (typeof queues)[number] {
  return queues.some((queue) => queue === state);
}

function ofState(state: State, now: Date): SQL {
  if (!isQueue(state)) return sql`e.state = ${state}`;
  switch (state) {
    case 'waiting':
      return sql`(e.state = 'submitted' or (e.state = 'postponed' and e.starts_at is not null))`;
    case 'handed-over':
      return sql`(e.state = 'draft' and e.handed_over_at is not null)`;
    case 'to-report':
      return sql`(e.state in ('agreed', 'held') and e.ends_at < ${now.toISOString()})`;
  }
}

export interface ListReading {
  readonly asked: ListEvents;
  readonly now: Date;
}

/**
 * Own cards, and those that headquarters has agreed to; a queue begins with what waits longest, other lists with
 * what has no date yet, then what comes next, then what was last.
 */
export async function listEvents(
  tx: Transaction,
  actor: Actor,
  { asked, now }: ListReading,
): Promise<EventPage> {
  const { state, kind, regionId, regionalCenterId, search = '', page = 1 } = asked;
  const moment = sql`${now.toISOString()}::timestamptz`;
  const repository = jointEventsRepository(tx);
  const conditions = [
    state === undefined ? sql`true` : ofState(state, now),
    kind === undefined ? sql`true` : sql`e.kind = ${kind}`,
    regionId === undefined ? sql`true` : sql`e.region_id = ${regionId}`,
    regionalCenterId === undefined ? sql`true` : sql`e.regional_center_id = ${regionalCenterId}`,
    ...words(search).map((word) => sql`lower(translate(e.title, 'Ёё', 'Ее')) like ${`%${word}%`}`),
    (state !== undefined && isQueue(state)) || asked.own === true ? own(actor) : sql`true`,
  ];
  const where = sql.join(conditions, sql` and `);
  const order =
    state === 'waiting'
      ? sql`coalesce(e.submitted_at, e.changed_at), e.id`
      : sql`e.starts_at is not null, coalesce(e.ends_at, e.starts_at) < ${moment},
          abs(extract(epoch from e.starts_at - ${moment})), e.id`;
  return {
    rows: await repository.page({ where, order, limit: pageSize, offset: (page - 1) * pageSize }),
    total: await repository.count(where),
    pageSize,
  };
}

function words(search: string): readonly string[] {
  return search
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/[\\%_]/g, '\\$&'));
}

function own({ place }: Actor): SQL {
  if (place.kind === 'regional-center') return sql`e.regional_center_id = ${place.regionalCenterId}`;
  return place.kind === 'center' ? sql`e.center_id = ${place.centerId}` : sql`true`;
}
