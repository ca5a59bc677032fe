import { asDay as on } from '@pbnet/domain';
import { describe, expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { refusedWith } from '../testing/centers.ts';
import { openingDesk, plantOpening } from '../testing/opening-desk.ts';

const api = await testApi();
const { raw } = api.database;
const { actors, officer, head, toPreparing, toReady } = await openingDesk(api);

describe('the list', () => {
  it('knows by the records what they show, and waits for evidence of the rest', async () => {
    const id = await toPreparing();
    const { items, lacks, may } = await head.get({ id });
    expect(items.filter(({ ready }) => ready).map(({ code }) => code)).toEqual([
      'agreement',
      'host',
      'person',
      'addresses',
    ]);
    expect(lacks.map(({ ru }) => ru)).toEqual([
      '«Помещение готово»',
      '«Рабочие места установлены»',
      '«Линия связи работает»',
      '«Программы установлены»',
      '«Ответственный обучен»',
      '«Пробный сеанс прошёл»',
    ]);
    expect(may).toEqual(expect.arrayContaining(['ready', 'prove']));
    expect(may).not.toContain('open');
  });

  it('takes words, an address or a file as evidence, and nothing less', async () => {
    const id = await toPreparing();
    const prove = (over: object) =>
      refusedWith(
        head.prove({ id, item: 'link', version: 0, words: '', link: '', doneOn: on('2026-11-20'), ...over }),
      );
    expect(await prove({})).toMatchObject({ key: 'readiness-no-evidence' });
    expect(await prove({ words: 'Завтра', doneOn: on('2026-11-24') })).toMatchObject({
      key: 'readiness-in-future',
    });
    await raw`insert into stored_files (purpose, owner_id, region_id, regional_center_id, file_name, kind, size, sha256)
      values ('readiness', ${`${id}-link`}, 1, 1, 'speed.pdf', 'pdf', 1, '')`;
    expect(await prove({})).toEqual({ key: 'allowed' });
    // Sent again by the network: the same evidence.
    expect(await prove({})).toEqual({ key: 'allowed' });
    const { items } = await head.get({ id });
    expect(items.find(({ code }) => code === 'link')).toMatchObject({ state: 'done', files: 1, version: 1 });
  });

  it('tells the second of two people at one item what the first has written', async () => {
    const id = await toPreparing();
    const prove = (words: string) =>
      head.prove({ id, item: 'premises', version: 0, words, link: '', doneOn: on('2026-11-20') });
    await prove('Приказ № 5');
    expect(await refusedWith(prove('Приказ № 6'))).toMatchObject({
      key: 'stale-edit',
      details: { current: { words: 'Приказ № 5', version: 1 } },
    });
  });

  it('is judged by headquarters alone; a centre whose evidence came back is not ready any more', async () => {
    const id = await toReady();
    const judged = { id, item: 'premises', version: 1, reason: 'На снимке другой зал' };
    expect(await refusedWith(head.returnItem(judged))).toMatchObject({ key: 'role-forbidden' });
    const sheet = await officer.returnItem(judged);
    expect(sheet.state).toBe('preparing');
    expect(sheet.lacks.map(({ ru }) => ru)).toEqual(['«Помещение готово»']);
    expect(sheet.items.find(({ code }) => code === 'premises')).toMatchObject({
      state: 'returned',
      reason: 'На снимке другой зал',
      words: 'Сделано',
    });
  });

  it('lets headquarters do without an item, but never without agreement, host and person', async () => {
    const id = await toPreparing();
    const waive = (item: string) =>
      officer.waive({ id, item, version: 0, reason: 'Зал общий с РЦ, учить некого' });
    const { lacks } = await waive('training');
    expect(lacks.map(({ ru }) => ru)).not.toContain('«Ответственный обучен»');
    expect(await refusedWith(waive('agreement'))).toMatchObject({ key: 'readiness-unavoidable' });
  });

  it('is headquarters’ to edit; what is not asked any more lacks nowhere', async () => {
    const id = await toPreparing();
    const [item] = (await officer.items()).filter(({ code }) => code === 'software');
    if (!item) throw new Error('the starting list has no software');
    await officer.saveItem({ ...item, archived: true });
    expect((await head.get({ id })).items.map(({ code }) => code)).not.toContain('software');
    expect(await refusedWith(officer.saveItem({ ...item, archived: false }))).toMatchObject({
      key: 'stale-edit',
    });
    await officer.saveItem({ ...item, version: 2, archived: false });
    const saving = head.saveItem({ ...item, version: 3 });
    expect(await refusedWith(saving)).toMatchObject({ key: 'role-forbidden' });
  });

  it('is not there for another regional center', async () => {
    const id = await toPreparing();
    const kamchatka = api.as(actors.heads[1]).readiness;
    expect(await refusedWith(kamchatka.get({ id }))).toMatchObject({ key: 'not-found' });
  });
});

describe('agreement and ceremony', () => {
  it('prepares a draft between the library’s network and the host, once', async () => {
    await raw`insert into organizations (id, kind, region_id) values (900, 'presidential-library', 3)`;
    await raw`insert into organization_versions (organization_id, valid_from, name, short_name)
      values (900, '2015-01-01', 'Президентская библиотека', 'ПБ')`;
    const { id } = await plantOpening(api.database, { agreement: null, state: 'agreed' });
    const agreementId = crypto.randomUUID();
    const own = await api.as(actors.heads[0]).readiness.prepareAgreement({ id, version: 1, agreementId });
    expect(own.agreement).toMatchObject({ id: agreementId, state: 'draft' });
    const parties = await raw`select organization_id, role from agreement_parties
      where agreement_id = ${agreementId} order by signing_order`;
    expect(parties).toEqual([
      { organization_id: 900, role: 'presidential-library' },
      { organization_id: 1, role: 'regional-center-host' },
    ]);
    const again = await head.prepareAgreement({ id, version: 1, agreementId });
    expect(again.agreement?.id).toBe(agreementId);
    const other = head.prepareAgreement({ id, version: 2, agreementId: crypto.randomUUID() });
    expect(await refusedWith(other)).toMatchObject({ key: 'opening-has-agreement' });
    expect((await head.agreements({ id })).map((found) => found.id)).toContain(agreementId);
    expect((await head.linkAgreement({ id, version: 2, agreementId: null })).agreement).toBeNull();
  });

  it('makes the ceremony a joint event, once, and keeps who came and what was written', async () => {
    const id = await toPreparing({ addresses: [] });
    const plan = {
      ...{
        id,
        version: 2,
        eventId: crypto.randomUUID(),
        zone: 'Europe/Moscow',
        place: 'Наровчат, библиотека',
      },
      ...{ startsAt: '2026-12-03T09:00:00.000Z', endsAt: '2026-12-03T11:00:00.000Z' },
    };
    const planned = await head.planCeremony(plan);
    expect(planned.ceremony.event).toMatchObject({
      title: 'Открытие центра: Читальный зал в Наровчате',
      state: 'draft',
    });
    expect((await head.planCeremony(plan)).version).toBe(planned.version);
    const second = head.planCeremony({ ...plan, version: planned.version, eventId: crypto.randomUUID() });
    expect(await refusedWith(second)).toMatchObject({ key: 'ceremony-planned-already' });
    const content = {
      officials: ['Глава района'],
      press: [{ label: 'Районная газета', url: 'https://press.example/1' }],
      news: 'В Наровчате открылся читальный зал.',
    };
    const saved = await head.saveCeremony({ id, version: 0, content });
    expect(saved.ceremony).toMatchObject({ ...content, version: 1 });
    const stale = officer.saveCeremony({ id, version: 0, content: { ...content, news: 'Другая новость' } });
    expect(await refusedWith(stale)).toMatchObject({ key: 'stale-edit' });
  });
});
