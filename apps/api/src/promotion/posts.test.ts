import { asDay } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { centerPlace, networkPlace, seedActor } from '../testing/network.ts';
import { firstOf, postOfNetwork, promotionDesk } from '../testing/promotion-desk.ts';

const {
  api,
  vk,
  telegram,
  wall,
  channel,
  words,
  planOf,
  approved,
  tick,
  database,
  services,
  editor,
  penza,
  penzaActor,
} = await promotionDesk();

describe('a post', () => {
  it.each([
    ['a past time', { publishAt: '2026-11-23T11:59:00.000Z' }, 'post-time-past'],
    ['no words at all', { text: '', link: null }, 'post-empty'],
    ['4097 units for Telegram', { ...words.telegram, text: '🎓'.repeat(2048) + 'я' }, 'post-too-long'],
    ['an account of another network', { channelId: channel }, 'post-account-unknown'],
  ])('with %s is refused as such', async (_, part, said) => {
    const { plan } = await planOf([]);
    const refused = { ...words.vk, publishAt: null, ...part };
    await expect(
      penza.addPost({ id: plan.id, postId: randomUUID(), content: refused }),
    ).rejects.toMatchObject({
      message: said,
    });
  });

  it('waits for its time', async () => {
    const { plan } = await approved(['vk'], '2026-11-23T15:00:00.000Z');
    expect(await tick('2026-11-23T14:59:00Z')).toEqual({ published: 0, failed: 0, inDoubt: 0 });
    expect(await tick('2026-11-23T15:00:00Z')).toEqual({ published: 1, failed: 0, inDoubt: 0 });
    expect(firstOf(await editor.get({ id: plan.id })).publishedAt).toBe('2026-11-23T15:00:00.000Z');
  });

  it('is tried again after an unreachable network, and stands there once', async () => {
    vk.failures.add({ at: 'wall.post', times: 1, answer: { kind: 'hang-up', done: true } });
    const before = vk.posts().length;
    const { plan } = await approved(['vk']);
    expect(await tick()).toEqual({ published: 0, failed: 1, inDoubt: 0 });
    expect(firstOf(await editor.get({ id: plan.id }))).toMatchObject({
      ...{ state: 'failed', failure: 'unreachable', nextAttemptAt: '2026-11-23T12:02:00.000Z' },
    });
    expect(await tick('2026-11-23T12:02:00Z')).toEqual({ published: 1, failed: 0, inDoubt: 0 });
    expect(vk.posts()).toHaveLength(before + 1);
  });

  it('of which nobody knows is never sent again: a person looks and says', async () => {
    telegram.failures.add({ at: 'sendMessage', times: 1, answer: { kind: 'hang-up', done: true } });
    const before = telegram.messages().length;
    const { plan } = await approved(['telegram']);
    expect(await tick()).toEqual({ published: 0, failed: 0, inDoubt: 1 });
    await tick('2026-11-23T13:00:00Z');
    expect(telegram.messages()).toHaveLength(before + 1);
    const { id: postId, version } = firstOf(await editor.get({ id: plan.id }));
    const url = `${telegram.url}/prlib_standin/${telegram.messages().at(-1)?.id}`;
    const answered = await editor.answerPost({ postId, version, url });
    expect(firstOf(answered)).toMatchObject({ state: 'published', externalUrl: url });
  });

  it('that a dead process was sending goes out once where the network knows its key, else a person is asked', async () => {
    const { plan } = await approved(['vk', 'telegram']);
    await tick();
    const card = await editor.get({ id: plan.id });
    const [onWall, inChannel] = [postOfNetwork(card, 'vk'), postOfNetwork(card, 'telegram')];
    await database.raw`update posts set state = 'sending', external_id = null, published_at = null,
      sending_since = '2026-11-23T12:01:00Z', changed_at = '2026-11-23T12:01:00Z' where plan_id = ${plan.id}`;
    const [posts, messages] = [vk.posts().length, telegram.messages().length];
    expect(await tick('2026-11-23T12:10:00Z')).toEqual({ published: 1, failed: 0, inDoubt: 1 });
    expect([vk.posts().length, telegram.messages().length]).toEqual([posts, messages]);
    const after = await editor.get({ id: plan.id });
    const stateOf = (id: string | undefined) => after.posts.find((post) => post.id === id)?.state;
    expect([stateOf(onWall?.id), stateOf(inChannel?.id)]).toEqual(['published', 'in-doubt']);
  });

  it('is sent once by two clocks at once', async () => {
    const before = telegram.messages().length;
    await approved(['telegram']);
    const at = new Date('2026-11-23T12:01:00Z');
    await Promise.all([services.postClock.run(at), services.postClock.run(at)]);
    expect(telegram.messages()).toHaveLength(before + 1);
  });

  it('comes back when the network says to', async () => {
    telegram.failures.add({ at: '*', times: 1, answer: { kind: 'error', code: 429, retryAfter: 3600 } });
    const { plan } = await approved(['telegram']);
    expect(await tick()).toEqual({ published: 0, failed: 1, inDoubt: 0 });
    expect(firstOf(await editor.get({ id: plan.id }))).toMatchObject({ state: 'failed', failure: 'busy' });
    await database.raw`update posts set next_attempt_at = '2026-11-23T13:01:00Z' where plan_id = ${plan.id}`;
    expect(await tick('2026-11-23T13:00:00Z')).toEqual({ published: 0, failed: 0, inDoubt: 0 });
    expect(await tick('2026-11-23T13:01:00Z')).toMatchObject({ published: 1 });
  });

  it('waits for the page to be connected again when its key was revoked, and goes out by itself then', async () => {
    await seedActor(database, 'administrator', networkPlace);
    vk.revoke(true);
    const { plan } = await approved(['vk']);
    const later = await approved(['vk']);
    expect(await tick()).toEqual({ published: 0, failed: 2, inDoubt: 0 });
    expect(firstOf(await editor.get({ id: plan.id }))).toMatchObject({
      ...{ failure: 'disconnected', nextAttemptAt: null },
    });
    const [page] = await database.raw`select state, failure from channels where id = ${wall}`;
    expect(page).toEqual({ state: 'disconnected', failure: 'disconnected' });
    const letters =
      await database.raw`select subject from deliveries where dedupe_key like ${`channel:${wall}:%`}`;
    expect(letters).toEqual([{ subject: 'Канал отключился: vk-wall' }]);
    expect(await tick('2026-11-23T14:00:00Z')).toEqual({ published: 0, failed: 0, inDoubt: 0 });

    vk.revoke(false);
    await database.raw`update channels set state = 'connected', failure = null where id = ${wall}`;
    expect(await tick('2026-11-23T14:01:00Z')).toEqual({ published: 2, failed: 0, inDoubt: 0 });
    expect(firstOf(await editor.get({ id: later.plan.id })).state).toBe('published');
  });

  it('stands in the calendar at its time, and in the network’s health when it waits for a person', async () => {
    const { plan } = await approved(['vk', 'telegram'], '2026-11-24T09:00:00.000Z');
    const posts = async (actor: Actor) =>
      (await api.as(actor).calendar.items({ from: asDay('2026-11-24'), to: asDay('2026-11-24') }))
        .filter(({ to }) => to === `/media/promotion/${plan.id}`)
        .map(({ kind, title, state }) => `${title}, ${kind} ${state}`);
    // Two of one time stand in no order.
    expect((await posts(penzaActor)).toSorted()).toEqual([
      'Telegram: Видео о Пензе, post scheduled',
      'ВКонтакте: Видео о Пензе, post scheduled',
    ]);
    expect(await posts(await seedActor(database, 'center-manager', centerPlace(11)))).toEqual([]);
    vk.failures.add({ at: 'wall.post', times: 1, answer: { kind: 'error', code: 15 } });
    await tick('2026-11-24T09:00:00Z');
    const { findings } = await api.as(penzaActor).networkHealth.board({ kind: 'post-failed' });
    expect(findings.filter(({ to }) => to === `/media/promotion/${plan.id}`)).toMatchObject([
      { about: expect.objectContaining({ ru: 'Видео о Пензе · ВКонтакте' }), since: '2026-11-24' },
    ]);
    const refused = postOfNetwork(await editor.get({ id: plan.id }), 'vk');
    await editor.retryPost({ postId: refused?.id ?? '', version: refused?.version ?? 0 });
    expect(await tick('2026-11-24T09:01:00Z')).toMatchObject({ published: 1 });
  });

  it('by hand is told by its link, and its figures by a person', async () => {
    const { plan } = await approved(['hand']);
    const { id: postId, version } = firstOf(await penza.get({ id: plan.id }));
    const url = 'https://region.example/news/1';
    const told = firstOf(await penza.answerPost({ postId, version, url }));
    expect(told).toMatchObject({ state: 'published', externalUrl: url });
    const figures = { views: 12, likes: null, reposts: 0 };
    const counted = await penza.enterFigures({ postId, version: told.version, ...figures });
    expect(counted.totals).toEqual(figures);
  });

  it('is taken away from its network with a reason, and what the network refuses stays', async () => {
    const { plan } = await approved(['vk']);
    await tick();
    const { id: postId, version } = firstOf(await editor.get({ id: plan.id }));
    const reason = 'Согласие отозвано';
    vk.failures.add({ at: 'wall.delete', times: 1, answer: { kind: 'error', code: 15 } });
    await expect(editor.takePostDown({ postId, version, reason })).rejects.toMatchObject({
      message: 'post-network-refused',
    });
    expect(firstOf(await editor.takePostDown({ postId, version, reason })).state).toBe('removed');
    expect(vk.posts().some(({ guid }) => guid === postId)).toBe(false);
  });
});

it('leaves its trace, with no key in it', async () => {
  const rows =
    await database.raw`select action, after::text as after from audit_log where action like 'promotion-%'`;
  expect(new Set(rows.map(({ action }) => action as string))).toEqual(
    new Set([
      ...['create', 'submit', 'approve'].map((step) => `promotion-plan.${step}`),
      ...['add', 'publish', 'fail', 'doubt', 'retry', 'take-down', 'enter-figures'].map(
        (step) => `promotion-post.${step}`,
      ),
    ]),
  );
  for (const { after } of rows) {
    expect(after).not.toContain(vk.token);
    expect(after).not.toContain(telegram.token);
  }
});
