import { DomainError, type Day } from '@pbnet/domain';
import type { Actor, Place } from '@pbnet/domain/access';
import type { VideoContent } from '@pbnet/domain/videos';
import { sql } from 'drizzle-orm';
import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '../database.ts';
import type { Video, VideoStepDone } from './video.ts';
import type { VideoRow } from './videos.repository.ts';

const fields = [
  'title',
  'annotation',
  'theme',
  'tags',
  'language',
  'recordedOn',
  'jointEventId',
  'publishAt',
] as const satisfies readonly (keyof VideoContent)[];

export interface ContentCheck {
  readonly content: VideoContent;
  /** The card as it was; what it had already is not judged anew. */
  readonly before: Video | null;
  readonly now: Date;
  readonly today: Day;
}

/** Nothing was filmed before: a mistyped year. */
const firstFilm = '1888-01-01';
/** Two years: nobody means the century that a slip of the finger names. */
const longestWaitMs = 2 * 366 * 24 * 3600 * 1000;

/** Refuses what cannot be true, in words. */
export async function refuseContent(tx: Transaction, check: ContentCheck): Promise<void> {
  const { content, before, now, today } = check;
  const { publishAt, recordedOn, jointEventId } = content;
  if (publishAt !== null && !sameInstant(publishAt, before?.publishAt ?? null) && new Date(publishAt) <= now)
    throw new DomainError('rule-broken', 'video-time-past');
  if (publishAt !== null && Date.parse(publishAt) > now.getTime() + longestWaitMs)
    throw new DomainError('rule-broken', 'video-time-far');
  if (recordedOn !== null && recordedOn > today) throw new DomainError('rule-broken', 'video-recorded-later');
  if (recordedOn !== null && recordedOn < firstFilm)
    throw new DomainError('rule-broken', 'video-recorded-early');
  if (jointEventId === null || jointEventId === before?.jointEventId) return;
  const [event] = await tx.execute(sql`select 1 from joint_events where id = ${jointEventId}`);
  if (!event) throw new DomainError('rule-broken', 'video-event-unknown');
}

function sameInstant(one: string, other: string | null): boolean {
  return other !== null && Date.parse(one) === Date.parse(other);
}

export function columnsOf(content: VideoContent): Omit<VideoRow, 'id'> {
  const { publishAt, tags, ...same } = content;
  return { ...same, tags: [...tags], publishAt: publishAt === null ? null : new Date(publishAt) };
}

/** Instants in one spelling, so that only true changes are found. */
function plain(content: VideoContent): VideoContent {
  const { publishAt } = content;
  return { ...content, publishAt: publishAt === null ? null : new Date(publishAt).toISOString() };
}

/** What differs, field by field; null when nothing does. */
export function changesOf(before: Video, content: VideoContent): VideoStepDone['changes'] {
  const [old, next] = [plain(before), plain(content)];
  const changed = fields.filter((field) => !isDeepStrictEqual(old[field], next[field]));
  if (changed.length === 0) return null;
  return Object.fromEntries(changed.map((field) => [field, [old[field], next[field]] as const]));
}

/** Where a new card lies: the actor's own place, or the regional center that headquarters names. */
export async function placeFor(
  tx: Transaction,
  { place }: Actor,
  regionalCenterId: number | null,
): Promise<Place> {
  if (place.kind !== 'network') return place;
  if (regionalCenterId === null) return place;
  const [row] = await tx.execute<{ regionId: number }>(
    sql`select region_id as "regionId" from regional_centers where id = ${regionalCenterId}`,
  );
  if (!row) throw new DomainError('not-found', 'not-found');
  return { kind: 'regional-center', regionId: row.regionId, regionalCenterId };
}
