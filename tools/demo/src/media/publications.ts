import { fileSystemStore } from '@pbnet/api/file-system-store';
import { addDays, type Day } from '@pbnet/domain';
import type { Youtube } from '@pbnet/stand-in-youtube';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Sql } from 'postgres';
import { demoId } from '../agreements/demo-id.ts';
import { demoChannelId } from './channels.ts';
import { demoPublications, type DemoPublication } from './demo-publications.ts';
import { demoVideoId, demoVideos, type DemoVideo } from './demo-videos.ts';
import { placeOnYoutube } from './on-youtube.ts';
import { enterViewsOfMonth } from './views-of-month.ts';

export interface PublicationsOptions {
  readonly today: Day;
  /** The folder of stored files. */
  readonly files: string;
  readonly youtube: Youtube;
}

const noon = (day: Day) => `${day}T09:00:00Z`;

/** Publications in several states; what is said to be on YouTube really lies on its stand-in. */
export async function loadPublications(sql: Sql, options: PublicationsOptions): Promise<void> {
  for (const publication of demoPublications) {
    const video = demoVideos.find(({ name }) => name === publication.video);
    if (!video) throw new Error(`The demo has no video ${publication.video}.`);
    await loadPublication(sql, { ...options, publication, video });
  }
  await enterViewsOfMonth(sql);
}

interface One extends PublicationsOptions {
  readonly publication: DemoPublication;
  readonly video: DemoVideo;
}

async function loadPublication(sql: Sql, one: One): Promise<void> {
  const { publication, today } = one;
  const { video, channel, state, day, views = null, failure = null, words = null } = publication;
  const id = demoId(`publication ${video} ${channel}`);
  const placed = await placedOn(one);
  const at = noon(addDays(today, Math.min(day, -1)));
  const published = state === 'published';
  const byHand = channel === 'by-hand';
  // What failed for good and what a person does wait for nothing; the channel's limit is over in a day.
  const next = byHand || state !== 'waiting' ? null : noon(addDays(today, Math.max(day, 1)));
  await sql`
    insert into publications (id, video_id, channel_id, region_id, regional_center_id, center_id, state, state_since,
      publish_at, external_id, external_url, attempts, next_attempt_at, failure, failure_words, published_at, by_hand,
      views, views_at, created_at, changed_at)
    select ${id}, v.id, ${demoChannelId(channel)}, v.region_id, v.regional_center_id, v.center_id, ${state}, ${at},
      ${day > 0 ? noon(addDays(today, day)) : null}, ${placed.id}, ${placed.url}, ${failure ? 1 : 0}, ${next},
      ${failure}, ${words}, ${published ? at : null}, ${published && byHand}, ${views},
      ${views && noon(addDays(today, -1))}, ${at}, ${at}
    from videos v where v.id = ${demoVideoId(video)}`;
  const steps = [
    ['plan', 'waiting', null],
    ...(published && !byHand ? [['placed', 'processing', null]] : []),
    ...(published ? [[byHand ? 'by-hand' : 'published', 'published', placed.url]] : []),
    ...(failure ? [[state === 'failed' ? 'failed' : 'postponed', state, words]] : []),
  ] as const;
  for (const [step, reached, said] of steps)
    await sql`
      insert into publication_steps (publication_id, region_id, regional_center_id, center_id, step, state, words, at)
      select id, region_id, regional_center_id, center_id, ${step ?? ''}, ${reached ?? ''}, ${said ?? null}, ${at}
      from publications where id = ${id}`;
  if (published && byHand) await keepProof(sql, { ...one, id });
  if (views !== null) await keepDays(sql, { id, today, day, views });
}

interface Placed {
  readonly id: string | null;
  readonly url: string | null;
}

async function placedOn({ publication, video, youtube }: One): Promise<Placed> {
  if (publication.state !== 'published') return { id: null, url: null };
  if (publication.channel === 'by-hand')
    return { id: null, url: `https://www.prlib.ru/video/${publication.video}` };
  if (publication.channel !== 'youtube' || video.clip === null)
    throw new Error('The demo shows videos on YouTube and by hand alone.');
  const { title, annotation, clip } = video;
  const site = youtube.url;
  const id = await placeOnYoutube({ site, title, description: annotation, clip, publishAt: null });
  youtube.setViews(id, publication.views ?? 0);
  return { id, url: `${site}/watch?v=${id}` };
}

async function keepProof(sql: Sql, { video, files, id }: One & { readonly id: string }): Promise<void> {
  const picture = await readFile(new URL(`clips/${video.clip ?? 'lecture'}-1.jpg`, import.meta.url));
  const key = demoId(`proof ${id}`);
  await fileSystemStore(files).put(key, picture);
  await sql`
    insert into stored_files (id, purpose, owner_id, region_id, regional_center_id, center_id, file_name, kind, size,
      sha256)
    select ${key}, 'publication-proof', id, region_id, regional_center_id, center_id, 'Страница видео.jpg', 'jpg',
      ${picture.byteLength}, ${createHash('sha256').update(picture).digest('hex')}
    from publications where id = ${id}`;
}

interface Shown {
  readonly id: string;
  readonly today: Day;
  readonly day: number;
  readonly views: number;
}

/** Many look in the first days, fewer later. */
async function keepDays(sql: Sql, { id, today, day, views }: Shown): Promise<void> {
  const length = -day - 1;
  for (let passed = 1; passed <= length; passed += 1)
    await sql`
      insert into video_views (publication_id, day, region_id, regional_center_id, center_id, views)
      select id, ${addDays(today, day + passed)}, region_id, regional_center_id, center_id,
        ${Math.round(views * Math.sqrt(passed / length))}
      from publications where id = ${id}`;
}
