import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startYoutube, type Youtube, type YoutubeOptions } from './youtube.ts';

interface Program extends Youtube {
  call(path: string, init?: RequestInit): Promise<Response>;
  /** Begins an upload; resolves with its address. */
  begin(size: number, resource?: object): Promise<string>;
  put(session: string, range: string, body?: Uint8Array<ArrayBuffer>): Promise<Response>;
}

async function program(options: YoutubeOptions = {}): Promise<Program> {
  const stand = await startYoutube(options);
  onTestFinished(stand.stop);
  const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: '1//any' });
  const granted = await fetch(`${stand.url}/token`, { method: 'POST', body });
  const { access_token: token } = (await granted.json()) as { access_token: string };
  const authorization = `Bearer ${token}`;
  const call: Program['call'] = (at, init) =>
    fetch(new URL(at, stand.url), { ...init, headers: { ...init?.headers, authorization } });
  return {
    ...stand,
    call,
    async begin(size, resource = { snippet: { title: 'Запись' }, status: { privacyStatus: 'public' } }) {
      const answer = await call('/upload/youtube/v3/videos?uploadType=resumable&part=snippet,status', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-upload-content-length': String(size) },
        body: JSON.stringify(resource),
      });
      return answer.headers.get('location') ?? (await answer.text());
    },
    put: (session, range, chunk) =>
      call(session, {
        method: 'PUT',
        headers: { 'content-range': `bytes ${range}` },
        ...(chunk && { body: chunk }),
        redirect: 'manual',
      }),
  };
}

const quantum = 262_144;

it('takes pieces of whole 256 KiB only, tells how many bytes it has, and keeps them', async () => {
  const youtube = await program();
  const bytes = randomBytes(quantum + 1_000);
  const session = await youtube.begin(bytes.length);
  const total = bytes.length;
  const empty = await youtube.put(session, `*/${total}`);
  expect([empty.status, empty.headers.get('range')]).toEqual([308, null]);
  const uneven = await youtube.put(session, `0-999/${total}`, bytes.subarray(0, 1_000));
  expect(uneven.status).toBe(400);
  const first = await youtube.put(session, `0-${quantum - 1}/${total}`, bytes.subarray(0, quantum));
  expect([first.status, first.headers.get('range')]).toEqual([308, `bytes=0-${quantum - 1}`]);
  const last = await youtube.put(session, `${quantum}-${total - 1}/${total}`, bytes.subarray(quantum));
  expect(last.status).toBe(201);
  expect((await youtube.put(session, `*/${total}`)).status).toBe(200);
  expect(youtube.videos()).toMatchObject([
    { size: total, sha256: createHash('sha256').update(bytes).digest('hex'), privacy: 'public' },
  ]);
});

it('counts the quota by the day of California', async () => {
  const youtube = await program({ clock: () => new Date('2026-11-23T07:30:00Z') });
  const list = () => youtube.call('/youtube/v3/videos?part=id&id=unknown');
  youtube.failures.add('quota');
  expect(await (await list()).json()).toMatchObject({
    error: { code: 403, errors: [{ reason: 'quotaExceeded' }] },
  });
  await list();
  await youtube.begin(10);
  expect(youtube.quotaUsed()).toEqual({ units: 1, uploads: 1 });
  youtube.moveTo(new Date('2026-11-23T08:00:00Z'));
  expect(youtube.quotaUsed()).toEqual({ units: 0, uploads: 0 });
});

it.each([
  ['invalidTitle', { snippet: { title: 'я'.repeat(101) } }],
  ['invalidDescription', { snippet: { title: 'Запись', description: 'я'.repeat(2_501) } }],
  [
    'invalidPublishAt',
    { snippet: { title: 'Запись' }, status: { privacyStatus: 'public', publishAt: '2027-01-01T00:00:00Z' } },
  ],
])('refuses with %s', async (reason, resource) => {
  const youtube = await program();
  expect(JSON.parse(await youtube.begin(10, resource))).toMatchObject({ error: { errors: [{ reason }] } });
});

it('shows people what lies here, keeps it over restarts and lets them switch failures', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'pbnet-youtube-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const first = await startYoutube({ directory });
  await first.stop();
  const youtube = await program({ directory });
  const session = await youtube.begin(4, { snippet: { title: 'Запись 1' } });
  await youtube.put(session, '0-3/4', Uint8Array.of(1, 2, 3, 4));
  const [video] = youtube.videos();
  const again = await startYoutube({ directory });
  onTestFinished(again.stop);
  expect(again.videos()).toEqual([video]);

  const form = new URLSearchParams({ kind: 'gap', times: 'always' });
  await fetch(`${again.url}/stand-in/failures`, { method: 'POST', body: form });
  const page = await (await fetch(again.url)).text();
  expect(page).toContain('Запись 1');
  expect(page).toContain('Потерять часть принятого куска (308 с меньшим Range): пока не выключат');
  const watch = await fetch(`${again.url}/watch?v=${video?.id}`);
  expect(await watch.text()).toContain('<h1>Запись 1</h1>');
  const range = await fetch(`${again.url}/files/${video?.id}`, { headers: { range: 'bytes=1-2' } });
  expect([range.status, [...new Uint8Array(await range.arrayBuffer())]]).toEqual([206, [2, 3]]);
  expect((await fetch(`${again.url}/stand-in/failures`, { method: 'POST', body: '' })).status).toBe(400);
});
