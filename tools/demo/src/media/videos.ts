import { fileSystemStore } from '@pbnet/api/file-system-store';
import { addDays, type Day } from '@pbnet/domain';
import type { VideoCommand, VideoState } from '@pbnet/domain/videos';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Sql } from 'postgres';
import { demoId } from '../agreements/demo-id.ts';
import { demoVideoId, demoVideos, type Clip, type DemoVideo } from './demo-videos.ts';

export interface VideosOptions {
  /** The folder of stored files. */
  readonly directory: string;
  readonly today: Day;
}

/** Milliseconds of the clips and of their three frames. */
const clipMs = 8000;
const frameMs = [2000, 4000, 6000] as const;

const checked: readonly VideoState[] = ['moderation', 'returned', 'approved', 'rejected', 'published'];

const read = (file: string) => readFile(new URL(`clips/${file}`, import.meta.url));

const findings = JSON.stringify([
  { code: 'container', severity: 'fine', numbers: { name: 'MP4' } },
  { code: 'duration', severity: 'fine', numbers: { duration: '0:08' } },
  { code: 'resolution', severity: 'fine', numbers: { width: '640', height: '360' } },
  { code: 'sound', severity: 'fine', numbers: { level: -20.6 } },
]);

/** What has happened to a video by the time of its state, the earliest first, in days ago. */
function stepsOf({
  state,
  made,
  since,
  clip,
}: DemoVideo): readonly (readonly [VideoCommand, VideoState, number])[] {
  const later = (days: number) => Math.max(since, made - days);
  return [
    ['create', 'uploading', made],
    ...(clip !== null || state === 'failed' ? ([['upload', 'checking', later(1)]] as const) : []),
    ...(checked.includes(state) ? ([['to-moderation', 'moderation', later(1)]] as const) : []),
    ...(state === 'published' ? ([['to-approved', 'approved', later(4)]] as const) : []),
    ...(state === 'published' ? ([['to-publishing', 'publishing', later(5)]] as const) : []),
    ...(state === 'uploading' || state === 'moderation' ? [] : ([[`to-${state}`, state, since]] as const)),
  ];
}

interface Bytes {
  readonly clips: ReadonlyMap<Clip, { readonly video: Buffer; readonly frames: readonly Buffer[] }>;
  keep(key: string, bytes: Buffer): Promise<void>;
}

async function bytesIn(directory: string): Promise<Bytes> {
  const store = fileSystemStore(directory);
  const names: readonly Clip[] = ['reading-room', 'lecture', 'excursion'];
  const clips = new Map(
    await Promise.all(
      names.map(async (name) => {
        const frames = await Promise.all([1, 2, 3].map((number) => read(`${name}-${number}.jpg`)));
        return [name, { video: await read(`${name}.mp4`), frames }] as const;
      }),
    ),
  );
  return { clips, keep: (key, bytes) => store.put(key, bytes) };
}

/** Videos of several regional centers in every state that people meet, with real small files. */
export async function loadVideos(sql: Sql, { directory, today }: VideosOptions): Promise<void> {
  const bytes = await bytesIn(directory);
  const [editor] = await sql<{ id: string }[]>`select id from accounts where email = 'media@pbnet.example'`;
  for (const video of demoVideos) await loadVideo(sql, { video, today, bytes, editor: editor?.id ?? null });
}

interface OneVideo {
  readonly video: DemoVideo;
  readonly today: Day;
  readonly bytes: Bytes;
  readonly editor: string | null;
}

async function loadVideo(sql: Sql, { video, today, bytes, editor }: OneVideo): Promise<void> {
  const id = demoVideoId(video.name);
  const at = (daysAgo: number) => `${addDays(today, -daysAgo)}T09:15:00+03:00`;
  const place = await placeOf(sql, video);
  const clip = video.clip === null ? undefined : bytes.clips.get(video.clip);
  const objectKey = clip ? demoId(`video file ${video.name}`) : null;
  const frames = (clip?.frames ?? []).map((jpeg, index) => ({
    ...{ jpeg, atMs: frameMs[index] ?? 0, key: demoId(`video frame ${index} ${video.name}`) },
  }));
  const submitted = checked.includes(video.state) ? at(Math.max(video.since, video.made - 1)) : null;
  await sql`
    insert into videos (id, region_id, regional_center_id, center_id, state, state_since, title, annotation, theme,
      tags, recorded_on, object_key, file_name, content_type, size, sha256, duration_ms, width, height, poster_key,
      reason, submitted_at, published_at, created_by, created_at, changed_at)
    values (${id}, ${place.regionId}, ${place.regionalCenterId}, ${place.centerId}, ${video.state},
      ${at(video.since)}, ${video.title}, ${video.annotation}, ${video.theme}, ${[...video.tags]},
      ${addDays(today, -video.made - 2)}, ${objectKey}, ${clip ? `${video.title}.mp4` : null},
      ${clip ? 'video/mp4' : null}, ${clip?.video.byteLength ?? null},
      ${clip ? createHash('sha256').update(clip.video).digest('hex') : null}, ${clip ? clipMs : null},
      ${clip ? 640 : null}, ${clip ? 360 : null}, ${frames[1]?.key ?? null}, ${video.reason ?? null}, ${submitted},
      ${video.state === 'published' ? at(video.since) : null}, ${editor}, ${at(video.made)}, ${at(video.since)})`;
  if (clip && objectKey !== null) {
    await bytes.keep(objectKey, clip.video);
    await sql`
      insert into video_checks (video_id, region_id, regional_center_id, center_id, object_key, findings, checked_at)
      values (${id}, ${place.regionId}, ${place.regionalCenterId}, ${place.centerId}, ${objectKey},
        ${findings}::text::jsonb, ${at(Math.max(video.since, video.made - 1))})`;
  }
  for (const { key, atMs, jpeg } of frames) {
    await bytes.keep(key, jpeg);
    await sql`
      insert into video_posters (video_id, region_id, regional_center_id, center_id, key, at_ms)
      values (${id}, ${place.regionId}, ${place.regionalCenterId}, ${place.centerId}, ${key}, ${atMs})`;
  }
  for (const [command, state, days] of stepsOf(video))
    await sql`
      insert into video_steps (video_id, region_id, regional_center_id, center_id, command, state, words, actor_id, at)
      values (${id}, ${place.regionId}, ${place.regionalCenterId}, ${place.centerId}, ${command}, ${state},
        ${command === `to-${video.state}` ? (video.reason ?? null) : null},
        ${command === 'to-moderation' || command === 'to-failed' ? null : editor}, ${at(days)})`;
}

interface PlaceRow {
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  readonly centerId: number | null;
}

async function placeOf(sql: Sql, { regionalCenter, center }: DemoVideo): Promise<PlaceRow> {
  if (regionalCenter === null) return { regionId: null, regionalCenterId: null, centerId: null };
  const [row] = await sql<PlaceRow[]>`
    select r.region_id as "regionId", r.id as "regionalCenterId",
      (select c.id from access_centers c where c.code = ${center ?? ''}) as "centerId"
    from regional_centers r where r.code = ${regionalCenter}`;
  if (!row) throw new Error(`The demo has no regional center ${regionalCenter}.`);
  return row;
}
