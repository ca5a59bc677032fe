import type { CheckFinding } from '@pbnet/domain/videos';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { clip, hasFfmpeg } from '../../testing/clips.ts';
import { seedMonth, type MonthActors } from '../../testing/month.ts';
import { objectStoreOf } from '../../files/object-store-of.ts';
import { videoChecks } from './video-checks.ts';

const api = await testApi();
const store = objectStoreOf(api.env);
const installed = hasFfmpeg();
let actors: MonthActors;

beforeAll(async () => {
  actors = await seedMonth(api);
});

const stopping = new AbortController().signal;

/** A video of regional center 1 whose bytes have just arrived. */
async function arrived(bytes: Uint8Array, fileName = 'Запись.mp4'): Promise<string> {
  const [id, key] = [randomUUID(), randomUUID()];
  await store.put(key, bytes);
  await api.database
    .raw`insert into videos (id, region_id, regional_center_id, title, state, object_key, file_name,
      size) values (${id}, 1, 1, 'Запись', 'checking', ${key}, ${fileName}, ${bytes.byteLength})`;
  return id;
}

async function checked(bytes: Uint8Array, fileName?: string) {
  const id = await arrived(bytes, fileName);
  await api.services.videoChecks.run({ id }, stopping);
  return api.as(actors.heads[0]).videos.get({ id });
}

const codes = (findings: readonly CheckFinding[] = []) =>
  findings.map(({ code, severity }) => `${severity} ${code}`);

describe('a file that is no video', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'refuse empty', 'пустой'],
    [
      'a page called MP4',
      Buffer.from('<!doctype html><script>alert(1)</script>'),
      'refuse not-video',
      'HTML',
    ],
    ['a picture called MP4', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]), 'refuse not-video', 'JPEG'],
    [
      'a playlist that names other files',
      Buffer.from('#EXTM3U\nfile:///etc/passwd\n'),
      'refuse not-video',
      'список',
    ],
    ['a text called MP4', Buffer.from('Отчёт о мероприятии'), 'refuse not-video', 'текст'],
    ['noise', Buffer.from(Array.from({ length: 600 }, (_, at) => (at * 7919) % 31)), 'refuse not-video', ''],
    [
      'only the beginning of an MP4',
      Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0isom', 'latin1'),
      'refuse truncated',
      'обрывается',
    ],
  ])('is refused in words: %s', async (_, bytes, code, word) => {
    const { video, check } = await checked(bytes);
    expect(codes(check?.findings)).toEqual([code]);
    expect(video).toMatchObject({ state: 'failed', posterKey: null });
    expect(video.reason).toContain(word);
  });

  it('is told to its regional center by letter, once', async () => {
    const id = await arrived(Buffer.alloc(0));
    await api.services.videoChecks.run({ id }, stopping);
    await api.services.videoChecks.run({ id }, stopping);
    const letters = await api.database
      .raw`select subject from deliveries where dedupe_key like ${`video:${id}:%`}`;
    expect(letters.map(({ subject }) => subject as string)).toEqual(['Видео не принято: Запись']);
  });

  it('can be replaced and is not lost when its bytes are gone', async () => {
    const { video, may } = await checked(Buffer.alloc(0));
    expect(may).toEqual(expect.arrayContaining(['upload', 'save', 'withdraw']));
    await store.remove(video.objectKey ?? '');
    await api.as(actors.heads[0]).videos.checkAgain({ id: video.id, version: video.version });
    await api.services.videoChecks.run({ id: video.id }, stopping);
    expect((await api.as(actors.heads[0]).videos.get({ id: video.id })).video.state).toBe('failed');
  });
});

describe.runIf(installed)('a real video', () => {
  it('passes with its facts, its frames and a poster, whatever its name says', async () => {
    const { video, check, posters, steps } = await checked(clip(), 'отчёт.txt');
    expect(video).toMatchObject({ state: 'moderation', contentType: 'video/mp4', width: 640, height: 360 });
    expect(video.durationMs).toBeGreaterThan(2900);
    expect(codes(check?.findings)).toEqual([
      'fine container',
      'fine duration',
      'fine resolution',
      'fine sound',
    ]);
    expect(posters).toHaveLength(3);
    expect(posters.map(({ key }) => key)).toContain(video.posterKey);
    const poster = await store.get(posters[0]?.key ?? '');
    const first = await poster?.getReader().read();
    expect([...(first?.value ?? [])].slice(0, 3)).toEqual([0xff, 0xd8, 0xff]);
    expect(steps.at(-1)).toMatchObject({ command: 'to-moderation', by: null });
  });

  it.each([
    ['MKV', { name: 'a.mkv', more: [] }, 'video/x-matroska'],
    [
      'WebM',
      { name: 'a.webm', sound: null, more: ['-c:v', 'libvpx', '-deadline', 'realtime'] },
      'video/webm',
    ],
    ['AVI', { name: 'a.avi', more: ['-c:v', 'mpeg4'] }, 'video/x-msvideo'],
    ['MOV', { name: 'a.mov', more: [] }, 'video/quicktime'],
    ['MPEG-TS', { name: 'a.ts', more: [] }, 'video/mp2t'],
  ])('may be %s', async (_, options, contentType) => {
    const { video } = await checked(clip(options));
    expect(video).toMatchObject({ state: 'moderation', contentType });
  });

  it.each([
    ['no sound', { sound: null }, 'warn no-sound'],
    ['silence', { sound: 'anullsrc=sample_rate=44100' }, 'warn silent'],
    ['a quiet tone', { sound: 'sine=frequency=440,volume=0.1' }, 'warn quiet'],
    ['a black screen', { picture: 'color=black:size=640x360:rate=25' }, 'warn black'],
    ['a small picture', { picture: 'testsrc2=size=160x120:rate=25' }, 'warn resolution'],
    ['a kind that browsers do not play', { name: 'a.avi', more: ['-c:v', 'mpeg4'] }, 'warn not-played'],
    ['sound that browsers do not play', { more: ['-c:a', 'ac3'] }, 'warn not-played'],
  ])('goes to the moderator with a warning: %s', async (_, options, code) => {
    const { video, check } = await checked(clip(options));
    expect(video.state).toBe('moderation');
    expect(codes(check?.findings)).toContain(code);
  });

  it.each([
    ['the end is missing', () => clip().subarray(0, 20_000), 'refuse truncated'],
    [
      'the end of an MKV is missing',
      () => halfOf(clip({ name: 'a.mkv', seconds: 12, more: [] })),
      'refuse truncated',
    ],
    ['its index behind the missing end', () => halfOf(clip({ more: [] })), 'refuse truncated'],
    ['a page inside of it', () => withPage(clip()), 'refuse suspicious'],
    [
      'a page behind an MKV',
      () => Buffer.concat([clip({ name: 'a.mkv', more: [] }), Buffer.from('<script>')]),
      'refuse suspicious',
    ],
    ['an archive behind it', () => Buffer.concat([clip(), archive]), 'refuse suspicious'],
    ['a page deep in its index', () => withDeepPage(clip({ more: [] })), 'refuse suspicious'],
    ['only sound', () => clip({ picture: sound, sound: null, name: 'a.m4a', more: [] }), 'refuse no-picture'],
    ['a picture as large as a wall', () => clip(wall), 'refuse too-large-picture'],
    ['a thousand frames a second', () => clip(flicker), 'refuse too-many-frames'],
    ['half a second', () => clip({ seconds: 0.4 }), 'refuse too-short'],
  ])('is refused when it has %s', async (_, make, code) => {
    const { video, check } = await checked(make());
    expect(codes(check?.findings)).toEqual([code]);
    expect(video.state).toBe('failed');
  });

  it('is measured by its packets where it tells no length, as browsers record it', async () => {
    const live = ['-live', '1', '-c:v', 'libvpx', '-deadline', 'realtime', '-f', 'webm'];
    const { video, check, posters } = await checked(clip({ sound: null, name: 'a.webm', more: live }));
    expect(video).toMatchObject({ state: 'moderation', contentType: 'video/webm' });
    expect(video.durationMs).toBeGreaterThan(2500);
    expect(codes(check?.findings)).not.toContain('warn not-checked');
    expect(posters).toHaveLength(3);
  });

  it('stands upright where the telephone was held so', async () => {
    const { video } = await checked(turned(clip()));
    expect(video).toMatchObject({ state: 'moderation', width: 360, height: 640 });
  });

  it('passes with times that begin before zero', async () => {
    const early = ['-output_ts_offset', '-1', '-avoid_negative_ts', 'disabled'];
    const { video } = await checked(clip({ name: 'a.mkv', more: early }));
    expect(video.state).toBe('moderation');
  });

  it('passes with a few bytes of the camera behind it', async () => {
    const { video } = await checked(Buffer.concat([clip(), Buffer.from('CAMERA\0\x7f\xff junk', 'latin1')]));
    expect(video.state).toBe('moderation');
  });

  it('goes to moderation unchecked where the machine has no programs', async () => {
    const id = await arrived(clip());
    const bare = videoChecks({
      ...{ database: api.database, objects: store, publicUrl: '', now: () => new Date() },
      outbox: { enqueue: () => Promise.resolve(null) },
      places: { PATH: '', FFPROBE_PATH: undefined },
      bundled: false,
    });
    await bare.run({ id }, stopping);
    const { video, check } = await api.as(actors.heads[0]).videos.get({ id });
    expect(video.state).toBe('moderation');
    expect(codes(check?.findings)).toContain('warn not-checked');
  });
});

const sound = 'sine=frequency=440:sample_rate=44100';
const wall = {
  ...{ picture: 'color=gray:size=9000x9000:rate=1', sound: null, name: 'a.mkv', seconds: 2 },
  more: ['-c:v', 'ffv1'],
};
const flicker = {
  ...{ picture: 'color=gray:size=64x64:rate=1000', sound: null, name: 'a.mkv' },
  more: ['-c:v', 'mpeg4', '-r', '1000'],
};

function halfOf(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.floor(bytes.byteLength / 2));
}

/** A valid MP4 with a part that players pass over and browsers might not. */
function withPage(bytes: Buffer): Buffer {
  const text = Buffer.from('<html><script>alert(document.cookie)</script></html>');
  return Buffer.concat([bytes, boxOf('free', text)]);
}

const archive = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(500)]);

function boxOf(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.byteLength, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content]);
}

/** A page behind two megabytes of nothing, inside of an index that stands last. */
function withDeepPage(bytes: Buffer): Buffer {
  const at = bytes.indexOf('moov') - 4;
  const nothing = Buffer.alloc(2 * 1024 * 1024, 'A');
  const more = boxOf(
    'udta',
    boxOf('free', Buffer.concat([nothing, Buffer.from('<script>alert(1)</script>')])),
  );
  return Buffer.concat([bytes.subarray(0, at), boxOf('moov', Buffer.concat([bytes.subarray(at + 8), more]))]);
}

/** The matrix of the first track turned by a quarter. */
function turned(bytes: Buffer): Buffer {
  const matrix = bytes.indexOf('tkhd') + 44;
  for (const [index, value] of [0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000].entries())
    bytes.writeInt32BE(value, matrix + index * 4);
  return bytes;
}
