import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { methodGaps } from '@pbnet/domain/methods';
import type {
  CreateMethod,
  MethodStepInput,
  ReasonedMethodStep,
  SaveMethod,
  SubmitMethod,
} from '@pbnet/validation/methods';
import { sql } from 'drizzle-orm';
import { isDeepStrictEqual } from 'node:util';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import { changeMethod, columnsOfPlace, publishedContent, workingContent } from './change-method.ts';
import { tellOfMethod } from './method-letters.ts';
import { incompleteMethod, staleMethod } from './method-refusals.ts';
import { methodPlace } from './method-place.ts';
import { methodsRepository } from './methods.repository.ts';

export interface MethodStepRun<Input> {
  readonly input: Input;
  readonly now: Date;
  readonly outbox: Outbox;
  readonly publicUrl: string;
}

/** Made by headquarters or a regional center; sent twice, it is made once. */
export async function createMethod(
  tx: Transaction,
  actor: Actor,
  { input, now }: MethodStepRun<CreateMethod>,
): Promise<void> {
  const { id, content } = input;
  const repository = methodsRepository(tx);
  const known = await repository.byId(id);
  if (known && known.title !== content.title) throw staleMethod(known);
  if (known) return;
  await refuseUnknownIndicators(tx, content.indicators);
  const place = columnsOfPlace(actor);
  const added = await repository.add({
    ...{ ...content, ...place, id, createdBy: actor.accountId, createdAt: now, changedAt: now },
  });
  if (!added) throw new DomainError('conflict', 'stale-edit');
  await audit(tx, actor, {
    action: 'method.create',
    entity: 'method',
    entityId: id,
    place: methodPlace({
      regionId: place.regionId ?? null,
      regionalCenterId: place.regionalCenterId ?? null,
    }),
    after: content,
  });
}

/**
 * Before the first edition the card itself is written; afterwards the author's copy, while all read the last edition.
 * A copy that says what the edition says is none: nothing waits for a review.
 */
export async function saveMethod(
  tx: Transaction,
  actor: Actor,
  { input, now }: MethodStepRun<SaveMethod>,
): Promise<void> {
  const { id, version, content } = input;
  await refuseUnknownIndicators(tx, content.indicators);
  const known = await methodsRepository(tx).byId(id);
  if (known && known.edition > 0 && isDeepStrictEqual(publishedContent(known), content))
    return void (await changeMethod(tx, actor, {
      ...{ id, version, command: 'save', change: { draft: null }, now },
      stampsOf: () => ({ state: 'published', changes: '', reason: null }),
    }));
  const change = known && known.edition > 0 ? { draft: content } : content;
  await changeMethod(tx, actor, { id, version, command: 'save', change, now });
}

export async function submitMethod(
  tx: Transaction,
  actor: Actor,
  { input, now }: MethodStepRun<SubmitMethod>,
): Promise<void> {
  const { id, version, changes } = input;
  await changeMethod(tx, actor, {
    ...{ id, version, command: 'submit', change: { changes }, now },
    stampsOf(before) {
      const gaps = methodGaps(workingContent(before));
      if (gaps.length > 0) throw incompleteMethod(gaps);
      if (before.edition > 0 && changes.length < 5)
        throw new DomainError('rule-broken', 'method-changes-unsaid');
      return { submittedAt: now, reason: null };
    },
  });
}

export async function returnMethod(
  tx: Transaction,
  actor: Actor,
  { input, now, ...by }: MethodStepRun<ReasonedMethodStep>,
): Promise<void> {
  const { id, version, reason } = input;
  const method = await changeMethod(tx, actor, { id, version, command: 'return', change: { reason }, now });
  if (method === null) return;
  const { title } = workingContent(method);
  await tellOfMethod(tx, { ...by, method, title, news: 'returned', reason });
}

/** The author's copy becomes the edition that everybody reads; the editions before it stay. */
export async function publishMethod(
  tx: Transaction,
  actor: Actor,
  { input, now, ...by }: MethodStepRun<MethodStepInput>,
): Promise<void> {
  const { id, version } = input;
  const before = await changeMethod(tx, actor, {
    ...{ id, version, command: 'publish', now },
    stampsOf: (method) => ({
      ...workingContent(method),
      ...{ draft: null, changes: '', edition: method.edition + 1, publishedAt: now },
    }),
  });
  if (before === null) return;
  await methodsRepository(tx).addEdition({
    ...{ methodId: id, number: before.edition + 1, content: workingContent(before) },
    ...{ changes: before.changes, publishedBy: actor.accountId, publishedAt: now },
  });
  const { title } = workingContent(before);
  await tellOfMethod(tx, { ...by, method: before, title, news: 'published', reason: null });
}

export async function archiveMethod(
  tx: Transaction,
  actor: Actor,
  { input, now, ...by }: MethodStepRun<ReasonedMethodStep>,
): Promise<void> {
  const { id, version, reason } = input;
  const method = await changeMethod(tx, actor, { id, version, command: 'archive', change: { reason }, now });
  // Its author needs no letter about what it did itself.
  if (method === null || actor.place.kind !== 'network') return;
  await tellOfMethod(tx, { ...by, method, title: method.title, news: 'archived', reason });
}

export async function restoreMethod(
  tx: Transaction,
  actor: Actor,
  { input, now }: MethodStepRun<MethodStepInput>,
): Promise<void> {
  const { id, version } = input;
  await changeMethod(tx, actor, { id, version, command: 'restore', now, stampsOf: () => ({ reason: null }) });
}

async function refuseUnknownIndicators(tx: Transaction, codes: readonly string[]): Promise<void> {
  if (codes.length === 0) return;
  const rows = await tx.execute<{ code: string }>(sql`select code from indicators`);
  const known = new Set(rows.map(({ code }) => code));
  const unknown = codes.find((code) => !known.has(code));
  if (unknown !== undefined)
    throw new DomainError('rule-broken', 'method-indicator-unknown', { code: unknown });
}
