import { addDays, asDay } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { sharedOccupation, type CalendarItem as SentItem } from '@pbnet/domain/calendar';
import type { CalendarSpanInput } from '@pbnet/validation/calendar';
import { sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Database, Transaction } from '../database.ts';
import type { CalendarItem, CalendarSource, CalendarSpan } from './calendar-source.ts';
import type { Clash, ClashCheck, ClashQuestion } from './clash-check.ts';

export interface RegionName {
  readonly id: number;
  readonly nameRu: string;
  readonly nameEn: string;
}

export interface Calendar extends ClashCheck {
  /** Regions that the calendar can be filtered by, in alphabetical order. */
  regions(actor: Actor): Promise<readonly RegionName[]>;
  /** What the actor sees of all sources in the span, the earliest first. */
  items(actor: Actor, input: CalendarSpanInput): Promise<readonly SentItem[]>;
}

export interface CalendarOptions {
  readonly database: Database;
  readonly sources: readonly CalendarSource[];
}

export function calendar({ database, sources }: CalendarOptions): Calendar {
  async function all(tx: Transaction, span: CalendarSpan): Promise<readonly CalendarItem[]> {
    const found: CalendarItem[] = [];
    for (const source of sources) found.push(...(await source.items(tx, span)));
    return found;
  }

  return {
    regions: (actor) =>
      database.as(actor, async (tx) => {
        const rows = await tx.execute<RegionName & Record<string, unknown>>(sql`
          select distinct on (region_id) region_id as id, name_ru as "nameRu", name_en as "nameEn"
          from region_versions where valid_from <= current_date order by region_id, valid_from desc`);
        return rows.toSorted((one, other) => one.nameRu.localeCompare(other.nameRu, 'ru'));
      }),

    items: (actor, input) =>
      database.as(actor, async (tx) =>
        (await all(tx, input))
          .filter((item) => isAsked(item, input))
          .map(sent)
          .toSorted((one, other) => orderOf(one).localeCompare(orderOf(other))),
      ),

    async clashes(tx, question) {
      const span = spanOf(question);
      const visible = new Map((await all(tx, span)).map((item) => [item.key, item]));
      const everything = await asOwner(tx, () => all(tx, span));
      return everything.flatMap((item) => clashOf(question, item, visible.get(item.key)));
    },
  };
}

/** Whole days in every zone: from UTC+14 to UTC−12. */
function spanOf({ startsAt, endsAt }: ClashQuestion): CalendarSpan {
  return {
    from: addDays(asDay(startsAt.slice(0, 10)), -1),
    to: addDays(asDay(endsAt.slice(0, 10)), 1),
  };
}

function clashOf(
  question: ClashQuestion,
  item: CalendarItem,
  visible: CalendarItem | undefined,
): readonly Clash[] {
  if (item.key === question.key || item.startsAt === null || item.endsAt === null) return [];
  const { key, kind, zone, occupies } = item;
  const times = { startsAt: item.startsAt.toISOString(), endsAt: item.endsAt.toISOString() };
  const shared = sharedOccupation(question, { ...times, occupies });
  if (shared.length === 0) return [];
  return [{ key, kind, zone, shared, ...times, title: visible?.title ?? null, to: visible?.to ?? null }];
}

function isAsked(item: CalendarItem, asked: CalendarSpanInput): boolean {
  return (
    (asked.kinds === undefined || asked.kinds.includes(item.kind)) &&
    (asked.state === undefined || item.state === asked.state) &&
    // What belongs to no region concerns the whole network: a filter by region keeps it.
    (asked.regionId === undefined || item.regionId === null || item.regionId === asked.regionId) &&
    (asked.regionalCenterId === undefined ||
      item.regionalCenterId === null ||
      item.regionalCenterId === asked.regionalCenterId)
  );
}

function sent({ startsAt, endsAt, ...item }: CalendarItem): SentItem {
  return {
    ...item,
    startsAt: startsAt?.toISOString() ?? null,
    endsAt: endsAt?.toISOString() ?? null,
  };
}

function orderOf({ day, startsAt, key }: SentItem): string {
  return `${day ?? startsAt ?? ''} ${key}`;
}
