import { describe, expect, it } from 'vitest';
import { firstOf, postOfNetwork, promotionDesk } from '../testing/promotion-desk.ts';

const desk = await promotionDesk();
const { api, vk, telegram, content, database, services, editor, penza, penzaActor, kamchatka } = desk;
const { planOf, approved, tick } = desk;

describe('a plan', () => {
  it('is written by a region, approved by headquarters and published by the clock', async () => {
    const { plan } = await approved(['vk', 'telegram', 'hand']);
    expect(await tick()).toEqual({ published: 2, failed: 0, inDoubt: 0 });
    const card = await penza.get({ id: plan.id });
    const states = ['vk', 'telegram', 'by-hand'].map((network) => postOfNetwork(card, network)?.state);
    expect(states).toEqual(['published', 'published', 'scheduled']);
    expect(vk.posts().at(-1)).toMatchObject({ message: 'Смотрите на стене' });
    expect(telegram.messages().at(-1)).toMatchObject({ text: 'Смотрите в канале' });
    for (const network of ['vk', 'telegram'])
      expect((await fetch(postOfNetwork(card, network)?.externalUrl ?? '')).status).toBe(200);
    expect(await tick('2026-11-23T12:02:00Z')).toEqual({ published: 0, failed: 0, inDoubt: 0 });
  });

  it('is returned with words, which the region reads in a letter and corrects', async () => {
    const { plan } = await planOf(['vk']);
    const { plan: submitted } = await penza.submit({ id: plan.id, version: plan.version });
    const reason = 'Добавьте время и ссылку';
    const returned = await editor.giveBack({ id: plan.id, version: submitted.version, reason });
    expect(returned.plan).toMatchObject({ state: 'returned', reason });
    const letters =
      await database.raw`select recipient, plain from deliveries where dedupe_key like ${`promotion-plan:${plan.id}:returned%`}`;
    expect(letters).toEqual([
      { recipient: 'rc1@region.example', plain: expect.stringContaining(reason) as string },
    ]);
    const again = await penza.submit({ id: plan.id, version: returned.plan.version });
    expect(again.plan.state).toBe('submitted');
  });

  it('is nobody else’s, and nothing goes out of one that is not approved', async () => {
    const { plan } = await planOf(['vk']);
    await expect(kamchatka.get({ id: plan.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(penza.approve({ id: plan.id, version: plan.version })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await tick()).toEqual({ published: 0, failed: 0, inDoubt: 0 });
  });

  it('tells the second of two people, and takes a repeated step for the same one', async () => {
    const { plan } = await planOf(['vk']);
    await penza.save({ id: plan.id, version: plan.version, content: { ...content, title: 'Другое имя' } });
    await expect(
      penza.save({ id: plan.id, version: plan.version, content: { ...content, title: 'Третье имя' } }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    const step = { id: plan.id, version: plan.version + 1 };
    expect((await penza.submit(step)).plan.state).toBe('submitted');
    expect((await penza.submit(step)).plan.version).toBe(plan.version + 2);
  });

  it('without posts, and one whose time has passed, is refused in words', async () => {
    const { plan } = await planOf([]);
    await expect(penza.submit({ id: plan.id, version: plan.version })).rejects.toMatchObject({
      message: 'promotion-no-posts',
    });
    const late = await planOf(['vk'], '2026-11-23T13:00:00.000Z');
    const submitted = await penza.submit({ id: late.plan.id, version: late.plan.version });
    api.moveTo('2026-11-23T14:00:00Z');
    await expect(editor.approve({ id: late.plan.id, version: submitted.plan.version })).rejects.toMatchObject(
      {
        message: 'promotion-posts-lack',
        cause: { details: { lacks: 'время записи 1 (ВКонтакте) уже прошло' } },
      },
    );
  });
});

it('collects what people did with the posts, day by day, into the plan’s workbook', async () => {
  const { plan } = await approved(['vk']);
  await tick();
  const posted = vk.posts().at(-1)?.id ?? 0;
  vk.seen(posted, { views: 40, likes: 3, reposts: 1 });
  await services.postFigures.collect(new Date('2026-11-24T01:40:00Z'), '2026-11-24' as never);
  vk.seen(posted, { views: 90, likes: 5, reposts: 2 });
  await services.postFigures.collect(new Date('2026-11-25T01:40:00Z'), '2026-11-25' as never);
  const card = await penza.get({ id: plan.id });
  expect(card.totals).toEqual({ views: 90, likes: 5, reposts: 2 });
  expect(firstOf(card).trend.map(({ views }) => views)).toEqual([40, 90]);
  expect((await services.promotions.workbook(penzaActor, plan.id)).byteLength).toBeGreaterThan(2000);
});
