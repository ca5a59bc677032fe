import { DomainError, type Day } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { planDifferences } from '@pbnet/domain/opening-plans';
import type { PlanEditionOf, PlanFactOf } from '@pbnet/validation/opening-plans';
import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { PlanEntry } from '../openings/plan-entry.ts';
import { draftContent, readDraft } from './draft-content.ts';
import type { EditionOverview, EditionView, PlanFactView, PlanOverview, PlanView } from './opening-plan.ts';
import { contentOf, openingPlansRepository, type EditionRow } from './opening-plans.repository.ts';
import { openingPlanAcknowledgements } from './opening-plans.tables.ts';
import { ownItems, readPlanFact } from './plan-facts.ts';

export interface PlanReading {
  readonly planEntry: PlanEntry;
  readonly today: Day;
}

export function editionOverview(row: EditionRow): EditionOverview {
  const { id, number, sha256, approvedOn, approverPost: post, approverName: name } = row;
  return { id, number, sha256, approvedOn, post, name, items: contentOf(row).items.length };
}

async function ownAcknowledgement(tx: Transaction, { place }: Actor, last: EditionRow | undefined) {
  if (place.kind !== 'regional-center' || !last) return null;
  const [row] = await tx
    .select({ id: openingPlanAcknowledgements.id })
    .from(openingPlanAcknowledgements)
    .where(
      and(
        eq(openingPlanAcknowledgements.editionId, last.id),
        eq(openingPlanAcknowledgements.regionalCenterId, place.regionalCenterId),
      ),
    );
  return row !== undefined;
}

export async function listPlans(
  tx: Transaction,
  actor: Actor,
  reading: PlanReading,
): Promise<PlanOverview[]> {
  const repository = openingPlansRepository(tx);
  const found: PlanOverview[] = [];
  for (const { year, state } of await repository.list()) {
    const [last] = await repository.editions(year);
    const { waiting } = await repository.presentations(year);
    const items = last
      ? ownItems(contentOf(last).items, actor.place)
      : (await readDraft(tx, { year, planEntry: reading.planEntry })).items;
    const { total } = await readPlanFact(tx, { year, items, place: actor.place, today: reading.today });
    found.push({
      ...{ year, state, waiting: waiting !== undefined, edition: last?.number ?? null },
      ...{ approvedOn: last?.approvedOn ?? null, planned: total.planned, opened: total.opened },
    });
  }
  return found;
}

/** The plan with its draft. What is being written and what waits is headquarters' own. */
export async function readPlan(
  tx: Transaction,
  actor: Actor,
  { year, planEntry }: { readonly year: number; readonly planEntry: PlanEntry },
): Promise<PlanView> {
  const repository = openingPlansRepository(tx);
  const plan = await repository.byYear(year);
  if (!plan) throw new DomainError('not-found', 'not-found');
  const network = actor.place.kind === 'network';
  const draft = await readDraft(tx, { year, planEntry });
  const { waiting, last } = await repository.presentations(year);
  const content = draftContent(year, plan.words, draft);
  const returned = last?.state === 'returned' ? last : undefined;
  const { state, version } = plan;
  return {
    ...{ year, state, version, words: network ? plan.words : '' },
    ...{ items: draft.items, omitted: draft.omitted, departed: network ? draft.departed : [] },
    differences: network && draft.last ? planDifferences(contentOf(draft.last), content) : null,
    waiting: waiting
      ? {
          ...{ id: waiting.id, content: contentOf(waiting), sha256: waiting.sha256 },
          presentedAt: waiting.presentedAt.toISOString(),
          own: waiting.presentedBy === actor.accountId,
        }
      : null,
    returned: returned
      ? { reason: returned.reason ?? '', at: (returned.decidedAt ?? returned.presentedAt).toISOString() }
      : null,
    editions: (await repository.editions(year)).map(editionOverview),
    acknowledged: await ownAcknowledgement(tx, actor, draft.last),
  };
}

/** Throws DomainError not-found for an edition that is not there. */
export async function readEdition(tx: Transaction, input: PlanEditionOf): Promise<EditionView> {
  const all = await openingPlansRepository(tx).editions(input.year);
  const row = all.find(({ number }) => number === input.number);
  const against = input.against ?? input.number - 1;
  const before = all.find(({ number }) => number === against);
  if (!row || (input.against !== undefined && !before)) throw new DomainError('not-found', 'not-found');
  const content = contentOf(row);
  return {
    ...{ ...editionOverview(row), content, against: before?.number ?? null },
    differences: before ? planDifferences(contentOf(before), content) : null,
  };
}

export async function readFact(
  tx: Transaction,
  actor: Actor,
  { year, number, planEntry, today }: PlanFactOf & PlanReading,
): Promise<PlanFactView> {
  const repository = openingPlansRepository(tx);
  if (!(await repository.byYear(year))) throw new DomainError('not-found', 'not-found');
  const all = await repository.editions(year);
  const row = number === undefined ? all[0] : all.find((one) => one.number === number);
  if (number !== undefined && !row) throw new DomainError('not-found', 'not-found');
  const items = row ? contentOf(row).items : (await readDraft(tx, { year, planEntry })).items;
  const fact = await readPlanFact(tx, { year, items, place: actor.place, today });
  return { ...fact, year, number: row?.number ?? null };
}

/** Whether a regional center has the edition and has read it; instants are ISO texts. */
export interface PlanReader extends Record<string, unknown> {
  readonly regionalCenterId: number;
  readonly name: string;
  /** The letter's last state; null when none was prepared. */
  readonly letter: string | null;
  /** By the letter's link or in the system, whichever came first. */
  readonly acknowledgedAt: string | null;
}

/** Every working regional center, those who have not said that they read it first. */
export function readersOf(tx: Transaction, editionId: string, today: Day): Promise<readonly PlanReader[]> {
  return tx.execute<PlanReader>(sql`
    select rc.id as "regionalCenterId", coalesce(v.name, rc.code) as name, letter.state as letter,
      to_json(least(letter.acknowledged_at, said.at)) #>> '{}' as "acknowledgedAt"
    from regional_centers rc
    left join lateral (
      select name from regional_center_versions where regional_center_id = rc.id
      order by valid_from > ${today}::date, valid_from desc limit 1
    ) v on true
    left join lateral (
      select delivery.state, delivery.acknowledged_at from deliveries delivery
      join mailings mailing on mailing.id = delivery.mailing_id
      where mailing.kind = 'opening-plan' and mailing.about = ${editionId} and mailing.state <> 'cancelled'
        and delivery.regional_center_id = rc.id
      limit 1
    ) letter on true
    left join opening_plan_acknowledgements said
      on said.edition_id = ${editionId} and said.regional_center_id = rc.id
    where rc.opened_on <= ${today}::date and (rc.closed_on is null or rc.closed_on > ${today}::date)
    order by least(letter.acknowledged_at, said.at) is not null, name, rc.id`);
}
