import { asDay } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { refusedWith } from '../testing/centers.ts';
import { applicationOf, methodDesk } from '../testing/method-desk.ts';
import { told } from '../testing/told.ts';

const api = await testApi();
const { raw } = api.database;
const { as, submitted, published, penza, kamchatka, officer, editor, manager } = await methodDesk(api);

describe('«применили»', () => {
  it('counts what came of a method, once, with its place and figures', async () => {
    const { method } = await published(penza, { title: 'Лекторий' });
    const sent = applicationOf(method.id);
    await as(kamchatka).addApplication(sent);
    const { applications } = await as(kamchatka).addApplication(sent);
    expect(applications).toMatchObject([
      { place: 'Лицей № 2', participants: 48, figures: { events_held: 1 }, edition: 1, own: true },
    ]);
    await as(manager).addApplication(applicationOf(method.id, { place: 'Читальный зал' }));
    const [brief] = (await as(penza).list({ search: 'лекторий' })).rows;
    expect(brief).toMatchObject({ applications: 2, appliedBy: 1 });
    expect((await as(penza).get({ id: method.id })).applications).toHaveLength(2);
    const mended = { ...sent, version: 1, outcome: 'Пришли три класса, не два' };
    const saved = await as(kamchatka).saveApplication(mended);
    expect(saved.applications.find(({ id }) => id === sent.applicationId)?.outcome).toBe(mended.outcome);
    expect(
      await refusedWith(as(kamchatka).saveApplication({ ...mended, outcome: 'Совсем другое' })),
    ).toMatchObject({
      key: 'stale-edit',
    });
  });

  it('refuses a day to come and a centre of others', async () => {
    const { method } = await published(penza, { title: 'Диктант' });
    const ahead = applicationOf(method.id, { appliedOn: asDay('2027-01-01') });
    expect(await told(as(kamchatka).addApplication(ahead))).toContain('ещё не наступил');
    const foreign = applicationOf(method.id, { centerId: 11 });
    expect(await refusedWith(as(kamchatka).addApplication(foreign))).toMatchObject({
      key: 'place-forbidden',
    });
    expect(await refusedWith(as(editor).addApplication(applicationOf(method.id)))).toMatchObject({
      key: 'role-forbidden',
    });
  });
});

describe('feedback', () => {
  it('is one word of one person, answered by the author', async () => {
    const { method } = await published(penza, { title: 'Мастер-класс' });
    const words = {
      id: method.id,
      feedbackId: randomUUID(),
      rating: 4,
      words: 'Не хватает раздаточных листов',
    };
    await as(manager).rate(words);
    await as(manager).rate({ ...words, feedbackId: randomUUID(), rating: 5 });
    const { feedback } = await as(penza).get({ id: method.id });
    expect(feedback).toMatchObject([{ rating: 5, answer: null, own: false }]);
    const [word] = feedback;
    const answer = {
      id: method.id,
      feedbackId: word?.id ?? '',
      version: word?.version ?? 0,
      answer: 'Добавили',
    };
    expect(await refusedWith(as(kamchatka).answer(answer))).toMatchObject({ key: 'place-forbidden' });
    await as(penza).answer(answer);
    const [seen] = (await as(manager).get({ id: method.id })).feedback;
    expect(seen).toMatchObject({ answer: 'Добавили', own: true });
    expect((await as(penza).list({ search: 'мастер-класс' })).rows[0]).toMatchObject({
      ratings: 1,
      rating: 5,
    });
  });

  it('is not its author’s to give, nor about what is in the archive', async () => {
    const { method } = await published(penza, { title: 'Похвальное слово' });
    const words = { id: method.id, feedbackId: randomUUID(), rating: 5, words: 'Лучшая методика' };
    expect((await as(penza).get({ id: method.id })).may).not.toContain('rate');
    expect(await told(as(penza).rate(words))).toMatch(/отзывы о ней оставляют коллеги/);
    await as(editor).archive({ id: method.id, version: method.version, reason: 'Ресурс закрыт' });
    expect(await refusedWith(as(kamchatka).rate(words))).toMatchObject({ key: 'method-not-published' });
  });
});

describe('recommended', () => {
  it('is what moves the indicators that are low beside others of the size, with the reason', async () => {
    await raw`update reporting_periods set state = 'closed' where month = (select max(month) from reporting_periods)`;
    const [{ month }] = await raw<[{ month: string }]>`
      select month from reporting_periods where state = 'closed' order by month desc limit 1`;
    await raw`delete from center_reports`;
    for (const [center, center_rc, visits] of [
      [11, 1, 0],
      [21, 2, 40],
      [31, 3, 60],
    ] as const)
      await raw`insert into center_reports (month, center_id, region_id, regional_center_id, state, "values")
        values (${month}, ${center}, ${center_rc}, ${center_rc}, 'accepted', ${raw.json({ visits, new_users: 5, copies: null, events_held: 'не считали' })})`;
    await published(penza, { title: 'Вулканы', indicators: ['visits'] });
    const { weak, methods } = await as(penza).recommend({});
    expect(weak).toMatchObject([{ code: 'visits', own: 0, usual: 50, others: 2 }]);
    expect(methods).toMatchObject([{ method: { title: 'Вулканы' }, moves: ['visits'], applied: false }]);
    const [first] = methods;
    await as(penza).addApplication(applicationOf(first?.method.id ?? ''));
    expect((await as(penza).recommend({})).methods).toMatchObject([{ applied: true }]);
    expect((await as(editor).recommend({ regionalCenterId: 1 })).weak).toHaveLength(1);
    expect((await as(kamchatka).recommend({})).methods).toEqual([]);
    expect(await refusedWith(as(kamchatka).recommend({ regionalCenterId: 1 }))).toMatchObject({
      key: 'place-forbidden',
    });
  });
});

it('tells each side on the first page what waits for it', async () => {
  const { method } = await submitted(penza, { title: 'Ждёт проверки' });
  const ids = async (actor: Actor) => (await api.as(actor).home.cards()).map(({ id }) => id);
  expect(await ids(editor)).toContain('methods.review');
  await as(officer).giveBack({ id: method.id, version: method.version, reason: 'Добавьте материалы' });
  expect(await ids(penza)).toContain('methods.returned');
});
