import { asMonth } from '@pbnet/domain';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { publicationDesk } from '../../testing/publication-desk.ts';
import { told } from '../../testing/told.ts';

const {
  youtube,
  api,
  services,
  raw,
  administrator,
  editor,
  as,
  moveTo,
  channel,
  planned,
  run,
  of,
  videoState,
  stored,
} = await publicationDesk();

describe('taking down', () => {
  it('everywhere hides the video at once and has the channel remove it, tried until it is done', async () => {
    const { id, videoId } = await planned();
    await run(id);
    const title = (await stored(id))?.id;
    const kept = as(editor).ofVideo({ videoId });
    expect((await kept).publications).toHaveLength(1);
    youtube.failures.add('unavailable', 20);
    const { version } = (await kept).publications[0] ?? { version: 0 };
    await as(editor).takeDown({ id, version, reason: 'Отозвано согласие' });
    await run(id);
    expect(await of(id)).toMatchObject({ state: 'removing', failure: 'unreachable' });
    const findings = await api.as(editor).home.cards();
    expect(JSON.stringify(findings)).not.toContain('refreshToken');
    youtube.failures.clear();
    moveTo('2026-11-23T10:00:00Z');
    await run(id);
    expect(await of(id)).toMatchObject({ state: 'taken-down', take_down_reason: 'Отозвано согласие' });
    expect(youtube.videos().some((one) => one.id === title && one.privacy === 'public')).toBe(false);
    const again = randomUUID();
    const { channelId } = (await as(editor).ofVideo({ videoId })).publications[0] ?? { channelId: '' };
    const anew = { id: again, videoId, channelId, publishAt: null, title: null, description: null };
    expect(await as(editor).plan(anew)).toMatchObject({ id, state: 'waiting' });
  });
});

it('captions saved after publication, a new cover and a new playlist reach the channel by themselves', async () => {
  const { id, videoId } = await planned();
  await run(id);
  const externalId = (await stored(id))?.id;
  const captions = () => youtube.stored.captions.filter((one) => one.videoId === externalId);
  expect(captions()).toEqual([]);
  const text = 'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nДобрый день\n';
  const save = (version: number, words: string) =>
    api.as(editor).captions.save({ id: videoId, language: 'ru', version, text: words });
  await save(0, text);
  expect(await services.publicationClock.wakeDue()).toBe(1);
  await run(id);
  expect(captions()).toMatchObject([{ language: 'ru', text }]);
  const mended = text.replace('Добрый', 'Хороший');
  await save(1, mended);
  const [playlist, title] = [randomUUID(), `Память ${randomUUID()}`];
  await api.as(editor).playlists.save({ id: playlist, version: 0, regionId: null, title, words: '' });
  await api.as(editor).playlists.order({ id: playlist, version: 1, videoIds: [videoId] });
  await run(id);
  expect(captions()).toMatchObject([{ language: 'ru', text: mended }]);
  expect(youtube.stored.playlists.find((one) => one.title === title)?.videoIds).toEqual([externalId]);
  expect(await of(id)).toMatchObject({ state: 'published', next_attempt_at: null });
});

it('what may not be shown any longer is taken down by the clock, after a month’s and a week’s warning', async () => {
  const { id, videoId } = await planned();
  await run(id);
  const externalId = (await stored(id))?.id;
  await raw`update video_rights set valid_to = '2026-12-23' where video_id = ${videoId}`;
  const letters = async () =>
    (await raw`select subject from deliveries where kind = 'video' and subject like 'Права на видео%'`)
      .length;
  const told = await letters();
  expect(await services.endedRights.run()).toEqual({ taken: 0, warned: 1 });
  await services.endedRights.run();
  const month = (await letters()) - told;
  expect(month).toBeGreaterThan(0);
  moveTo('2026-12-16T09:00:00Z');
  await services.endedRights.run();
  expect((await letters()) - told).toBe(2 * month);
  moveTo('2026-12-23T20:59:00Z');
  expect(await services.endedRights.run()).toEqual({ taken: 0, warned: 1 });
  expect(await videoState(videoId)).toBe('published');
  moveTo('2026-12-23T21:01:00Z');
  expect(await services.endedRights.run()).toEqual({ taken: 1, warned: 0 });
  expect(await videoState(videoId)).toBe('withdrawn');
  await run(id);
  expect(await of(id)).toMatchObject({ state: 'taken-down' });
  expect(youtube.videos().map((one) => one.id)).not.toContain(externalId);
  expect(await services.endedRights.run()).toEqual({ taken: 0, warned: 0 });
});

describe('by hand', () => {
  it('is published with an address and a proof, taken down by a person’s word', async () => {
    const channelId = await channel('by-hand');
    const { id, videoId } = await planned(null, channelId);
    const own = async () => (await as(editor).ofVideo({ videoId })).publications[0]?.version ?? 0;
    await expect(
      as(editor).placedByHand({ id, version: await own(), url: 'http://192.168.0.1/video' }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const url = 'https://видео.example/watch/1';
    expect(await told(as(editor).placedByHand({ id, version: await own(), url }))).toContain('снимок');
    await raw`insert into stored_files (id, purpose, owner_id, file_name, kind, size, sha256)
      values (${randomUUID()}, 'publication-proof', ${id}, 'a.png', 'png', 1, '')`;
    expect(await as(editor).placedByHand({ id, version: await own(), url })).toMatchObject({
      state: 'published',
    });
    expect(await videoState(videoId)).toBe('published');
    await as(editor).typeViews({ id, version: await own(), views: 120 });
    const reason = 'Ошибка в записи';
    expect(await as(editor).takeDown({ id, version: await own(), reason })).toMatchObject({
      state: 'removing',
    });
    expect(await as(editor).removedByHand({ id, version: await own(), reason })).toMatchObject({
      state: 'taken-down',
    });
  });
});

describe('views', () => {
  it('are collected by day, and the month’s growth is told by regional center', async () => {
    await raw`insert into reporting_periods (month, opens_on, due_on, closes_on, state)
      values ('2026-12', '2026-12-01', '2027-01-05', '2027-01-10', 'open')`;
    await raw`insert into center_reports (month, center_id, region_id, regional_center_id, state, "values")
      values ('2026-12', 11, 1, 1, 'missing', '{}')`;
    const { id } = await planned();
    await run(id);
    const externalId = String((await of(id))?.['external_id']);
    youtube.setViews(externalId, 40);
    moveTo('2026-11-30T20:00:00Z');
    await services.publicationClock.collectViews();
    await services.publicationClock.collectViews();
    youtube.setViews(externalId, 100);
    moveTo('2026-12-15T20:00:00Z');
    await services.publicationClock.collectViews();
    const december = await as(editor).viewsOfMonth({ month: asMonth('2026-12') });
    expect(december.rows.find((row) => row.regionalCenterId === 1)).toMatchObject({
      views: 60,
      ofCenters: 60,
    });
    expect(Number((await of(id))?.['views'])).toBe(100);
    const report = async () =>
      (await raw`select state, "values" from center_reports where center_id = 11`)[0];
    expect(await report()).toEqual({ state: 'draft', values: { video_views: 60 } });
    youtube.setViews(externalId, 130);
    await services.publicationClock.collectViews();
    expect(await report()).toMatchObject({ values: { video_views: 90 } });
    await raw`update center_reports set state = 'accepted'`;
    youtube.setViews(externalId, 500);
    await services.publicationClock.collectViews();
    expect(await report()).toMatchObject({ state: 'accepted', values: { video_views: 90 } });
  });
});

it('no answer and no log of changes holds a key of a channel', async () => {
  await channel();
  const shown = JSON.stringify([await api.as(administrator).channels.list(), await as(editor).list({})]);
  const [log] =
    await raw`select string_agg(coalesce("after"::text, '') || coalesce("before"::text, ''), '') as text
    from audit_log`;
  expect(shown + String(log?.['text'])).not.toMatch(/refresh_?token|1\/\//i);
});
