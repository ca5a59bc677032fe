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

const queues: Readonly<Record<'waiting' | 'handed-over' | 'to-report', SQL>> = {
  waiting: sql`(e.state = 'submitted' or (e.state = 'postponed' and e.starts_at is not null))`,
  'handed-over': sql`(e.state = 'draft' and e.handed_over_at is not null)`,
  'to-report': sql`(e.state in ('agreed', 'held') and e.ends_at < now())`,
};

function ofState(state: NonNullable<ListEvents['state']>): SQL {
  return state in queues ? queues[state as keyof typeof queues] : sql`e.state = ${state}`;
}

/** Own cards, and those that headquarters has agreed to; a queue begins with what waits longest. */
export async function listEvents(tx: Transaction, actor: Actor, input: ListEvents): Promise<EventPage> {
  const { state, kind, regionId, regionalCenterId, search = '', page = 1 } = input;
  const isQueue = state !== undefined && state in queues;
  const repository = jointEventsRepository(tx);
  const conditions = [
    state === undefined ? sql`true` : ofState(state),
    kind === undefined ? sql`true` : sql`e.kind = ${kind}`,
    regionId === undefined ? sql`true` : sql`e.region_id = ${regionId}`,
    regionalCenterId === undefined ? sql`true` : sql`e.regional_center_id = ${regionalCenterId}`,
    ...words(search).map((word) => sql`lower(translate(e.title, 'Ёё', 'Ее')) like ${`%${word}%`}`),
    isQueue || input.own === true ? own(actor) : sql`true`,
  ];
  const where = sql.join(conditions, sql` and `);
  const order =
    state === 'waiting'
      ? sql`coalesce(e.submitted_at, e.changed_at), e.id`
      : sql`e.starts_at desc nulls first, e.id`;
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
