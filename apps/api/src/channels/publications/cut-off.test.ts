import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { connect } from '../../database.ts';
import { services as allServices } from '../../services.ts';
import { publicationDesk } from '../../testing/publication-desk.ts';

const desk = await publicationDesk();
const { youtube, api, raw, editor, as, planned, run, of, steps, stored, objects } = desk;
const child = fileURLToPath(new URL('../../testing/publication-worker.ts', import.meta.url));
const MiB = 1_048_576;

/** A planned publication of a video so large that its upload takes many parts. */
async function large() {
  const bytes = randomBytes(40 * MiB + 77);
  const publication = await planned();
  const key = randomUUID();
  await objects.put(key, bytes);
  await raw`update videos set object_key = ${key}, size = ${bytes.length} where id = ${publication.videoId}`;
  return { ...publication, bytes };
}

/** Kills the worker's process as soon as the channel has some of the bytes; a minute later its lease is over. */
async function killedInTheMidst(id: string): Promise<void> {
  const { DATABASE_URL, FILES_DIRECTORY, PUBLIC_URL, YOUTUBE_URL, YOUTUBE_CLIENT_ID } = api.env;
  const SECRET_KEY = Buffer.alloc(32, 7).toString('base64');
  const own = { DATABASE_URL, FILES_DIRECTORY, PUBLIC_URL, YOUTUBE_URL, YOUTUBE_CLIENT_ID, SECRET_KEY };
  const env = { ...process.env, ...own, YOUTUBE_CLIENT_SECRET: 's' };
  const worker = spawn(process.execPath, ['--conditions=@pbnet/source', child, id], {
    env,
    stdio: 'inherit',
  });
  const ended = once(worker, 'exit');
  while (worker.exitCode === null && Number((await of(id))?.['sent_bytes']) === 0) await pause(2);
  worker.kill('SIGKILL');
  await ended;
  expect(worker.exitCode).toBeNull();
  await raw`update publications set lease_until = now() where id = ${id}`;
}

const takeDown = async (id: string, videoId: string) => {
  const { publications } = await as(editor).ofVideo({ videoId });
  const { version = 0 } = publications.find((one) => one.id === id) ?? {};
  await as(editor).takeDown({ id, version, reason: 'Отозвано согласие' });
};

it('a worker killed by -9 in the midst of an upload leaves nothing twice', { timeout: 120_000 }, async () => {
  const { id, bytes } = await large();
  const before = youtube.videos().length;
  await killedInTheMidst(id);
  expect(youtube.videos()).toHaveLength(before);
  expect(Number((await of(id))?.['sent_bytes'])).toBeGreaterThan(0);
  await run(id);
  expect(await of(id)).toMatchObject({ state: 'published', session: null });
  expect(youtube.videos().length - before).toBe(1);
  expect((await stored(id))?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(await steps(id)).toEqual(['plan', 'begin', 'resumed', 'placed', 'published']);
});

it(
  'taken down after its worker has died, a video whose last bytes came all the same is removed',
  { timeout: 120_000 },
  async () => {
    const { id, videoId } = await large();
    await killedInTheMidst(id);
    const session = String((await of(id))?.['session']);
    await run(id);
    const lost = String((await of(id))?.['external_id']);
    // As it stands when the worker dies between the channel's last answer and its own note of it.
    await raw`update publications set state = 'placing', external_id = null, external_url = null, session = ${session}
      where id = ${id}`;
    await takeDown(id, videoId);
    await run(id);
    expect(await of(id)).toMatchObject({ state: 'taken-down' });
    expect(youtube.videos().map((one) => one.id)).not.toContain(lost);
  },
);

it('two workers with two videos of one new playlist make it once', async () => {
  const channelId = await desk.channel();
  const [one, two] = [await planned(null, channelId), await planned(null, channelId)];
  const [playlist, title] = [randomUUID(), `Регион ${randomUUID()}`];
  await raw`insert into playlists (id, region_id, title) values (${playlist}, 1, ${title})`;
  for (const [index, { videoId }] of [one, two].entries())
    await raw`insert into playlist_videos (playlist_id, video_id, position) values (${playlist}, ${videoId}, ${index})`;
  const second = connect({ url: api.env.DATABASE_URL, connections: 4 });
  const { publicationWork } = allServices({ database: second, env: api.env, now: desk.now });
  await Promise.all([
    run(one.id),
    publicationWork.run({ id: two.id }, new AbortController().signal),
    run(two.id),
  ]);
  await second.close();
  expect([(await of(one.id))?.['state'], (await of(two.id))?.['state']]).toEqual(['published', 'published']);
  const made = youtube.stored.playlists.filter((known) => known.title === title);
  expect(made.map(({ videoIds }) => videoIds.length)).toEqual([2]);
});
