import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { refusedWith } from '../testing/centers.ts';
import { applicationOf, methodDesk } from '../testing/method-desk.ts';
import { told } from '../testing/told.ts';

const api = await testApi();
const { raw } = api.database;
const { as, content, submitted, published, penza, kamchatka, editor, manager } = await methodDesk(api);

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
    expect(await told(as(penza).submit({ id, version: method.version, changes: '' }))).toContain(
      'шаги, темы',
    );
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
    expect(saved).toMatchObject({
      method: { state: 'draft', title: edited.title },
      published: { title: 'Вечер чтения' },
    });
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

  it('saved as its edition says waits for nobody', async () => {
    const { method } = await published(penza, { title: 'Без перемен' });
    const { id } = method;
    const changed = await as(penza).save({
      ...{ id, version: method.version, content: content({ title: 'Без перемен', needs: 'Микрофон' }) },
    });
    expect(changed.method.state).toBe('draft');
    const asItWas = { id, version: changed.method.version, content: content({ title: 'Без перемен' }) };
    await as(penza).save(asItWas);
    expect(await as(penza).save(asItWas)).toMatchObject({
      ...{ method: { state: 'published', edition: 1, version: changed.method.version + 1 }, published: null },
    });
  });

  it('is made once and changed once by the same command repeated; a stale edit is told', async () => {
    const id = randomUUID();
    await as(penza).create({ id, content: content() });
    const { method } = await as(penza).create({ id, content: content() });
    const first = await as(penza).save({ id, version: method.version, content: content({ needs: 'Экран' }) });
    const second = await as(penza).save({
      id,
      version: method.version,
      content: content({ needs: 'Экран' }),
    });
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
    expect(await refusedWith(as(kamchatka).addApplication(applicationOf(method.id)))).toMatchObject({
      key: 'method-not-published',
    });
    await as(penza).restore({ id: method.id, version: archived.method.version });
    expect((await as(kamchatka).list({ search: 'устаревшие выставки' })).rows).toHaveLength(1);
  });
});

async function lettersOf(id: string): Promise<readonly string[]> {
  const rows = await raw<{ recipient: string; subject: string }[]>`
    select recipient, subject from deliveries where dedupe_key like ${`method:${id}:%`}
    order by substring(dedupe_key from '[0-9]+$')::int`;
  return rows.map(({ recipient, subject }) => `${recipient} ${subject}`);
}

describe('a letter', () => {
  it('tells the regional center what headquarters did with its method, each time once', async () => {
    const { method } = await submitted(penza, { title: 'Вечер писем' });
    const { id } = method;
    const returning = { id, version: method.version, reason: 'Опишите, что подготовить' };
    const returned = await as(editor).giveBack(returning);
    await as(editor).giveBack(returning);
    const sent = await as(penza).submit({ id, version: returned.method.version, changes: '' });
    const done = await as(editor).publish({ id, version: sent.method.version });
    await as(editor).archive({ id, version: done.method.version, reason: 'Ресурс закрыт' });
    expect(await lettersOf(id)).toEqual([
      'rc1@region.example Методика возвращена с замечаниями: Вечер писем',
      'rc1@region.example Методика опубликована: Вечер писем',
      'rc1@region.example Методика убрана в архив: Вечер писем',
    ]);
    const [letter] =
      await raw`select plain from deliveries where dedupe_key like ${`method:${id}:returned:%`}`;
    expect(letter?.['plain']).toContain('Замечания: Опишите, что подготовить');
  });

  it('is not written about headquarters’ own, nor about what the author did itself', async () => {
    const { method } = await published(editor, { title: 'Наша выставка' });
    expect(await lettersOf(method.id)).toEqual([]);
    const { method: theirs } = await published(penza, { title: 'Их выставка' });
    await as(penza).archive({ id: theirs.id, version: theirs.version, reason: 'Больше не проводим' });
    expect(await lettersOf(theirs.id)).toHaveLength(1);
  });
});

describe('the library', () => {
  it.each(['ёлочные чтения', 'елочного чтения', 'ЕЛОЧНЫЕ ЧТЕНИЯ', 'елочн', 'ёл', 'чтения фонар', 'фона'])(
    'finds «%s»',
    async (search) => {
      if ((await as(penza).list({ search: 'Ёлочные чтения' })).total === 0)
        await published(penza, { title: 'Ёлочные чтения', needs: 'Два фонарика' });
      const { rows } = await as(manager).list({ search });
      expect(rows.map(({ title }) => title)).toEqual(['Ёлочные чтения']);
    },
  );

  it('is found by the search over everything', async () => {
    await published(editor, { title: 'Квест по архивным картам' });
    const hits = await api.as(manager).search.find({ text: 'квест по архивным' });
    expect(hits).toContainEqual(
      expect.objectContaining({ kind: 'method', title: 'Квест по архивным картам' }),
    );
  });

  it.each(['"', '(', "'; drop table methods; --", '%', '\\', '!!!', '-'])(
    'takes «%s» as words',
    async (search) => {
      expect((await as(penza).list({ search })).pageSize).toBe(20);
    },
  );

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
