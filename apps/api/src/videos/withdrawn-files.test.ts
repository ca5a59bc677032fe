import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { publicationDesk } from '../testing/publication-desk.ts';

const { api, raw, administrator, editor, as, moveTo, objects, planned, run, services, video } =
  await publicationDesk();
const { withdrawnFiles } = services;

const keyOf = async (id: string) =>
  (await raw`select object_key from videos where id = ${id}`)[0]?.['object_key'] as string | null;

/** Closed at that moment, with a poster of its own. */
async function closed(state: 'withdrawn' | 'rejected', since: string) {
  const id = await video();
  const poster = randomUUID();
  await objects.put(poster, Uint8Array.of(1));
  await raw`insert into video_posters (video_id, region_id, regional_center_id, center_id, key)
    values (${id}, 1, 1, 11, ${poster})`;
  await raw`update videos set state = ${state}, state_since = ${since}, poster_key = ${poster} where id = ${id}`;
  return { id, keys: [(await keyOf(id)) ?? '', poster] };
}

it('bytes of videos closed for a year go, with a trace; the card and younger ones stay', async () => {
  const old = await closed('withdrawn', '2025-11-22T09:00:00Z');
  const rejected = await closed('rejected', '2025-11-22T09:00:00Z');
  const young = await closed('withdrawn', '2025-11-24T09:00:00Z');
  const open = await video();
  expect(await withdrawnFiles.remove()).toBe(2);
  for (const key of [...old.keys, ...rejected.keys]) expect(await objects.stat(key)).toBeNull();
  for (const key of [...young.keys, (await keyOf(open)) ?? ''])
    expect(await objects.stat(key)).not.toBeNull();
  const card = await api.as(editor).videos.get({ id: old.id });
  expect(card.video).toMatchObject({
    state: 'withdrawn',
    objectKey: null,
    posterKey: null,
    fileName: 'a.mp4',
  });
  expect(card.steps.at(-1)).toMatchObject({ command: 'remove-file', by: null, words: 'a.mp4' });
  expect(card.posters).toEqual([]);
  const [log] =
    await raw`select before from audit_log where entity_id = ${old.id} and action = 'video.remove-file'`;
  expect(log?.['before']).toMatchObject({ fileName: 'a.mp4' });
  expect(await withdrawnFiles.remove()).toBe(0);
  moveTo('2026-11-24T09:00:01Z');
  expect(await withdrawnFiles.remove()).toBe(1);
});

it('the term is headquarters’ setting', async () => {
  const { id, keys } = await closed('withdrawn', '2026-08-01T09:00:00Z');
  expect(await withdrawnFiles.remove()).toBe(0);
  await api.as(administrator).platform.changeSetting({ key: 'video.withdrawn-months', value: 3, version: 0 });
  expect(await withdrawnFiles.remove()).toBe(1);
  expect(await keyOf(id)).toBeNull();
  expect(await objects.stat(keys[0] ?? '')).toBeNull();
});

it('while a channel still has it, the bytes stay', async () => {
  const { id, videoId } = await planned();
  await run(id);
  const key = (await keyOf(videoId)) ?? '';
  const { version } = (await as(editor).ofVideo({ videoId })).publications[0] ?? { version: 0 };
  await as(editor).takeDown({ id, version, reason: 'Отозвано согласие' });
  await raw`update videos set state = 'withdrawn', state_since = '2020-01-01' where id = ${videoId}`;
  expect(await withdrawnFiles.remove()).toBe(0);
  expect(await objects.stat(key)).not.toBeNull();
  await run(id);
  expect(await withdrawnFiles.remove()).toBe(1);
  expect(await objects.stat(key)).toBeNull();
});
