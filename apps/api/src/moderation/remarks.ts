import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { AddRemark, AnswerRemark, RemoveRemark } from '@pbnet/validation/moderation';
import { and, eq, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { heldVideo } from './claims.ts';
import { moderationRemarks as table } from './moderation.tables.ts';
import { lockVideo, placedAs, traceOf } from './video-of.ts';

export interface Remark {
  readonly id: string;
  /** Milliseconds from the beginning; null for the whole video. */
  readonly atMs: number | null;
  readonly words: string;
  readonly by: string | null;
  readonly at: string;
  readonly resolvedAt: string | null;
  readonly answer: string;
  readonly version: number;
}

/** Open ones first, in the order of the video. */
export async function remarksOf(tx: Transaction, videoId: string): Promise<readonly Remark[]> {
  return tx.execute<Remark & Record<string, unknown>>(sql`
    select r.id, r.at_ms as "atMs", r.words, a.display_name as by, r.answer, r.version,
      to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
      to_char(r.resolved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "resolvedAt"
    from moderation_remarks r left join accounts a on a.id = r.by_id
    where r.video_id = ${videoId} order by r.resolved_at is not null, r.at_ms nulls first, r.at`);
}

/** Sent twice with the same id, there is one remark. */
export async function addRemark(tx: Transaction, actor: Actor, input: AddRemark): Promise<void> {
  const { id, remarkId, atMs, words } = input;
  const video = await heldVideo(tx, actor, id);
  if (atMs !== null && video.durationMs !== null && atMs > video.durationMs)
    throw new DomainError('rule-broken', 'moderation-after-end');
  const added = await tx
    .insert(table)
    .values({ id: remarkId, ...placedAs(video), atMs, words, byId: actor.accountId, at: sql`now()` })
    .onConflictDoNothing()
    .returning({ id: table.id });
  if (added.length === 0) return;
  await audit(tx, actor, { action: 'video.add-remark', ...traceOf(video), after: { atMs, words } });
}

async function taken(tx: Transaction, { id, remarkId, version }: RemoveRemark) {
  const [row] = await tx
    .select()
    .from(table)
    .where(and(eq(table.id, remarkId), eq(table.videoId, id)))
    .for('update');
  if (!row) throw new DomainError('not-found', 'not-found');
  if (row.version !== version) throw new DomainError('conflict', 'stale-edit', { current: row });
  return row;
}

export async function removeRemark(tx: Transaction, actor: Actor, input: RemoveRemark): Promise<void> {
  const video = await heldVideo(tx, actor, input.id);
  const { atMs, words } = await taken(tx, input);
  await tx.delete(table).where(eq(table.id, input.remarkId));
  await audit(tx, actor, { action: 'video.remove-remark', ...traceOf(video), before: { atMs, words } });
}

/** The video's side says that it has mended what the remark asks for, or takes that back. */
export async function answerRemark(tx: Transaction, actor: Actor, input: AnswerRemark): Promise<void> {
  const video = await lockVideo(tx, input.id);
  const before = await taken(tx, input);
  const { resolved, answer } = input;
  const by = resolved ? { resolvedAt: sql`now()`, resolvedById: actor.accountId } : nobody;
  await tx
    .update(table)
    .set({ ...by, answer, version: before.version + 1 })
    .where(eq(table.id, input.remarkId));
  await audit(tx, actor, {
    ...{ action: 'video.answer-remark', ...traceOf(video) },
    before: { resolved: before.resolvedAt !== null, answer: before.answer },
    after: { resolved, answer },
  });
}

const nobody = { resolvedAt: null, resolvedById: null } as const;
