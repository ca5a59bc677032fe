import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type {
  AddRemark,
  AnswerRemark,
  SaveDisagreement,
  SettleDisagreement,
} from '@pbnet/validation/agreements';
import { eq, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { placeOf } from './agreement-place.ts';
import { agreementRemarks, disagreements } from './agreements.tables.ts';
import type { StepRun } from './desk.ts';
import { inPreparation, lockDisagreement, readRemarks, sideOf } from './review.ts';

/** Raises a clause (version 0) or rewords an open one. */
export async function saveDisagreement(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now } }: StepRun<SaveDisagreement>,
): Promise<void> {
  const { id, agreementId, version, ...words } = input;
  const known = await lockDisagreement(tx, id);
  if (known && known.agreementId !== agreementId) throw new DomainError('not-found', 'not-found');
  const same = known?.clause === words.clause && known.ours === words.ours && known.theirs === words.theirs;
  if (known?.version === version + 1 && same) return;
  if ((known?.version ?? 0) !== version) throw new DomainError('conflict', 'stale-edit', { current: known });
  const agreement = await inPreparation(tx, actor, agreementId);
  if (known && known.state !== 'open') throw new DomainError('rule-broken', 'disagreement-settled');
  const { regionId, regionalCenterId } = agreement;
  if (known)
    await tx
      .update(disagreements)
      .set({ ...words, version: sql`${disagreements.version} + 1` })
      .where(eq(disagreements.id, id));
  else
    await tx.insert(disagreements).values({
      ...{ id, agreementId, regionId, regionalCenterId, ...words },
      ...{ raisedBy: sideOf(actor), createdBy: actor.accountId, createdAt: now },
    });
  await audit(tx, actor, {
    ...{ action: 'disagreement.save', entity: 'agreement', entityId: agreementId, place: placeOf(agreement) },
    ...(known ? { before: { clause: known.clause, ours: known.ours, theirs: known.theirs } } : {}),
    after: words,
  });
}

/** Settles a clause with the words that both have agreed to, or drops it. */
export async function settleDisagreement(
  tx: Transaction,
  actor: Actor,
  { input: { id, version, agreed }, desk: { now } }: StepRun<SettleDisagreement>,
): Promise<string> {
  const known = await lockDisagreement(tx, id);
  if (!known) throw new DomainError('not-found', 'not-found');
  const state = agreed === null ? 'dropped' : 'agreed';
  if (known.version === version + 1 && known.state === state && known.agreed === agreed)
    return known.agreementId;
  if (known.version !== version) throw new DomainError('conflict', 'stale-edit', { current: known });
  const agreement = await inPreparation(tx, actor, known.agreementId);
  if (known.state !== 'open') throw new DomainError('rule-broken', 'disagreement-settled');
  await tx
    .update(disagreements)
    .set({ agreed, state, settledAt: now, version: sql`${disagreements.version} + 1` })
    .where(eq(disagreements.id, id));
  await audit(tx, actor, {
    ...{ action: 'disagreement.settle', entity: 'agreement', entityId: known.agreementId },
    ...{
      place: placeOf(agreement),
      before: { state: known.state },
      after: { clause: known.clause, state, agreed },
    },
  });
  return known.agreementId;
}

export async function addRemark(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now } }: StepRun<AddRemark>,
): Promise<void> {
  const { id, agreementId, clause, words } = input;
  const agreement = await inPreparation(tx, actor, agreementId);
  const { regionId, regionalCenterId, round } = agreement;
  const added = await tx
    .insert(agreementRemarks)
    .values({
      ...{ id, agreementId, regionId, regionalCenterId, round, clause, words },
      ...{ side: sideOf(actor), authorId: actor.accountId, createdAt: now },
    })
    .onConflictDoNothing()
    .returning({ id: agreementRemarks.id });
  if (added.length === 0) return;
  await audit(tx, actor, {
    ...{ action: 'agreement.remark', entity: 'agreement', entityId: agreementId, place: placeOf(agreement) },
    after: { round, clause, words },
  });
}

export async function answerRemark(
  tx: Transaction,
  actor: Actor,
  { input: { id, version, answer }, desk: { now } }: StepRun<AnswerRemark>,
): Promise<string> {
  const [known] = await readRemarks(tx, sql`r.id = ${id}`);
  if (!known) throw new DomainError('not-found', 'not-found');
  if (known.version === version + 1 && known.answer === answer) return known.agreementId;
  const agreement = await inPreparation(tx, actor, known.agreementId);
  const written = await tx
    .update(agreementRemarks)
    .set({
      answer,
      answeredBy: actor.accountId,
      answeredAt: now,
      version: sql`${agreementRemarks.version} + 1`,
    })
    .where(sql`${agreementRemarks.id} = ${id} and ${agreementRemarks.version} = ${version}`)
    .returning({ id: agreementRemarks.id });
  if (written.length === 0) throw new DomainError('conflict', 'stale-edit', { current: known });
  await audit(tx, actor, {
    ...{ action: 'agreement.answer-remark', entity: 'agreement', entityId: known.agreementId },
    ...{ place: placeOf(agreement), after: { clause: known.clause, answer } },
  });
  return known.agreementId;
}
