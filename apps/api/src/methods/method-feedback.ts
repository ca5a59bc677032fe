import { DomainError } from '@pbnet/domain';
import { placeIds, type Actor } from '@pbnet/domain/access';
import type { AnswerFeedback, GiveFeedback } from '@pbnet/validation/methods';
import { and, eq } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { MethodStepRun } from './edit-method.ts';
import { methodPlace } from './method-place.ts';
import { isAuthor, refuseForeignMethod } from './method-rights.ts';
import { methodsRepository } from './methods.repository.ts';
import { methodFeedback } from './methods.tables.ts';

/** One word of one person about one method: the next one replaces it, and the answer to the one before goes with it. */
export async function giveFeedback(
  tx: Transaction,
  actor: Actor,
  { input, now }: MethodStepRun<GiveFeedback>,
): Promise<void> {
  const { id: methodId, feedbackId, rating, words } = input;
  const method = await methodsRepository(tx).byId(methodId);
  if (!method) throw new DomainError('not-found', 'not-found');
  if (method.edition === 0 || method.state === 'archived')
    throw new DomainError('rule-broken', 'method-not-published');
  if (isAuthor(actor, method)) throw new DomainError('rule-broken', 'method-own-feedback');
  const [before] = await tx
    .select()
    .from(methodFeedback)
    .where(and(eq(methodFeedback.methodId, methodId), eq(methodFeedback.accountId, actor.accountId)))
    .for('update');
  if (before?.rating === rating && before.words === words) return;
  await tx
    .insert(methodFeedback)
    .values({
      ...{ id: feedbackId, methodId, accountId: actor.accountId, rating, words, createdAt: now },
      ...placeIds(actor.place),
    })
    .onConflictDoUpdate({
      target: [methodFeedback.methodId, methodFeedback.accountId],
      set: {
        ...{ rating, words, createdAt: now, answer: null, answeredBy: null, answeredAt: null },
        version: (before?.version ?? 0) + 1,
      },
    });
  await audit(tx, actor, {
    ...{ action: 'method.rate', entity: 'method', entityId: methodId, place: actor.place },
    ...(before && { before: { rating: before.rating, words: before.words } }),
    after: { rating, words },
  });
}

export async function answerFeedback(
  tx: Transaction,
  actor: Actor,
  { input, now }: MethodStepRun<AnswerFeedback>,
): Promise<void> {
  const { id: methodId, feedbackId, version, answer } = input;
  const method = await methodsRepository(tx).byId(methodId);
  if (!method) throw new DomainError('not-found', 'not-found');
  refuseForeignMethod(actor, method);
  const [before] = await tx
    .select()
    .from(methodFeedback)
    .where(and(eq(methodFeedback.methodId, methodId), eq(methodFeedback.id, feedbackId)));
  if (!before) throw new DomainError('not-found', 'not-found');
  if (before.version === version + 1 && before.answer === answer) return;
  // The word lies where its author works; that the card is the actor's own was asked above.
  const [changed] = await asOwner(tx, () =>
    tx
      .update(methodFeedback)
      .set({ answer, answeredBy: actor.accountId, answeredAt: now, version: version + 1 })
      .where(and(eq(methodFeedback.id, feedbackId), eq(methodFeedback.version, version)))
      .returning({ id: methodFeedback.id }),
  );
  if (!changed)
    throw new DomainError('conflict', 'stale-edit', {
      current: { rating: before.rating, words: before.words, answer: before.answer, version: before.version },
    });
  await audit(tx, actor, {
    ...{ action: 'method.answer', entity: 'method', entityId: methodId, place: methodPlace(method) },
    before: { answer: before.answer },
    after: { answer },
  });
}
