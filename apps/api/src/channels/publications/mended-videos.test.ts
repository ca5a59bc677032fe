import type { VideoContent } from '@pbnet/domain/videos';
import { describe, expect, it } from 'vitest';
import { publicationDesk } from '../../testing/publication-desk.ts';

const {
  youtube,
  api,
  services,
  raw,
  editor,
  penza,
  as,
  moveTo,
  planned,
  run,
  of,
  steps,
  stored,
  video,
  channel,
} = await publicationDesk();

const card = async (id: string) => (await api.as(editor).videos.get({ id })).video;

/** An editor of headquarters mends the card. */
async function mend(id: string, changes: Partial<VideoContent>) {
  const { version, title, annotation, theme, tags, language, recordedOn, jointEventId, publishAt } =
    await card(id);
  const content = {
    title,
    annotation,
    theme,
    tags,
    language,
    recordedOn,
    jointEventId,
    publishAt,
    ...changes,
  };
  return api.as(editor).videos.save({ id, version, content } as never);
}

const lastWords = async (id: string) => {
  const [row] = await raw`
    select step, words from publication_steps where publication_id = ${id} order by id desc limit 1`;
  return row;
};

describe('a card that is mended after publication', () => {
  it('says it on the channel too, with a trace, and what YouTube knows beside it stays', async () => {
    const { id, videoId } = await planned();
    await run(id);
    const before = await stored(id);
    await mend(videoId, {
      title: 'Открытие выставки карт',
      annotation: 'Без ошибки',
      tags: ['карты', 'Пенза'],
    });
    expect(await services.publicationClock.wakeDue()).toBe(1);
    await run(id);
    expect(await stored(id)).toMatchObject({
      ...{ title: 'Открытие выставки карт', description: 'Без ошибки', tags: ['карты', 'Пенза'] },
      ...{ privacy: 'public', categoryId: before?.categoryId, language: 'ru', sha256: before?.sha256 },
    });
    expect(await steps(id)).toEqual(['plan', 'begin', 'placed', 'published', 'updated']);
    expect(await lastWords(id)).toMatchObject({ words: 'название, описание и метки' });
    expect(await of(id)).toMatchObject({ state: 'published', next_attempt_at: null, failure: null });
    const used = youtube.quotaUsed().units;
    await run(id);
    expect(youtube.quotaUsed().units).toBe(used);
  });

  it('is tried again while the channel does not answer, and told to a person when it refuses the title', async () => {
    const { id, videoId } = await planned();
    await run(id);
    youtube.failures.add('unavailable', 2);
    await mend(videoId, { title: 'Первая правка' });
    await run(id);
    expect(await of(id)).toMatchObject({ state: 'published', failure: 'unreachable', attempts: 1 });
    youtube.failures.clear();
    moveTo('2026-11-23T09:05:00Z');
    await run(id);
    expect((await stored(id))?.title).toBe('Первая правка');

    youtube.failures.add('invalid-title');
    await mend(videoId, { title: 'Вторая правка' });
    await run(id);
    expect(await of(id)).toMatchObject({
      state: 'published',
      failure: 'title-refused',
      next_attempt_at: null,
    });
    const cards = await api.as(editor).home.cards();
    expect(JSON.stringify(cards)).toContain('Канал не принял правку');
    expect((await as(editor).list({})).rows[0]).toMatchObject({ id, failure: 'title-refused' });
    await mend(videoId, { title: 'Третья правка' });
    await run(id);
    expect(await stored(id)).toMatchObject({ title: 'Третья правка' });
    expect(await of(id)).toMatchObject({ failure: null });
  });

  it('waits for the next day where the quota does not pay the edit', async () => {
    const { id, videoId } = await planned();
    await run(id);
    youtube.failures.add('quota');
    await mend(videoId, { title: 'Завтрашняя правка' });
    await run(id);
    expect(await of(id)).toMatchObject({ state: 'published', failure: 'quota' });
    moveTo('2026-11-24T08:00:01Z');
    expect(await services.publicationClock.wakeDue()).toBe(1);
    await run(id);
    expect((await stored(id))?.title).toBe('Завтрашняя правка');
  });

  it('whose publication has words of its own leaves those; they are mended on the board', async () => {
    const { id, videoId } = await planned();
    const { version } = (await as(editor).ofVideo({ videoId })).publications[0] ?? { version: 0 };
    const own = await as(editor).save({ id, version, publishAt: null, title: 'Своё', description: null });
    await run(id);
    await mend(videoId, { title: 'Не для этого канала' });
    await run(id);
    expect((await stored(id))?.title).toBe('Своё');
    const { version: now } = (await as(editor).ofVideo({ videoId })).publications[0] ?? own;
    await as(editor).save({
      id,
      version: now,
      publishAt: null,
      title: 'Своё, без ошибки',
      description: 'И слова',
    });
    await run(id);
    expect(await stored(id)).toMatchObject({ title: 'Своё, без ошибки', description: 'И слова' });
  });

  it('is headquarters’ to mend: what was let pass stays as it was for its regional center', async () => {
    const { id, videoId } = await planned();
    await run(id);
    const { version, ...content } = await card(videoId);
    const refused = api
      .as(penza)
      .videos.save({ id: videoId, version, content: { ...content, title: 'x' } } as never);
    await expect(refused).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect((await api.as(penza).videos.get({ id: videoId })).may).not.toContain('save');
  });
});

describe('the time', () => {
  it('moved in the card moves on a channel that keeps it itself, both ways', async () => {
    const videoId = await video();
    await raw`update videos set publish_at = '2026-11-24T12:00:00Z' where id = ${videoId}`;
    const id = crypto.randomUUID();
    const texts = { title: null, description: null };
    const channelId = await channel();
    await as(editor).plan({ id, videoId, channelId, publishAt: '2026-11-24T12:00:00.000Z', ...texts });
    await run(id);
    expect((await stored(id))?.publishAt).toBe('2026-11-24T12:00:00.000Z');
    await mend(videoId, { publishAt: '2026-11-25T12:00:00.000Z' });
    await run(id);
    expect(await stored(id)).toMatchObject({ privacy: 'private', publishAt: '2026-11-25T12:00:00.000Z' });
    moveTo('2026-11-24T12:01:00Z');
    await services.publicationClock.wakeDue();
    await run(id);
    expect(await of(id)).toMatchObject({ state: 'scheduled' });
    expect(await stored(id)).toMatchObject({ privacy: 'private' });
    await mend(videoId, { publishAt: null });
    await run(id);
    expect(await of(id)).toMatchObject({ state: 'published' });
    expect(await stored(id)).toMatchObject({ privacy: 'public' });
    expect(await lastWords(id)).toMatchObject({ step: 'published' });
  });

  it('that a person chose for one channel does not follow the card', async () => {
    const { id, videoId } = await planned('2026-11-24T12:00:00.000Z');
    await run(id);
    await mend(videoId, { publishAt: '2026-11-26T12:00:00.000Z' });
    await run(id);
    expect((await stored(id))?.publishAt).toBe('2026-11-24T12:00:00.000Z');
    const { version } = (await as(editor).ofVideo({ videoId })).publications[0] ?? { version: 0 };
    await as(editor).save({
      id,
      version,
      publishAt: '2026-11-24T18:00:00.000Z',
      title: null,
      description: null,
    });
    await run(id);
    expect((await stored(id))?.publishAt).toBe('2026-11-24T18:00:00.000Z');
  });
});

it('captions taken away here are taken away there; those of other languages stay', async () => {
  const { id, videoId } = await planned();
  const text = 'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nДобрый день\n';
  const captions = api.as(editor).captions;
  await captions.save({ id: videoId, language: 'ru', version: 0, text });
  await captions.save({ id: videoId, language: 'en', version: 0, text });
  await run(id);
  const externalId = (await stored(id))?.id;
  const there = () =>
    youtube.stored.captions.filter((one) => one.videoId === externalId).map(({ language }) => language);
  expect(there().toSorted()).toEqual(['en', 'ru']);
  youtube.failures.add('unavailable');
  await captions.remove({ id: videoId, language: 'ru', version: 1 });
  await run(id);
  expect(await of(id)).toMatchObject({ state: 'published', failure: 'unreachable' });
  moveTo('2026-11-23T09:05:00Z');
  await run(id);
  expect(there()).toEqual(['en']);
  expect(await lastWords(id)).toMatchObject({ step: 'updated', words: 'субтитры (ru) убраны' });
  await captions.save({ id: videoId, language: 'ru', version: 2, text });
  await run(id);
  expect(there().toSorted()).toEqual(['en', 'ru']);
});
