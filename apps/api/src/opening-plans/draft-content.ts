import type { Month } from '@pbnet/domain';
import { canonicalJson } from '@pbnet/domain/contests';
import { inPlanOrder, type DepartedItem, type PlanContent, type PlanItem } from '@pbnet/domain/opening-plans';
import type { OpeningState } from '@pbnet/domain/openings';
import { sql } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import type { Transaction } from '../database.ts';
import type { AgreedOpening, PlanEntry } from '../openings/plan-entry.ts';
import type { DraftItem, OmittedItem } from './opening-plan.ts';
import { contentOf, openingPlansRepository, type EditionRow } from './opening-plans.repository.ts';

export interface Draft {
  readonly items: readonly DraftItem[];
  readonly omitted: readonly OmittedItem[];
  readonly departed: readonly DepartedItem[];
  readonly last: EditionRow | undefined;
}

export function planItem({ state: _state, ...item }: DraftItem): PlanItem {
  return item;
}

function draftItem(opening: AgreedOpening, address: string): DraftItem {
  const { id, plannedMonth, version: _version, organizationId: _organization, ...rest } = opening;
  return { ...rest, openingId: id, month: plannedMonth, address };
}

async function addresses(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.execute<{ id: string; address: string }>(sql`
    select id, address from planned_openings
    where id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`);
  return new Map(rows.map(({ id, address }) => [id, address]));
}

interface Now extends Record<string, unknown> {
  readonly id: string;
  readonly state: OpeningState;
  readonly month: Month | null;
  readonly reason: string | null;
}

/** What became of the items of the last edition that today's plan no longer has. */
async function departedOf(
  tx: Transaction,
  gone: readonly PlanItem[],
  omissions: ReadonlyMap<string, string>,
): Promise<readonly DepartedItem[]> {
  if (gone.length === 0) return [];
  const ids = JSON.stringify(gone.map(({ openingId }) => openingId));
  const rows = await tx.execute<Now>(sql`
    select id, state, planned_month as month, reason from planned_openings
    where id in (select jsonb_array_elements_text(${ids}::jsonb)::uuid)`);
  const found = new Map(rows.map((row) => [row.id, row]));
  return gone.map((item): DepartedItem => {
    const { state, month = null, reason = null } = found.get(item.openingId) ?? {};
    const omission = omissions.get(item.openingId);
    if (omission !== undefined) return { ...item, state: 'left-out', newMonth: month, reason: omission };
    return { ...item, state: state ?? 'withdrawn', newMonth: month, reason: reason ?? '' };
  });
}

export interface DraftOf {
  readonly year: number;
  readonly planEntry: PlanEntry;
}

/** The year's plan as both sides have agreed to it today, without what headquarters leaves out. */
export async function readDraft(tx: Transaction, { year, planEntry }: DraftOf): Promise<Draft> {
  const repository = openingPlansRepository(tx);
  const agreed = await planEntry.agreed(tx, year);
  const where = await addresses(
    tx,
    agreed.map(({ id }) => id),
  );
  const all = agreed.map((opening) => draftItem(opening, where.get(opening.id) ?? ''));
  const omissions = new Map(
    (await repository.omissions(year)).map(({ openingId, reason }) => [openingId, reason]),
  );
  const [last] = await repository.editions(year);
  const items = inPlanOrder(all.filter(({ openingId }) => !omissions.has(openingId))) as readonly DraftItem[];
  const here = new Set(items.map(({ openingId }) => openingId));
  const before = last ? contentOf(last).items : [];
  return {
    ...{ items, last },
    omitted: all.flatMap((item) => {
      const omission = omissions.get(item.openingId);
      return omission === undefined ? [] : [{ ...item, omission }];
    }),
    departed: await departedOf(
      tx,
      before.filter(({ openingId }) => !here.has(openingId)),
      omissions,
    ),
  };
}

export function draftContent(year: number, words: string, { items, departed, last }: Draft): PlanContent {
  return { year, edition: (last?.number ?? 0) + 1, words, items: items.map(planItem), departed };
}

export interface Frozen {
  readonly text: string;
  readonly sha256: string;
}

/** The same plan gives the same text and the same hash, wherever it is made. */
export function frozen(content: PlanContent): Frozen {
  const text = canonicalJson(content);
  return { text, sha256: createHash('sha256').update(text).digest('hex') };
}
