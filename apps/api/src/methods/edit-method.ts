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
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { changeMethod, columnsOfPlace, workingContent } from './change-method.ts';
import { incompleteMethod, staleMethod } from './method-refusals.ts';
import { methodPlace } from './method-place.ts';
import { methodsRepository } from './methods.repository.ts';

export interface MethodStepRun<Input> {
  readonly input: Input;
  readonly now: Date;
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

/** Before the first edition the card itself is written; afterwards the author's copy, while all read the last edition. */
export async function saveMethod(
  tx: Transaction,
  actor: Actor,
  { input, now }: MethodStepRun<SaveMethod>,
): Promise<void> {
  const { id, version, content } = input;
  await refuseUnknownIndicators(tx, content.indicators);
  const known = await methodsRepository(tx).byId(id);
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
  { input, now }: MethodStepRun<ReasonedMethodStep>,
): Promise<void> {
  const { id, version, reason } = input;
  await changeMethod(tx, actor, { id, version, command: 'return', change: { reason }, now });
}

/** The author's copy becomes the edition that everybody reads; the editions before it stay. */
export async function publishMethod(
  tx: Transaction,
  actor: Actor,
  { input, now }: MethodStepRun<MethodStepInput>,
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
}

export async function archiveMethod(
  tx: Transaction,
  actor: Actor,
  { input, now }: MethodStepRun<ReasonedMethodStep>,
): Promise<void> {
  const { id, version, reason } = input;
  await changeMethod(tx, actor, { id, version, command: 'archive', change: { reason }, now });
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
