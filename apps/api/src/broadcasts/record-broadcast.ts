import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { BroadcastStepInput, RecordBroadcast } from '@pbnet/validation/broadcasts';
import { sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { StepRun } from './broadcast-desk.ts';
import { placeOf, runs } from './broadcast-rights.ts';
import type { Broadcast } from './broadcast.ts';
import { broadcastsRepository } from './broadcasts.repository.ts';
import { changeBroadcast } from './change-broadcast.ts';

/** Makes the card of a video; its file is uploaded there. */
export interface VideoMaker {
  /** Called twice with the same broadcast it makes one video. @returns the video's id */
  make(tx: Transaction, actor: Actor, broadcast: Broadcast): Promise<string>;
}

/** What people know of the broadcast afterwards: viewers that the channel does not count, where the record lies. */
export async function recordBroadcast(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<RecordBroadcast>,
): Promise<void> {
  const { id, version, peakViewers, totalViewers, recordingUrl } = input;
  const change = { peakViewers, totalViewers, recordingUrl };
  await changeBroadcast(tx, actor, { id, version, command: 'record', change, now: desk.now });
}

/** The recording becomes a video of the same place, which goes the way of every video. */
export async function makeVideo(
  tx: Transaction,
  actor: Actor,
  { input, desk, maker }: StepRun<BroadcastStepInput> & { readonly maker: VideoMaker },
): Promise<void> {
  const { id, version } = input;
  const repository = broadcastsRepository(tx);
  const before = await repository.lock(id);
  if (!before || !runs(actor, before)) throw new DomainError('not-found', 'not-found');
  if (before.videoId !== null) return;
  if (before.version !== version) throw new DomainError('conflict', 'stale-edit', { current: before });
  if (before.state !== 'finished') throw new DomainError('rule-broken', 'broadcast-wrong-state');
  if (before.recordingUrl === null) throw new DomainError('rule-broken', 'broadcast-no-recording');
  const videoId = await maker.make(tx, actor, before);
  await repository.write(id, { videoId }, desk.now);
  await repository.addStep({
    broadcast: before,
    ...{ command: 'make-video', state: before.state, words: null, oldStartsAt: null, oldEndsAt: null },
    ...{ actorId: actor.accountId, at: desk.now },
  });
  await audit(tx, actor, {
    ...{ action: 'broadcast.make-video', entity: 'broadcast', entityId: id, place: placeOf(before) },
    after: { videoId },
  });
}

/** Figures of broadcasts of one event, for whoever reports on it. */
export interface EventBroadcast {
  readonly id: string;
  readonly title: string;
  readonly state: Broadcast['state'];
  readonly peakViewers: number | null;
  readonly totalViewers: number | null;
  /** People that sat at the points; null when nobody counted. */
  readonly peopleAtPoints: number | null;
}

export async function broadcastsOfEvent(
  tx: Transaction,
  { jointEventId, meetingId }: { readonly jointEventId: string | null; readonly meetingId: string | null },
): Promise<readonly EventBroadcast[]> {
  const rows = await tx.execute<Omit<EventBroadcast, 'peopleAtPoints'> & Record<string, unknown>>(sql`
    select b.id, b.title, b.state, b.peak_viewers as "peakViewers", b.total_viewers as "totalViewers"
    from broadcasts b
    where (b.joint_event_id = ${jointEventId}::uuid or b.meeting_id = ${meetingId}::uuid) and b.state <> 'cancelled'
    order by b.starts_at, b.id`);
  const atPoints = await peopleAtPoints(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, peopleAtPoints: atPoints.get(row.id) ?? null }));
}

/** Of every region's points: the sum tells nothing of anyone. */
async function peopleAtPoints(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await asOwner(tx, () =>
    tx.execute<{ id: string; people: number }>(sql`
      select broadcast_id as id, sum(people)::int as people from broadcast_points
      where people is not null and broadcast_id in (
        select value::uuid from json_array_elements_text(${JSON.stringify(ids)}::json)) group by 1`),
  );
  return new Map(rows.map(({ id, people }) => [id, people]));
}
