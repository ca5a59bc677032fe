import { asDay } from '@pbnet/domain';
import { rutubeAccount, startRutube } from '@pbnet/stand-in-rutube';
import { startVk } from '@pbnet/stand-in-vk';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { publicationDesk } from '../../testing/publication-desk.ts';

const [vk, rutube] = [await startVk(), await startRutube()];
let bytes: Uint8Array = Buffer.alloc(0);
// Stands for our own public address, from which RuTube fetches the file.
const files = createServer((_, response) => response.end(bytes));
await once(files.listen(0, '127.0.0.1'), 'listening');
afterAll(async () => {
  files.close();
  await Promise.all([vk.stop(), rutube.stop()]);
});

const desk = await publicationDesk({
  PUBLIC_URL: `http://127.0.0.1:${(files.address() as AddressInfo).port}`,
  ...{ VK_API_URL: vk.url, VK_URL: vk.url, RUTUBE_URL: rutube.url },
});
({ bytes } = desk);
const { api, raw, administrator, editor, penza, as, run, of, steps, youtube, services, moveTo } = desk;

type Pasted = Readonly<Record<string, string>>;

async function connected(kind: 'vk-video' | 'rutube', secrets: Pasted, settings: Pasted = {}) {
  const id = randomUUID();
  const { channels } = api.as(administrator);
  const { version } = await channels.create({ id, kind, title: kind, settings });
  await channels.connect({ id, version, secrets });
  return id;
}

const takenDown = { state: 'taken-down', failure: null, next_attempt_at: null };

it('a consent withdrawn after publication takes the video off every channel, tried while one of them is down', async () => {
  const { username: email, password } = rutubeAccount;
  const onChannels = [
    await desk.channel(),
    await connected('vk-video', { accessToken: vk.token }, { groupId: String(vk.groupId) }),
    await connected('rutube', { email, password }),
  ];
  const videoId = await desk.video();
  const person = randomUUID();
  await raw`update video_people_statements set shown = 'people' where video_id = ${videoId}`;
  await raw`insert into video_people (id, video_id, region_id, regional_center_id, center_id, name, purpose, given_on)
    values (${person}, ${videoId}, 1, 1, 11, 'Читательница', 'Показ на каналах', '2026-11-01')`;
  await raw`insert into stored_files (id, purpose, owner_id, file_name, kind, size, sha256)
    values (${randomUUID()}, 'video-consent', ${person}, 'a.pdf', 'pdf', 1, '')`;
  const ids = onChannels.map(() => randomUUID());
  for (const [index, channelId] of onChannels.entries()) {
    const id = ids[index] ?? '';
    await as(editor).plan({ id, videoId, channelId, publishAt: null, title: null, description: null });
    for (let count = 0; count < 30 && (await of(id))?.['state'] !== 'published'; count += 1) {
      moveTo(new Date(desk.now().getTime() + 60_000).toISOString());
      await run(id);
    }
    expect(await of(id)).toMatchObject({ state: 'published' });
  }
  const [onYoutube = '', onVk = '', onRutube = ''] = ids;
  const lying = () => [youtube.videos().length, vk.videos().length, rutube.videos().length];
  expect(lying()).toEqual([1, 1, 1]);

  vk.failures.set([{ at: '*', answer: { kind: 'status', status: 503 } }]);
  const withdrawnOn = asDay('2026-11-23');
  const about = { id: videoId, recordId: person, version: 1, withdrawnOn, words: 'Письмо от участницы' };
  await api.as(penza).videoRights.withdraw(about);
  expect(await desk.videoState(videoId)).toBe('withdrawn');
  expect(await services.publicationClock.wakeDue()).toBe(3);
  for (const id of ids) await run(id);
  expect(lying()).toEqual([0, 1, 0]);
  expect(await of(onYoutube)).toMatchObject(takenDown);
  expect(await of(onRutube)).toMatchObject(takenDown);
  expect(await of(onVk)).toMatchObject({ state: 'removing', failure: 'unreachable' });

  vk.failures.set([]);
  moveTo(new Date(desk.now().getTime() + 3_600_000).toISOString());
  expect(await services.publicationClock.wakeDue()).toBe(1);
  await run(onVk);
  expect(await of(onVk)).toMatchObject(takenDown);
  expect(lying()).toEqual([0, 0, 0]);
  expect((await steps(onVk)).slice(-3)).toEqual(['remove', 'postponed', 'removed']);
  const words =
    await raw`select words from publication_steps where publication_id = ${onVk} and step = 'remove'`;
  expect(words[0]?.['words']).toBe('Отозвано согласие человека, которого видно в видео');
});
