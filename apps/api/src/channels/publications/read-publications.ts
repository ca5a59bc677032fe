import type { Day } from '@pbnet/domain';
import { DomainError } from '@pbnet/domain';
import type { ListPublications } from '@pbnet/validation/publications';
import { and, count, eq, getTableColumns, sql, type SQL } from 'drizzle-orm';
import { channels } from '../channels.tables.ts';
import type { Transaction } from '../../database.ts';
import { videos } from '../../videos/videos.tables.ts';
import type { NamedPublication, PublicationPage, TraceOfPublication } from './publication.ts';
import { publications } from '../../publications/publications.tables.ts';

const pageSize = 50;

const {
  session: _session,
  extras: _extras,
  lease: _lease,
  leaseUntil: _leaseUntil,
  externalId: _externalId,
  createdBy: _createdBy,
  createdAt: _createdAt,
  changedAt: _changedAt,
  ...columns
} = getTableColumns(publications);

const named = {
  ...columns,
  videoTitle: videos.title,
  videoSize: videos.size,
  channelTitle: channels.title,
  channelKind: channels.kind,
  channelState: channels.state,
  lockedPrivate: channels.lockedPrivate,
  regionName: sql<string>`coalesce((select name_ru from region_versions v where v.region_id = ${publications.regionId}
    and v.valid_from <= current_date order by v.valid_from desc limit 1), '')`,
  regionalCenterName: sql<string>`coalesce(public_regional_center_name(${publications.regionalCenterId}), '')`,
};

function from(tx: Transaction) {
  return tx
    .select(named)
    .from(publications)
    .innerJoin(videos, eq(videos.id, publications.videoId))
    .innerJoin(channels, eq(channels.id, publications.channelId));
}

function wordsOf(search: string): readonly string[] {
  return search
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}

function whereOf({ state, channelId, search = '' }: ListPublications): SQL | undefined {
  return and(
    state === undefined ? undefined : eq(publications.state, state),
    channelId === undefined ? undefined : eq(publications.channelId, channelId),
    ...wordsOf(search).map((word) => sql`lower(translate(${videos.title}, 'Ёё', 'Ее')) like ${word}`),
  );
}

/** What waits for a person first, then what comes soonest. */
const order = sql`case ${publications.state} when 'failed' then 0 when 'removing' then 1
  when 'published' then case when ${publications.failure} is null then 3 else 1 end
  when 'taken-down' then 4 else 2 end, coalesce(${publications.publishAt}, ${publications.nextAttemptAt}),
  ${publications.publishedAt} desc nulls last, ${publications.id}`;

export async function listPublications(tx: Transaction, asked: ListPublications): Promise<PublicationPage> {
  const where = whereOf(asked);
  const rows = await from(tx)
    .where(where)
    .orderBy(order)
    .limit(pageSize)
    .offset(((asked.page ?? 1) - 1) * pageSize);
  const states = await tx
    .select({ state: publications.state, total: count() })
    .from(publications)
    .innerJoin(videos, eq(videos.id, publications.videoId))
    .where(whereOf({ ...asked, state: undefined }))
    .groupBy(publications.state);
  const byState = Object.fromEntries(states.map(({ state, total }) => [state, total]));
  const counted = states.filter(({ state }) => asked.state === undefined || state === asked.state);
  return { rows, total: counted.reduce((sum, { total }) => sum + total, 0), pageSize, byState };
}

export async function readPublication(tx: Transaction, id: string): Promise<NamedPublication> {
  const [row] = await from(tx).where(eq(publications.id, id));
  if (!row) throw new DomainError('not-found', 'not-found');
  return row;
}

export interface DayOfViews {
  readonly publicationId: string;
  readonly day: Day;
  /** All views since publication. */
  readonly views: number;
}

export interface OpenChannel {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly state: 'connected' | 'disconnected';
  readonly lockedPrivate: boolean;
}

/** The tab of a video's card. */
export interface VideoPublications {
  readonly videoTitle: string;
  readonly annotation: string;
  readonly videoState: string;
  /** The wished time of the card. */
  readonly publishAt: Date | null;
  readonly publications: readonly NamedPublication[];
  readonly trace: readonly TraceOfPublication[];
  readonly views: readonly DayOfViews[];
  /** Channels on which the video is not planned yet. */
  readonly channels: readonly OpenChannel[];
}

export async function publicationsOfVideo(tx: Transaction, videoId: string): Promise<VideoPublications> {
  const [video] = await tx.select().from(videos).where(eq(videos.id, videoId));
  if (!video) throw new DomainError('not-found', 'not-found');
  const rows = await from(tx).where(eq(publications.videoId, videoId)).orderBy(publications.createdAt);
  const trace = await tx.execute<TraceOfPublication & Record<string, unknown>>(sql`
    select s.publication_id as "publicationId", s.step, s.state, s.words, null as by, s.at
    from publication_steps s join publications p on p.id = s.publication_id
    where p.video_id = ${videoId} order by s.id desc limit 200`);
  const views = await tx.execute<DayOfViews & Record<string, unknown>>(sql`
    select w.publication_id as "publicationId", w.day::text as day, w.views::float8 as views
    from video_views w join publications p on p.id = w.publication_id
    where p.video_id = ${videoId} order by w.day`);
  const taken = new Set(rows.filter(({ state }) => state !== 'taken-down').map(({ channelId }) => channelId));
  const open = await tx
    .select({
      id: channels.id,
      title: channels.title,
      kind: channels.kind,
      state: channels.state,
      lockedPrivate: channels.lockedPrivate,
    })
    .from(channels)
    .where(sql`${channels.kind} not in ('vk-wall', 'telegram')`)
    .orderBy(channels.title);
  return {
    videoTitle: video.title,
    annotation: video.annotation,
    videoState: video.state,
    publishAt: video.publishAt,
    publications: rows,
    trace: trace.map((one) => ({ ...one, at: new Date(one.at) })),
    views: [...views],
    channels: open.filter(({ id }) => !taken.has(id)),
  };
}
