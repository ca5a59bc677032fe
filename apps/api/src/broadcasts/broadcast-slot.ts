import { dayInWords, DomainError } from '@pbnet/domain';
import { freeTimes, slotStates, type Span } from '@pbnet/domain/broadcasts';
import { clockIn } from '@pbnet/domain/calendar';
import { sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';

/** How the exclusion constraint of the table answers when somebody has just taken the slot. */
const exclusionViolation = '23P01';
const minute = 60_000;
/** How far around the wished time other broadcasts are looked at. */
const around = 4 * 24 * 3_600_000;
const offered = 4;

export interface SlotQuestion {
  /** The broadcast itself, which does not clash with itself. */
  readonly exceptId: string | null;
  readonly channelId: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  /** Minutes. */
  readonly preparation: number;
  readonly zone: string;
  readonly now: Date;
}

interface Taken extends Record<string, unknown> {
  readonly title: string;
  readonly from: string;
  readonly start: string;
  readonly to: string;
}

export interface SlotAnswer {
  /** Broadcasts that hold the channel at that time. */
  readonly clashes: readonly { readonly title: string; readonly startsAt: string; readonly endsAt: string }[];
  /** Begins near the wished one at which the channel is free; ISO texts. */
  readonly free: readonly string[];
}

export function slotFrom(startsAt: Date, preparation: number): Date {
  return new Date(startsAt.getTime() - preparation * minute);
}

/** Who else holds the channel then, and when it is free instead; without a channel nothing clashes. */
export async function askSlot(tx: Transaction, question: SlotQuestion): Promise<SlotAnswer> {
  const { exceptId, channelId, startsAt, endsAt, preparation, now } = question;
  if (channelId === null) return { clashes: [], free: [] };
  const wished: Span = { from: Date.parse(startsAt), to: Date.parse(endsAt) };
  const states = sql.join(
    slotStates.map((state) => sql`${state}`),
    sql`, `,
  );
  const rows = await asOwner(tx, () =>
    tx.execute<Taken>(sql`
      select title, slot_from::text as from, starts_at::text as start, ends_at::text as to from broadcasts
      where channel_id = ${channelId} and state in (${states}) and id is distinct from ${exceptId}::uuid
        and slot_from < ${new Date(wished.to + around).toISOString()}
        and ends_at > ${new Date(wished.from - around).toISOString()} order by slot_from`),
  );
  const spans = rows.map(({ from, to }) => ({ from: Date.parse(from), to: Date.parse(to) }));
  const begins = wished.from - preparation * minute;
  const clashes = rows.filter(
    (_, index) => (spans[index]?.from ?? 0) < wished.to && begins < (spans[index]?.to ?? 0),
  );
  const asked = { taken: spans, wished, preparation: preparation * minute, now: now.getTime() };
  return {
    clashes: clashes.map(({ title, start, to }) => ({
      ...{ title, startsAt: new Date(start).toISOString(), endsAt: new Date(to).toISOString() },
    })),
    free: clashes.length === 0 ? [] : freeTimes(asked, offered).map((at) => new Date(at).toISOString()),
  };
}

/** @throws DomainError that names the other broadcast and the free times near by */
export async function refuseTakenSlot(tx: Transaction, question: SlotQuestion): Promise<void> {
  const { clashes, free } = await askSlot(tx, question);
  const [first] = clashes;
  if (!first) return;
  const { zone } = question;
  const ends = clockIn(zone, new Date(first.endsAt)).time;
  const other = `«${first.title}», ${moment(first.startsAt, zone)}–${ends}`;
  throw taken(other, free, zone);
}

function moment(instant: string, zone: string): string {
  const { day, time } = clockIn(zone, new Date(instant));
  return `${dayInWords(day)}, ${time}`;
}

function taken(other: string, free: readonly string[], zone: string): DomainError {
  const times = free.map((at) => moment(at, zone)).join('; ');
  return new DomainError('rule-broken', 'broadcast-slot-taken', {
    other,
    times: free,
    free:
      times === ''
        ? { ru: 'Выберите другое время или другой канал.', en: 'Choose another time or channel.' }
        : { ru: `Свободно рядом: ${times}.`, en: `Free near by: ${times}.` },
  });
}

/** Two that take the slot in the same moment: the database lets one in, the other hears it in words. */
export async function guardSlot<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw codeOf(error) === exclusionViolation ? taken('другая трансляция сети', [], 'UTC') : error;
  });
}

function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  return Reflect.get(error, 'code') ?? codeOf(error.cause);
}
