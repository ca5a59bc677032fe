import type { Actor } from '@pbnet/domain/access';
import type { CreateVideo } from '@pbnet/validation/videos';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { seedMonth, type MonthActors } from '../testing/month.ts';
import { networkPlace, seedActor } from '../testing/network.ts';
import { videoSteps } from './video-steps.ts';
import { videoUpload } from './video-upload.ts';

const api = await testApi();
let actors: MonthActors;
let editor: Actor;

beforeAll(async () => {
  actors = await seedMonth(api);
  editor = await seedActor(api.database, 'media-editor', networkPlace);
  api.moveTo('2026-11-23T09:00:00Z');
});

type VideoContent = CreateVideo['content'];

const content: VideoContent = {
  ...{ title: 'Ёлка в читальном зале', annotation: 'Праздник', theme: 'Детям и школе', tags: ['ёлка'] },
  ...{ language: 'ru', recordedOn: null, jointEventId: null, publishAt: null },
};
const videosOf = (actor: Actor) => api.as(actor).videos;
const none = { send: () => Promise.resolve() };
const now = () => new Date('2026-11-23T09:00:00Z');
const outbox = { enqueue: () => Promise.resolve(null) };
const steps = videoSteps({ outbox, publicUrl: 'http://localhost:3000', now });

async function made(over: Partial<VideoContent> = {}) {
  const id = randomUUID();
  await videosOf(actors.heads[0]).create({ id, regionalCenterId: null, content: { ...content, ...over } });
  return id;
}

/** As the upload hands the bytes over when they are whole. */
function receive(id: string, objectKey = randomUUID(), actor = actors.heads[0]) {
  const file = { ownerId: id, objectKey, fileName: 'Ёлка.mp4', size: 10, sha256: 'a' };
  return api.database.as(actor, (tx) => videoUpload({ jobs: none, now }).received(tx, actor, file));
}

function move(
  id: string,
  to: 'moderation' | 'returned' | 'approved' | 'publishing' | 'published',
  reason = 'Темно',
) {
  return api.database.as(editor, (tx) =>
    steps.move(tx, editor, { id, version: null, to, ...(to === 'returned' ? { reason } : {}) }),
  );
}

describe('the card of a video', () => {
  it('is made before its file, once, in the place of who makes it', async () => {
    const id = await made();
    const again = await videosOf(actors.heads[0]).create({ id, regionalCenterId: null, content });
    expect(again).toMatchObject({
      video: { state: 'uploading', regionalCenterId: 1, centerId: null, version: 1, title: content.title },
      steps: [{ command: 'create' }],
      check: null,
    });
    expect(again.may).toEqual(expect.arrayContaining(['save', 'upload', 'withdraw']));
    await expect(videosOf(actors.heads[1]).get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('keeps what an edit changed, and refuses the second of two editors', async () => {
    const id = await made();
    const head = videosOf(actors.heads[0]);
    const saved = await head.save({ id, version: 1, content: { ...content, title: 'Ёлка в библиотеке' } });
    expect(saved.steps.at(-1)).toMatchObject({
      command: 'save',
      changes: { title: [content.title, 'Ёлка в библиотеке'] },
    });
    await head.save({ id, version: 1, content: { ...content, title: 'Ёлка в библиотеке' } });
    await expect(head.save({ id, version: 1, content })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it.each([
    ['a time in the past', { publishAt: '2026-11-22T10:00:00.000Z' }, 'video-time-past'],
    ['a time in the next century', { publishAt: '2126-11-22T10:00:00.000Z' }, 'video-time-far'],
    ['a recording in the days of Novgorod', { recordedOn: '1026-12-01' }, 'video-recorded-early'],
    ['a recording in the future', { recordedOn: '2026-12-01' }, 'video-recorded-later'],
    ['an event of nobody', { jointEventId: randomUUID() }, 'video-event-unknown'],
  ])('refuses %s in words', async (_, over, key) => {
    await expect(made(over as Partial<VideoContent>)).rejects.toMatchObject({ cause: { key } });
  });

  it('is found by title, theme and state without regard to «ё»', async () => {
    const found = await videosOf(editor).list({ search: 'елка', theme: 'Детям и школе', state: 'uploading' });
    expect(found.total).toBeGreaterThan(0);
    expect((await videosOf(editor).list({ search: 'паровоз' })).total).toBe(0);
    expect((await videosOf(editor).counts()).themes).toContain('Детям и школе');
  });
});

describe('the file of a video', () => {
  it('goes to the checks when it is whole, once', async () => {
    const id = await made();
    const key = randomUUID();
    await receive(id, key);
    await receive(id, key);
    const { video, steps: done } = await videosOf(actors.heads[0]).get({ id });
    expect(video).toMatchObject({ state: 'checking', fileName: 'Ёлка.mp4', version: 2 });
    expect(done.map(({ command }) => command)).toEqual(['create', 'upload']);
  });

  it('is not taken from another place, nor while it is moderated', async () => {
    const id = await made();
    await expect(receive(id, randomUUID(), actors.heads[1])).rejects.toMatchObject({ key: 'not-found' });
    await receive(id);
    await move(id, 'moderation');
    await expect(receive(id)).rejects.toMatchObject({ key: 'video-wrong-state' });
  });

  it('is replaced after a return, and the returned one goes back without a new file too', async () => {
    const id = await made();
    await receive(id);
    await move(id, 'moderation');
    await expect(move(id, 'returned', '  ')).rejects.toMatchObject({ key: 'video-reason-needed' });
    await move(id, 'returned');
    const head = videosOf(actors.heads[0]);
    const { video, may } = await head.get({ id });
    expect(video.reason).toBe('Темно');
    expect(may).toEqual(expect.arrayContaining(['save', 'upload', 'submit']));
    const sent = await head.submit({ id, version: video.version });
    expect(sent.video).toMatchObject({ state: 'moderation', reason: null });
    await head.submit({ id, version: video.version });
    await move(id, 'returned');
    await receive(id);
    expect((await head.get({ id })).video.state).toBe('checking');
  });
});

describe('the life of a video', () => {
  it('knows only its moves, and shows the second of two moderators what came first', async () => {
    const id = await made();
    await receive(id);
    await expect(move(id, 'approved')).rejects.toMatchObject({ key: 'video-wrong-state' });
    await move(id, 'moderation');
    const approve = (version: number) =>
      api.database.as(editor, (tx) => steps.move(tx, editor, { id, version, to: 'approved' }));
    await approve(3);
    await approve(3);
    const reject = api.database.as(editor, (tx) =>
      steps.move(tx, editor, { id, version: 3, to: 'rejected', reason: 'Нет прав' }),
    );
    await expect(reject).rejects.toMatchObject({ code: 'conflict', key: 'video-moved-meanwhile' });
  });

  it('is withdrawn with words before it is published, and not after', async () => {
    const id = await made();
    const head = videosOf(actors.heads[0]);
    const gone = await head.withdraw({ id, version: 1, reason: 'Прислали по ошибке' });
    expect(gone.video).toMatchObject({ state: 'withdrawn', reason: 'Прислали по ошибке' });
    const other = await made();
    await receive(other);
    for (const to of ['moderation', 'approved', 'publishing', 'published'] as const) await move(other, to);
    const { video } = await head.get({ id: other });
    expect(video.publishedAt).not.toBeNull();
    await expect(
      head.withdraw({ id: other, version: video.version, reason: 'Передумали' }),
    ).rejects.toMatchObject({ cause: { key: 'video-wrong-state' } });
  });

  it('lets people choose a poster, and refuses what is no picture', async () => {
    const id = await made();
    const head = videosOf(actors.heads[0]);
    const [begun, empty] = [
      [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1],
      [0xff, 0xd9],
    ];
    const framed = (side: number) => [0xff, 0xc0, 0, 11, 8, side, 0, side, 0, 1, 1, 0x11, 0];
    const written = (...parts: number[][]) => Buffer.from(parts.flat()).toString('base64');
    const jpeg = written(begun, framed(2), empty);
    const { video, posters } = await head.addPoster({ id, version: 1, jpeg });
    expect(posters).toEqual([{ key: video.posterKey, atMs: null }]);
    const version = video.version;
    const damaged = [written(begun, empty), written(begun, framed(2)), written(begun, framed(255), empty)];
    for (const bad of ['SGVsbG8=', ...damaged])
      await expect(head.addPoster({ id, version, jpeg: bad })).rejects.toMatchObject({
        cause: { key: 'video-poster-not-jpeg' },
      });
    await expect(head.choosePoster({ id, version, key: randomUUID() })).rejects.toMatchObject({
      cause: { key: 'video-poster-unknown' },
    });
  });
});
