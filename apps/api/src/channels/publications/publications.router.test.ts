import { startYoutube } from '@pbnet/stand-in-youtube';
import { asMonth } from '@pbnet/domain';
import { videoViewsIndicator } from '@pbnet/domain/monitoring';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { fileSystemStore } from '../../files/file-system-store.ts';
import { testApi } from '../../testing/api.ts';
import { seedStartingForm } from '../../monitoring/indicators/seed-starting-form.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from '../../testing/network.ts';
import { told } from '../../testing/told.ts';

const youtube = await startYoutube();
afterAll(() => youtube.stop());
const api = await testApi({
  YOUTUBE_URL: youtube.url,
  YOUTUBE_CLIENT_ID: 'pbnet',
  YOUTUBE_CLIENT_SECRET: 's',
});
const { database, services, env } = api;
const { raw } = database;
await seedNetwork(database);
await database.system((tx) => seedStartingForm(tx, asMonth('2026-01')));
const administrator = await seedActor(database, 'administrator', networkPlace);
const editor = await seedActor(database, 'media-editor', networkPlace);
const penza = await seedActor(database, 'regional-head', regionalCenterPlace(1));
const as = (actor: typeof editor) => api.as(actor).publications;
const bytes = randomBytes(3 * 1_048_576 + 77);
const objects = fileSystemStore(env.FILES_DIRECTORY);

let clock = new Date('2026-11-23T09:00:00Z');

function moveTo(at: string) {
  clock = new Date(at);
  api.moveTo(at);
  youtube.moveTo(clock);
}

/** A channel of the kind, connected as the administrator's consent leaves it. */
async function channel(kind: 'youtube' | 'by-hand' = 'youtube') {
  const id = randomUUID();
  await api.as(administrator).channels.create({ id, kind, title: `Канал ${kind}`, settings: {} });
  if (kind === 'youtube') await consent(id);
  return id;
}

/** The administrator's way through the platform's own page. */
async function consent(id: string) {
  const { address } = await api.as(administrator).channels.consentAddress({ id });
  const page = await (await fetch(address)).text();
  const link = /href="([^"]*code=[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const { code = '', state = '' } = Object.fromEntries(new URL(link).searchParams);
  await expect(services.channels.takeConsent(editor, { code, state })).rejects.toThrow();
  expect(await services.channels.takeConsent(administrator, { code, state })).toBe(id);
}

/** An approved video of centre 11 with its rights, and the bytes in the store. */
async function video() {
  const id = randomUUID();
  const key = randomUUID();
  await objects.put(key, bytes);
  await raw`insert into videos (id, region_id, regional_center_id, center_id, state, title, annotation, object_key,
      file_name, content_type, size)
    values (${id}, 1, 1, 11, 'approved', 'Открытие выставки', 'Репортаж об открытии выставки в читальном зале', ${key},
      'a.mp4', 'video/mp4', ${bytes.length})`;
  const rights = randomUUID();
  await raw`insert into video_rights (id, video_id, region_id, regional_center_id, center_id, holder, ground)
    values (${rights}, ${id}, 1, 1, 11, 'РЦ', 'own')`;
  await raw`insert into stored_files (id, purpose, owner_id, file_name, kind, size, sha256)
    values (${randomUUID()}, 'video-rights', ${rights}, 'a.pdf', 'pdf', 1, '')`;
  await raw`insert into video_people_statements (video_id, region_id, regional_center_id, center_id, shown, at)
    values (${id}, 1, 1, 11, 'nobody', now())`;
  await raw`insert into moderation_verdicts (video_id, region_id, regional_center_id, center_id, item, verdict, at)
    select ${id}, 1, 1, 11, code, 'yes', now() from moderation_items`;
  return id;
}

async function planned(publishAt: string | null = null, channelId?: string) {
  const videoId = await video();
  const onChannel = channelId ?? (await channel());
  const id = randomUUID();
  const texts = { title: null, description: null };
  await as(editor).plan({ id, videoId, channelId: onChannel, publishAt, ...texts });
  return { id, videoId, channelId: onChannel };
}

const run = (id: string) => services.publicationWork.run({ id }, new AbortController().signal);
const of = async (id: string) => {
  const [row] = await raw`select * from publications where id = ${id}`;
  return row;
};
const videoState = async (id: string) => (await raw`select state from videos where id = ${id}`)[0]?.['state'];
const steps = async (id: string) =>
  (await raw`select step from publication_steps where publication_id = ${id} order by id`).map(
    (row) => row['step'],
  );
const stored = async (id: string) => {
  const externalId = (await of(id))?.['external_id'];
  return youtube.videos().find((one) => one.id === externalId);
};

beforeEach(async () => {
  youtube.failures.clear();
  youtube.setProcessing(0);
  youtube.setAudited(true);
  await raw`update publications set next_attempt_at = null`;
  await raw`delete from channel_quota`;
  moveTo('2026-11-23T09:00:00Z');
});

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
      clock = new Date(clock.getTime() + 3_600_000);
      moveTo(clock.toISOString());
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
    const { code, position, nameRu, nameEn, unit, kind, zeroPolicy } = videoViewsIndicator;
    await raw`insert into indicators (code, position) values (${code}, ${position})`;
    await raw`insert into indicator_versions (code, valid_from, name_ru, name_en, unit, kind, zero_policy)
      values (${code}, '2026-01', ${nameRu}, ${nameEn}, ${unit}, ${kind}, ${zeroPolicy})`;
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
    const december = await as(editor).viewsOfMonth({ month: '2026-12' as never });
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
