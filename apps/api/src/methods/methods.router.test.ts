import { asDay } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { MethodContent } from '@pbnet/domain/methods';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { refusedWith } from '../testing/centers.ts';
import { seedMonth } from '../testing/month.ts';
import { centerPlace, networkPlace, seedActor } from '../testing/network.ts';
import { told } from '../testing/told.ts';

const api = await testApi();
const { raw } = api.database;
const { heads, officer } = await seedMonth(api);
const [penza, kamchatka] = heads;
const editor = await seedActor(api.database, 'media-editor', networkPlace);
const manager = await seedActor(api.database, 'center-manager', centerPlace(21));
api.moveTo('2026-11-23T09:00:00Z');

const as = (actor: Actor) => api.as(actor).methods;

function content(change: Partial<MethodContent> = {}): MethodContent {
  return {
    ...{ title: 'Урок по письмам с фронта', purpose: 'Познакомить школьников с подлинниками', audience: 'Школьники' },
    ...{ needs: 'Проектор', steps: ['Выбрать письма', 'Провести чтение'], results: 'Класс приходит снова' },
    ...{ themes: ['Патриотическое воспитание'], indicators: ['events_held'], resource: null },
    ...change,
  };
}

async function submitted(by: Actor, change: Partial<MethodContent> = {}) {
  const id = randomUUID();
  const { method } = await as(by).create({ id, content: content(change) });
  return as(by).submit({ id, version: method.version, changes: '' });
}

async function published(by: Actor, change: Partial<MethodContent> = {}) {
  const { method } = await submitted(by, change);
  return as(editor).publish({ id: method.id, version: method.version });
}

function application(id: string, change: object = {}) {
  return {
    ...{ id, applicationId: randomUUID(), centerId: null, appliedOn: asDay('2026-11-20'), place: 'Лицей № 2' },
    ...{ outcome: 'Два класса читали письма вслух', participants: 48, figures: { events_held: 1 } },
    ...change,
  };
}

describe('a card', () => {
  it('is seen by its own side alone until it is published, and by the whole network afterwards', async () => {
    const { method } = await submitted(penza);
    expect(await refusedWith(as(kamchatka).get({ id: method.id }))).toMatchObject({ key: 'not-found' });
    const { may } = await as(editor).get({ id: method.id });
    expect(may).toContain('publish');
    await as(editor).publish({ id: method.id, version: method.version });
    expect((await as(kamchatka).get({ id: method.id })).method).toMatchObject({
      ...{ edition: 1, state: 'published', title: 'Урок по письмам с фронта' },
    });
    const actions = await raw`select action from audit_log where entity_id = ${method.id} order by id`;
    expect(actions.map(({ action }) => action)).toEqual(['method.create', 'method.submit', 'method.publish']);
  });

  it('goes to review only when it says what a colleague needs', async () => {
    const id = randomUUID();
    const { method } = await as(penza).create({ id, content: content({ steps: [], themes: [] }) });
    expect(await told(as(penza).submit({ id, version: method.version, changes: '' }))).toContain('шаги, темы');
  });

  it('is returned with words and sent again', async () => {
    const { method } = await submitted(penza);
    const key = { id: method.id, version: method.version };
    const returned = await as(editor).giveBack({ ...key, reason: 'Опишите, что подготовить' });
    expect(returned.method).toMatchObject({ state: 'returned', reason: 'Опишите, что подготовить' });
    const saved = await as(penza).save({ id: key.id, version: returned.method.version, content: content() });
    const again = await as(penza).submit({ id: key.id, version: saved.method.version, changes: '' });
    expect(again.method).toMatchObject({ state: 'in-review', reason: null });
  });

  it('is read in its last edition while the next is written; the editions say what changed', async () => {
    const { method } = await published(penza, { title: 'Вечер чтения' });
    const edited = content({ title: 'Вечер громкого чтения', needs: 'Микрофон' });
    const saved = await as(penza).save({ id: method.id, version: method.version, content: edited });
    expect(saved).toMatchObject({ method: { state: 'draft', title: edited.title }, published: { title: 'Вечер чтения' } });
    expect((await as(kamchatka).get({ id: method.id })).method).toMatchObject({
      ...{ title: 'Вечер чтения', state: 'published' },
    });
    const key = { id: method.id, version: saved.method.version };
    expect(await refusedWith(as(penza).submit({ ...key, changes: '' }))).toMatchObject({
      key: 'method-changes-unsaid',
    });
    const sent = await as(penza).submit({ ...key, changes: 'Нужен микрофон' });
    const { editions } = await as(editor).publish({ id: method.id, version: sent.method.version });
    expect(editions).toMatchObject([
      { number: 2, changes: 'Нужен микрофон', changed: ['title', 'needs'] },
      { number: 1, changed: [] },
    ]);
    expect((await as(kamchatka).get({ id: method.id })).method.title).toBe('Вечер громкого чтения');
  });

  it('is made once and changed once by the same command repeated; a stale edit is told', async () => {
    const id = randomUUID();
    await as(penza).create({ id, content: content() });
    const { method } = await as(penza).create({ id, content: content() });
    const first = await as(penza).save({ id, version: method.version, content: content({ needs: 'Экран' }) });
    const second = await as(penza).save({ id, version: method.version, content: content({ needs: 'Экран' }) });
    expect(second.method.version).toBe(first.method.version);
    expect(
      await refusedWith(as(penza).save({ id, version: method.version, content: content({ needs: 'Стол' }) })),
    ).toMatchObject({ key: 'stale-edit', details: { current: { needs: 'Экран' } } });
  });

  it('of another regional center is nobody’s to change, whatever is asked', async () => {
    const { method } = await published(penza);
    const key = { id: method.id, version: method.version };
    expect(await refusedWith(as(kamchatka).save({ ...key, content: content() }))).toMatchObject({
      key: 'place-forbidden',
    });
    expect(await refusedWith(as(penza).publish(key))).toMatchObject({ key: 'role-forbidden' });
  });

  it('names indicators that the report form has', async () => {
    const made = as(penza).create({ id: randomUUID(), content: content({ indicators: ['no_such'] }) });
    expect(await told(made)).toContain('«no_such»');
  });

  it('in the archive is kept and not offered; restored it is read again', async () => {
    const { method } = await published(penza, { title: 'Устаревшая выставка' });
    const key = { id: method.id, version: method.version };
    const archived = await as(penza).archive({ ...key, reason: 'Ресурс закрыт' });
    const found = await as(kamchatka).list({ search: 'устаревшая выставка' });
    expect(found.rows).toEqual([]);
    expect(await refusedWith(as(kamchatka).addApplication(application(method.id)))).toMatchObject({
      key: 'method-not-published',
    });
    await as(penza).restore({ id: method.id, version: archived.method.version });
    expect((await as(kamchatka).list({ search: 'устаревшие выставки' })).rows).toHaveLength(1);
  });
});

describe('the library', () => {
  it.each(['ёлочные чтения', 'елочного чтения', 'ЕЛОЧНЫЕ ЧТЕНИЯ', 'елочн'])('finds «%s»', async (search) => {
    if ((await as(penza).list({ search: 'Ёлочные чтения' })).total === 0)
      await published(penza, { title: 'Ёлочные чтения' });
    const { rows } = await as(manager).list({ search });
    expect(rows.map(({ title }) => title)).toEqual(['Ёлочные чтения']);
  });

  it('is found by the search over everything', async () => {
    await published(editor, { title: 'Квест по архивным картам' });
    const hits = await api.as(manager).search.find({ text: 'квест по архивным' });
    expect(hits).toContainEqual(expect.objectContaining({ kind: 'method', title: 'Квест по архивным картам' }));
  });

  it.each(['"', '(', "'; drop table methods; --", '%', '\\', '!!!', '-'])('takes «%s» as words', async (search) => {
    expect((await as(penza).list({ search })).pageSize).toBe(20);
  });

  it('narrows by theme, indicator and what is its own', async () => {
    await published(kamchatka, { title: 'Вулканы', themes: ['Краеведение'], indicators: ['visits'] });
    const titles = async (asked: object) => (await as(kamchatka).list(asked)).rows.map(({ title }) => title);
    expect(await titles({ theme: 'Краеведение' })).toEqual(['Вулканы']);
    expect(await titles({ indicator: 'visits' })).toEqual(['Вулканы']);
    expect(await titles({ show: 'own' })).toEqual(['Вулканы']);
    const { themes } = await as(kamchatka).filters();
    expect(themes).toContain('Краеведение');
  });
});

describe('«применили»', () => {
  it('counts what came of a method, once, with its place and figures', async () => {
    const { method } = await published(penza, { title: 'Лекторий' });
    const sent = application(method.id);
    await as(kamchatka).addApplication(sent);
    const { applications } = await as(kamchatka).addApplication(sent);
    expect(applications).toMatchObject([
      { place: 'Лицей № 2', participants: 48, figures: { events_held: 1 }, edition: 1, own: true },
    ]);
    await as(manager).addApplication(application(method.id, { place: 'Читальный зал' }));
    const [brief] = (await as(penza).list({ search: 'лекторий' })).rows;
    expect(brief).toMatchObject({ applications: 2, appliedBy: 1 });
    expect((await as(penza).get({ id: method.id })).applications).toHaveLength(2);
    const mended = { ...sent, version: 1, outcome: 'Пришли три класса, не два' };
    const saved = await as(kamchatka).saveApplication(mended);
    expect(saved.applications.find(({ id }) => id === sent.applicationId)?.outcome).toBe(mended.outcome);
    expect(await refusedWith(as(kamchatka).saveApplication({ ...mended, outcome: 'Совсем другое' }))).toMatchObject({
      key: 'stale-edit',
    });
  });

  it('refuses a day to come and a centre of others', async () => {
    const { method } = await published(penza, { title: 'Диктант' });
    const ahead = application(method.id, { appliedOn: asDay('2027-01-01') });
    expect(await told(as(kamchatka).addApplication(ahead))).toContain('ещё не наступил');
    const foreign = application(method.id, { centerId: 11 });
    expect(await refusedWith(as(kamchatka).addApplication(foreign))).toMatchObject({ key: 'place-forbidden' });
    expect(await refusedWith(as(editor).addApplication(application(method.id)))).toMatchObject({ key: 'role-forbidden' });
  });
});

describe('feedback', () => {
  it('is one word of one person, answered by the author', async () => {
    const { method } = await published(penza, { title: 'Мастер-класс' });
    const words = { id: method.id, feedbackId: randomUUID(), rating: 4, words: 'Не хватает раздаточных листов' };
    await as(manager).rate(words);
    await as(manager).rate({ ...words, feedbackId: randomUUID(), rating: 5 });
    const { feedback } = await as(penza).get({ id: method.id });
    expect(feedback).toMatchObject([{ rating: 5, answer: null, own: false }]);
    const [word] = feedback;
    const answer = { id: method.id, feedbackId: word?.id ?? '', version: word?.version ?? 0, answer: 'Добавили' };
    expect(await refusedWith(as(kamchatka).answer(answer))).toMatchObject({ key: 'place-forbidden' });
    await as(penza).answer(answer);
    const [seen] = (await as(manager).get({ id: method.id })).feedback;
    expect(seen).toMatchObject({ answer: 'Добавили', own: true });
    expect((await as(penza).list({ search: 'мастер-класс' })).rows[0]).toMatchObject({ ratings: 1, rating: 5 });
  });
});

describe('recommended', () => {
  it('is what moves the indicators that are low beside others of the size, with the reason', async () => {
    await raw`update reporting_periods set state = 'closed' where month = (select max(month) from reporting_periods)`;
    const [{ month }] = await raw<[{ month: string }]>`
      select month from reporting_periods where state = 'closed' order by month desc limit 1`;
    await raw`delete from center_reports`;
    for (const [center, center_rc, visits] of [[11, 1, 0], [21, 2, 40], [31, 3, 60]] as const)
      await raw`insert into center_reports (month, center_id, region_id, regional_center_id, state, "values")
        values (${month}, ${center}, ${center_rc}, ${center_rc}, 'accepted', ${raw.json({ visits, new_users: 5 })})`;
    const { weak, methods } = await as(penza).recommend({});
    expect(weak).toMatchObject([{ code: 'visits', own: 0, usual: 50, others: 2 }]);
    expect(methods).toMatchObject([{ method: { title: 'Вулканы' }, moves: ['visits'], applied: false }]);
    const [first] = methods;
    await as(penza).addApplication(application(first?.method.id ?? ''));
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
