import { dayIn, DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { networkTimeZone } from '@pbnet/domain/network';
import { canonicalJson } from '@pbnet/domain/contests';
import type { PlanApproval, PlanContent } from '@pbnet/domain/opening-plans';
import type { ApprovePlan } from '@pbnet/validation/opening-plans';
import { randomUUID } from 'node:crypto';
import type { Database, Transaction } from '../database.ts';
import type { PlanEntry } from '../openings/plan-entry.ts';
import type { Evidence } from '../resolutions/evidence.ts';
import { auditPlan, lockPlan } from './change-plan.ts';
import { planItem, readDraft } from './draft-content.ts';
import { contentOf, openingPlansRepository, type PresentationRow } from './opening-plans.repository.ts';
import { planPdf } from './plan-pdf.ts';
import { planWorkbook } from './plan-workbook.ts';

export interface Approving {
  readonly database: Database;
  readonly planEntry: PlanEntry;
  readonly evidence: Evidence;
  readonly input: ApprovePlan;
  readonly now: Date;
}

/** What was presented must still be what both sides have agreed to; what was agreed since waits for an amendment. */
async function refuseMoved(tx: Transaction, content: PlanContent, planEntry: PlanEntry): Promise<void> {
  const { items } = await readDraft(tx, { year: content.year, planEntry });
  const today = new Map(items.map((item) => [item.openingId, canonicalJson(planItem(item))]));
  const moved = content.items.filter((item) => today.get(item.openingId) !== canonicalJson(item));
  if (moved.length > 0)
    throw new DomainError('rule-broken', 'plan-moved', {
      openings: moved.map(({ name, locality }) => `${name} (${locality})`).slice(0, 5),
    });
}

async function check(tx: Transaction, actor: Actor, { input, planEntry }: Approving) {
  const { repository, plan, waiting } = await lockPlan(tx, input);
  if (waiting?.id !== input.presentationId) throw new DomainError('rule-broken', 'plan-not-presented');
  if (waiting.presentedBy === actor.accountId) throw new DomainError('rule-broken', 'plan-own-presentation');
  const content = contentOf(waiting);
  await refuseMoved(tx, content, planEntry);
  return { repository, plan, waiting, content };
}

function approvalOf({ input, now }: Approving): PlanApproval {
  const { post, name } = input;
  return { approvedOn: dayIn(networkTimeZone, now), post, name };
}

interface Prepared {
  readonly waiting: PresentationRow;
  readonly pdf: Uint8Array;
  readonly xlsx: Uint8Array;
}

/** The files are made before the transaction that keeps them, which only checks that nothing has changed since. */
async function prepare(actor: Actor, approving: Approving): Promise<Prepared> {
  const { database, now } = approving;
  const { waiting, content, before } = await database.as(actor, async (tx) => {
    const checked = await check(tx, actor, approving);
    const [last] = await checked.repository.editions(checked.plan.year);
    return { ...checked, before: last ? contentOf(last) : null };
  });
  const paper = { content, before, approval: approvalOf(approving), sha256: waiting.sha256 };
  const [pdf, xlsx] = await Promise.all([planPdf(paper, now), planWorkbook(paper)]);
  return { waiting, pdf, xlsx };
}

async function keep(
  tx: Transaction,
  actor: Actor,
  approving: Approving & { readonly prepared: Prepared },
): Promise<void> {
  const { planEntry, evidence, now, prepared } = approving;
  const { repository, waiting, content } = await check(tx, actor, approving);
  const { approvedOn, post, name } = approvalOf(approving);
  const { year, edition } = content;
  const id = randomUUID();
  await repository.addEdition({
    ...{ id, planYear: year, number: edition, content: waiting.content, sha256: waiting.sha256 },
    ...{ approvedOn, approverPost: post, approverName: name, approvedBy: actor.accountId, approvedAt: now },
    ...{ pdf: prepared.pdf, xlsx: prepared.xlsx },
  });
  await repository.decide(waiting.id, { state: 'approved', decidedBy: actor.accountId, decidedAt: now });
  await repository.change(year, { state: edition === 1 ? 'approved' : 'amended', words: '' });
  await planEntry.enter(
    tx,
    actor,
    content.items.map(({ openingId }) => openingId),
  );
  const after = { edition, items: content.items.length, sha256: waiting.sha256, approvedOn, post, name };
  await auditPlan(tx, actor, { action: 'approve', year, after });
  await evidence.record(tx, {
    ...{ kind: 'plan-approved', subject: 'openings', source: id, regionalCenterId: null, at: now },
    words: {
      ru: `План открытия центров на ${year} год утверждён, редакция ${edition}: центров ${content.items.length}`,
      en: `The plan of openings of ${year} is approved, edition ${edition}: centers ${content.items.length}`,
    },
    to: `/agreements/plan/${year}/editions/${edition}`,
  });
}

/** The caller has asked for the password already. Approving what the same person approved so does nothing. */
export async function approvePlan(actor: Actor, approving: Approving): Promise<void> {
  const { database, input } = approving;
  const done = await database.as(actor, async (tx) => {
    const { last } = await openingPlansRepository(tx).presentations(input.year);
    return (
      last?.id === input.presentationId && last.state === 'approved' && last.decidedBy === actor.accountId
    );
  });
  if (done) return;
  const prepared = await prepare(actor, approving);
  await database.as(actor, (tx) => keep(tx, actor, { ...approving, prepared }));
}
