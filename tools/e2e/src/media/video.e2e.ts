import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import type { E2e } from '../e2e.ts';
import { eventually } from '../eventually.ts';
import { makeClip } from './clip.ts';
import { connectChannels } from './connect-channels.ts';
import { mendVideo } from './mend-video.ts';
import { approve, giveBack } from './moderate-video.ts';
import { planPublications, runWork } from './publish-video.ts';
import { sendVideo, title } from './send-video.ts';

export const name =
  'a video: sent over a closed tab, checked, returned, approved, on YouTube at its time, on a second channel the next day, its views in the month';

const id = (address: string) => address.split('/').at(-1) ?? '';

/** What lies on the channels is what was sent, each once. */
function lieThere({ system: { channels } }: E2e, clip: string): { youtube: string; vk: number } {
  const sha256 = hash('sha256', readFileSync(clip), 'hex');
  const { youtube, vk } = channels;
  const [first, ...others] = youtube.videos();
  const [second, ...more] = vk.videos();
  assert.ok(first && second);
  assert.equal(others.length + more.length, 0, 'no second copy');
  assert.deepEqual([first.sha256, second.file?.sha256], [sha256, sha256]);
  assert.equal(first.title, title);
  assert.equal(first.privacy, 'public');
  const [track] = youtube.stored.captions;
  assert.equal(track?.videoId, first.id);
  assert.match(track.text, /Почтовые карты уезда и письма/);
  const list = youtube.stored.playlists.find(({ videoIds }) => videoIds.includes(first.id));
  assert.match(list?.title ?? '', /Пензенская область/);
  assert.equal(second.privacyView, 'all');
  return { youtube: first.id, vk: second.id };
}

/** The wished time and the next day come. */
async function timePasses({ system: { sql, channels } }: E2e, video: string): Promise<void> {
  channels.youtube.moveTo(new Date(Date.now() + 50 * 86_400_000));
  channels.vk.failures.set([]);
  await sql`
    update publications set next_attempt_at = now(), publish_at = case when publish_at is null then null else now() end
    where video_id = ${id(video)}`;
}

export async function run(e2e: E2e): Promise<void> {
  const { open, system } = e2e;
  const { sql, channels } = system;
  const clip = await makeClip();
  try {
    const penza = await open({ as: 'penza' });
    const media = await open({ as: 'media' });
    const administrator = await open({ as: 'administrator' });
    const video = await sendVideo(penza, clip);
    await giveBack(media, video);
    await mendVideo(penza, video);
    await approve(media, video);
    await connectChannels(administrator, system);

    channels.vk.failures.set([{ at: 'video.save', times: 1, answer: { kind: 'error', code: 214 } }]);
    await planPublications(media, video);
    assert.equal(channels.youtube.videos()[0]?.privacy, 'private');
    await timePasses(e2e, video);
    await runWork(administrator, 'Публикации, чьё время настало');
    await eventually(async () => {
      const rows =
        await sql`select 1 from publications where video_id = ${id(video)} and state = 'published'`;
      return rows.length === 2;
    }, 90_000);
    await media.goto(video);
    await media.getByText('Опубликовано').first().waitFor();
    const placed = lieThere(e2e, clip);

    channels.youtube.setViews(placed.youtube, 1200);
    channels.vk.seen(placed.vk, { views: 34 });
    await runWork(administrator, 'Сбор просмотров видео с каналов');
    await eventually(async () => (await sql`select 1 from video_views`).length === 2, 90_000);
    await media.goto('/media/publications');
    const month = media.getByRole('region', { name: 'Просмотры за месяц' });
    await month.getByRole('row', { name: /Пензенская область.*1\s?234/ }).waitFor();
  } finally {
    channels.youtube.moveTo(new Date());
    channels.vk.failures.set([]);
    rmSync(clip, { force: true });
  }
}
