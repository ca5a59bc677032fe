import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { publicationDesk } from '../../testing/publication-desk.ts';
import { regionalCenterPlace, seedActor } from '../../testing/network.ts';
import { told } from '../../testing/told.ts';

const desk = await publicationDesk();
const {
  youtube,
  api,
  database,
  services,
  raw,
  administrator,
  editor,
  as,
  bytes,
  moveTo,
  channel,
  consent,
  video,
  planned,
  run,
  of,
  videoState,
  steps,
  stored,
  penza,
} = desk;

describe('a publication', () => {
  it('planned for a time is placed byte by byte, waits hidden, and appears at its time', async () => {
    const { id, videoId } = await planned('2026-11-24T12:00:00Z');
    expect(await videoState(videoId)).toBe('publishing');
    await run(id);
    expect(await of(id)).toMatchObject({ state: 'scheduled', failure: null });
    expect(await stored(id)).toMatchObject({ privacy: 'private' });
    moveTo('2026-11-24T12:01:00Z');
    expect(await services.publicationClock.wakeDue()).toBe(1);
    await run(id);
    expect(await of(id)).toMatchObject({ state: 'published', next_attempt_at: null });
    expect(await videoState(videoId)).toBe('published');
    expect(await stored(id)).toMatchObject({
      privacy: 'public',
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(await steps(id)).toEqual(['plan', 'begin', 'placed', 'scheduled', 'published']);
  });

  it('at once is published as soon as the channel has processed it', async () => {
    const { id } = await planned();
    youtube.setProcessing(600_000);
    await run(id);
    expect(await of(id)).toMatchObject({ state: 'processing' });
    moveTo('2026-11-23T09:11:00Z');
    await run(id);
    expect(await of(id)).toMatchObject({ state: 'published' });
  });

  it('run by two workers and again after its end is placed once', async () => {
    const { id } = await planned();
    const before = youtube.videos().length;
    await Promise.all([run(id), run(id), run(id)]);
    await run(id);
    expect(youtube.videos().length - before).toBe(1);
  });

  it('goes on after 503 in the middle and after a forgotten session, with one copy', async () => {
    const { id } = await planned();
    const before = youtube.videos().length;
    youtube.failures.add('broken-upload');
    youtube.failures.add('session-expired');
    for (let count = 0; count < 8 && (await of(id))?.['state'] !== 'published'; count += 1) {
      moveTo(new Date(desk.now().getTime() + 3_600_000).toISOString());
      await run(id);
    }
    expect(await of(id)).toMatchObject({ state: 'published', attempts: 0 });
    expect(youtube.videos().length - before).toBe(1);
  });

  it('waits for the next day of the quota, and is published then', async () => {
    const { id } = await planned();
    youtube.failures.add('quota');
    await run(id);
    const waiting = await of(id);
    expect(waiting).toMatchObject({ failure: 'quota' });
    expect(new Date(String(waiting?.['next_attempt_at'])).toISOString()).toBe('2026-11-24T08:00:00.000Z');
    const again = await planned(null, String(waiting?.['channel_id']));
    const before = youtube.videos().length;
    await run(again.id);
    expect(await of(again.id)).toMatchObject({ state: 'waiting', failure: 'quota' });
    expect(youtube.videos()).toHaveLength(before);
    moveTo('2026-11-24T08:00:01Z');
    await run(id);
    expect(await of(id)).toMatchObject({ state: 'published' });
  });

  it('is not begun when the rest of the day can not pay it', async () => {
    const { id, channelId } = await planned();
    const { version } = (await api.as(administrator).channels.list()).find((one) => one.id === channelId) ?? {
      version: 0,
    };
    const settings = { 'limit.uploads': '1', 'limit.units': '3' };
    await api
      .as(administrator)
      .channels.save({ id: channelId, version, title: 'Канал', settings, lockedPrivate: false });
    const before = youtube.videos().length;
    await run(id);
    expect(await of(id)).toMatchObject({ state: 'waiting', failure: 'quota' });
    expect(youtube.videos()).toHaveLength(before);
  });

  it('whose channel was revoked by a human waits, tells the administrator, and goes on once it is connected', async () => {
    const { id, channelId } = await planned();
    youtube.failures.add('revoked', Infinity);
    youtube.failures.add('unauthorized', Infinity);
    await run(id);
    expect(await of(id)).toMatchObject({ failure: 'disconnected', next_attempt_at: null });
    const [letter] = await raw`select subject from deliveries where kind = 'channel'`;
    expect(letter?.['subject']).toContain('Канал отключился');
    youtube.failures.clear();
    await consent(channelId);
    await services.publicationClock.wakeDue();
    await run(id);
    expect(await of(id)).toMatchObject({ state: 'published' });
  });

  it('whose title the channel refuses goes to a person, who mends it and tries again', async () => {
    const { id } = await planned();
    youtube.failures.add('invalid-title');
    await run(id);
    const failed = await of(id);
    expect(failed).toMatchObject({ state: 'failed', failure: 'title-refused' });
    const version = Number(failed?.['version']);
    const saved = await as(editor).save({ id, version, publishAt: null, title: 'Другое', description: null });
    await as(editor).retry({ id, version: saved.version });
    await run(id);
    expect(await stored(id)).toMatchObject({ title: 'Другое', privacy: 'public' });
  });
});

describe('what is refused in words', () => {
  it('a time that has passed, a second planning, a stale version, a video without rights', async () => {
    const videoId = await video();
    const channelId = await channel();
    const wish = { id: randomUUID(), videoId, channelId, title: null, description: null };
    expect(await told(as(editor).plan({ ...wish, publishAt: '2026-11-22T12:00:00Z' }))).toContain(
      'уже прошло',
    );
    await as(editor).plan({ ...wish, publishAt: null });
    await as(editor).plan({ ...wish, publishAt: null });
    const second = as(editor).plan({ ...wish, id: randomUUID(), publishAt: null });
    expect(await told(second)).toContain('уже запланировано');
    await expect(as(editor).retry({ id: wish.id, version: 99 })).rejects.toMatchObject({ code: 'CONFLICT' });
    const bare = await video();
    await raw`delete from video_people_statements where video_id = ${bare}`;
    const uncleared = as(editor).plan({ ...wish, id: randomUUID(), videoId: bare, publishAt: null });
    expect(await told(uncleared)).toContain('нет согласия');
    const long = as(editor).plan({
      ...wish,
      id: randomUUID(),
      videoId: await video(),
      publishAt: null,
      title: 'я'.repeat(101),
    });
    expect(await told(long)).toContain('101');
  });

  it('no regional center plans, and none sees another’s', async () => {
    const { id, videoId, channelId } = await planned();
    const wish = { id: randomUUID(), videoId, channelId, publishAt: null, title: null, description: null };
    await expect(as(penza).plan(wish)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await as(penza).list({})).rows.map((row) => row.id)).toContain(id);
    const kamchatka = await seedActor(database, 'regional-head', regionalCenterPlace(2));
    expect((await as(kamchatka).list({})).rows).toEqual([]);
  });
});
