import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { ClaimVideo, ModeratedVideo } from '@pbnet/validation/moderation';
import { eq, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { moderationClaims as table } from './moderation.tables.ts';
import { lockVideo, placedAs, traceOf, type VideoRow } from './video-of.ts';

export interface Claim {
  /** Null: nobody looks at the video. */
  readonly byId: string | null;
  readonly by: string | null;
  readonly at: string | null;
  /** 0 while nobody ever has. */
  readonly version: number;
}

const none: Claim = { byId: null, by: null, at: null, version: 0 };

export async function claimOf(tx: Transaction, videoId: string): Promise<Claim> {
  const [row] = await tx.execute<Claim & Record<string, unknown>>(sql`
    select c.by_id as "byId", a.display_name as by, c.version,
      to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from moderation_claims c left join accounts a on a.id = c.by_id where c.video_id = ${videoId}`);
  return row ?? none;
}

/** The locked video while it waits; throws when it does not, or when another moderator looks at it. */
export async function heldVideo(tx: Transaction, actor: Actor, id: string): Promise<VideoRow> {
  const video = await lockVideo(tx, id);
  if (video.state !== 'moderation') throw new DomainError('rule-broken', 'moderation-not-waiting');
  const claim = await claimOf(tx, id);
  if (claim.byId !== null && claim.byId !== actor.accountId)
    throw new DomainError('conflict', 'moderation-claimed', { by: claim.by ?? '', current: claim });
  if (claim.byId === null) await put(tx, actor, { video, version: claim.version });
  return video;
}

async function put(
  tx: Transaction,
  actor: Actor,
  { video, version }: { readonly video: VideoRow; readonly version: number },
): Promise<void> {
  const row = { byId: actor.accountId, at: sql`now()`, version: version + 1 };
  await tx
    .insert(table)
    .values({ ...placedAs(video), ...row })
    .onConflictDoUpdate({ target: table.videoId, set: row });
  await audit(tx, actor, { action: 'video.claim', ...traceOf(video) });
}

/** Takes the video to look at; said again by the same moderator, nothing changes. */
export async function claimVideo(tx: Transaction, actor: Actor, input: ClaimVideo): Promise<void> {
  const video = await lockVideo(tx, input.id);
  if (video.state !== 'moderation') throw new DomainError('rule-broken', 'moderation-not-waiting');
  const claim = await claimOf(tx, input.id);
  if (claim.byId === actor.accountId) return;
  if (claim.byId !== null && (!input.over || claim.version !== input.version))
    throw new DomainError('conflict', 'moderation-claimed', { by: claim.by ?? '', current: claim });
  await put(tx, actor, { video, version: claim.version });
}

/** Gives the video back to the queue; what is not the actor's own stays where it is. */
export async function releaseVideo(tx: Transaction, actor: Actor, { id }: ModeratedVideo): Promise<void> {
  const video = await lockVideo(tx, id);
  const claim = await claimOf(tx, id);
  if (claim.byId !== actor.accountId) return;
  await dropClaim(tx, id);
  await audit(tx, actor, { action: 'video.release', ...traceOf(video) });
}

export async function dropClaim(tx: Transaction, videoId: string): Promise<void> {
  await tx
    .update(table)
    .set({ byId: null, at: null, version: sql`${table.version} + 1` })
    .where(eq(table.videoId, videoId));
}
