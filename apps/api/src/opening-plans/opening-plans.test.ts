import { asMonth } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { randomUUID } from 'node:crypto';
import readExcelFile from 'read-excel-file/node';
import { beforeEach, describe, expect, it } from 'vitest';
import { elizovo, planDesk, year } from '../testing/plan-desk.ts';
import { refusal } from '../testing/staff.ts';

const desk = await planDesk();
const { api, raw, agreed, officer, director, other, penza, kamchatka } = desk;
const { own, version, present, approve, approved, file, lastPresentation } = desk;
const head = api.as(director).openingPlans;

beforeEach(desk.restart);

describe('the draft', () => {
  it('is what both sides have agreed to for the year; a regional center sees its own', async () => {
    const { opening } = await agreed();
    await agreed({ ...elizovo }, kamchatka);
    await agreed({ plannedMonth: asMonth('2028-01') });
    await desk.reviewed();
    await own.create({ year });
    await own.create({ year });
    const plan = await own.get({ year });
    expect(plan).toMatchObject({ state: 'draft', editions: [], differences: null });
    expect(plan.items.map(({ name, month, state }) => [month, name, state])).toEqual([
      ['2027-02', 'ЦУД в Елизове', 'agreed'],
      ['2027-04', 'ЦУД в Наровчатской библиотеке', 'agreed'],
    ]);
    expect(plan.items[1]).toMatchObject({ address: 'Советская улица, 30', openingId: opening.id });
    expect(JSON.stringify(plan)).not.toContain('Ответственный центра');
    const theirs = await api.as(penza).openingPlans.get({ year });
    expect(theirs.items.map(({ openingId }) => openingId)).toEqual([opening.id]);
    expect(await own.list()).toMatchObject([{ year, state: 'draft', planned: 2, opened: 0 }]);
  });

  it('leaves out what headquarters leaves out, says why, and takes it back', async () => {
    const { opening } = await agreed();
    await own.create({ year });
    const left = await own.leaveOut({
      ...{ year, version: await version(), openingId: opening.id, reason: 'Нет линии связи' },
    });
    expect(left.items).toEqual([]);
    expect((await api.as(penza).openingPlans.get({ year })).omitted).toMatchObject([
      { openingId: opening.id, omission: 'Нет линии связи' },
    ]);
    expect(await refusal(present())).toBe('plan-empty');
    const back = await own.takeIn({ year, version: await version(), openingId: opening.id });
    expect(back.items).toHaveLength(1);
  });

  it('written by two: the second is told and shown the first words', async () => {
    await own.create({ year });
    const before = await version();
    await own.saveWords({ year, version: before, words: 'Первое' });
    expect((await own.saveWords({ year, version: before, words: 'Первое' })).words).toBe('Первое');
    await expect(own.saveWords({ year, version: before, words: 'Второе' })).rejects.toMatchObject({
      cause: { key: 'stale-edit', details: { current: { words: 'Первое', version: before + 1 } } },
    });
  });
});

describe('what is before the director', () => {
  it('does not change, is seen by headquarters alone, and comes back with a reason', async () => {
    await agreed();
    await own.create({ year });
    const id = randomUUID();
    const presented = await present(id);
    expect((await present(id)).version).toBe(presented.version);
    expect(presented).toMatchObject({ state: 'presented', waiting: { id, own: true } });
    expect((await api.as(penza).openingPlans.get({ year })).waiting).toBeNull();
    expect(await refusal(own.saveWords({ year, version: presented.version, words: 'x' }))).toBe(
      'plan-presented',
    );
    expect(await refusal(present())).toBe('plan-presented');
    const cards = async (actor: Actor) =>
      (await api.as(actor).home.cards())
        .map((card) => card.id)
        .filter((one) => one.startsWith('opening-plan'));
    expect(await cards(director)).toEqual(['opening-plan.approve:2027:1']);
    const returned = await head.return({
      ...{ year, version: presented.version, reason: 'Добавьте Камчатку' },
    });
    expect(returned).toMatchObject({
      state: 'draft',
      waiting: null,
      returned: { reason: 'Добавьте Камчатку' },
    });
    expect(await cards(officer)).toEqual(['opening-plan.returned:2027:1']);
    expect(await refusal(approve())).toBe('plan-not-presented');
  });

  it('is not approved with a wrong password, by who presented it, nor when an opening has moved meanwhile', async () => {
    const { opening } = await agreed();
    await own.create({ year });
    await present();
    expect(await refusal(approve(director, { password: 'мимо' }))).toBe('password-wrong');
    await raw`update opening_plan_presentations set presented_by = ${director.accountId}`;
    expect(await refusal(approve())).toBe('plan-own-presentation');
    expect(await refusal(approve(officer))).toBe('role-forbidden');
    await raw`update planned_openings set planned_month = '2027-05' where id = ${opening.id}`;
    expect(await refusal(approve(other))).toBe('plan-moved');
    expect((await own.get({ year })).editions).toEqual([]);
    await raw`update planned_openings set planned_month = '2027-04' where id = ${opening.id}`;
    await agreed({ name: 'Согласован позже' });
    expect((await approve(other)).editions).toMatchObject([{ number: 1, items: 1 }]);
  });
});

describe('the approved plan', () => {
  it('is frozen with its files, takes its openings in, and a second approval of the same changes nothing', async () => {
    const { first, plan } = await approved();
    expect(plan).toMatchObject({ state: 'approved', waiting: null, editions: [{ number: 1, items: 2 }] });
    const states = await raw`select state from planned_openings`;
    expect(states.map(({ state }) => state as string)).toEqual(['in-plan', 'in-plan']);
    const [pdf, again] = [await file(penza, '1.pdf'), await file(officer, '1.pdf')];
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(again.equals(pdf)).toBe(true);
    const [sheet, parameters] = await readExcelFile(await file(kamchatka, '1.xlsx'));
    expect(sheet?.data[1]).toContain('ЦУД в Елизове');
    expect(parameters?.data.at(-1)?.[1]).toBe(plan.editions[0]?.sha256);
    expect((await file(penza, 'draft.pdf')).toString()).toBe('404');
    expect((await file(officer, '7.pdf')).toString()).toBe('404');
    const same = await approve(director, { presentationId: await lastPresentation() });
    expect(same.editions).toHaveLength(1);
    const current = await version();
    const out = { year, version: current, openingId: first.id, reason: 'Передумали' };
    expect(await refusal(own.leaveOut(out))).toBe('plan-item-taken');
    expect(await refusal(present())).toBe('plan-unchanged');
  });

  it('is amended: the next edition says what came, what went and why, and what moved', async () => {
    const { first, second } = await approved();
    const [old] = await raw`select content, sha256 from opening_plan_editions`;
    await agreed({ name: 'ЦУД в Мокшане', plannedMonth: asMonth('2027-09') });
    await raw`update planned_openings set state = 'withdrawn', reason = 'Здание продано' where id = ${second.id}`;
    await raw`update planned_openings set planned_month = '2027-06', seats = 8 where id = ${first.id}`;
    expect(await refusal(present())).toBe('plan-without-ground');
    await own.saveWords({ year, version: await version(), words: 'По письмам РЦ' });
    await present();
    expect((await own.get({ year })).state).toBe('approved');
    expect(await approve()).toMatchObject({
      state: 'amended',
      words: '',
      editions: [{ number: 2 }, { number: 1 }],
    });
    const edition = await api.as(penza).openingPlans.edition({ year, number: 2 });
    expect(edition.against).toBe(1);
    expect(edition.differences).toMatchObject({
      added: [{ name: 'ЦУД в Мокшане' }],
      removed: [{ name: 'ЦУД в Елизове', state: 'withdrawn', reason: 'Здание продано' }],
      changed: [{ changes: [{ field: 'month', before: '2027-04', after: '2027-06' }, { field: 'seats' }] }],
    });
    const kept = await raw`select content, sha256 from opening_plan_editions where number = 1`;
    expect(kept[0]).toEqual(old);
    const sheets = await readExcelFile(await file(officer, '2.xlsx'));
    expect(sheets[1]?.sheet).toBe('Изменения к редакции 1');
    expect(sheets[1]?.data.map((row) => row.at(-1))).toEqual([
      ...['Как', 'сентябрь 2027', 'отозван: Здание продано', 'месяц: апрель 2027 → июнь 2027; мест: 6 → 8'],
    ]);
  });

  it('proves the decision that waits for it', async () => {
    const [resolutionId, decisionId] = [randomUUID(), randomUUID()];
    await raw`insert into resolutions (id, title, state, number) values (${resolutionId}, 'Резолюция', 'controlled', '1')`;
    await raw`insert into decisions (id, resolution_id, number, words, parties, awaits)
      values (${decisionId}, ${resolutionId}, 1, 'Представить план', '{}', '{"kind":"plan-approved","subject":null}')`;
    await raw`insert into assignments (decision_id, party, department, zone, assigned_on)
      values (${decisionId}, 'department:ОМиМС', 'ОМиМС', 'Europe/Moscow', '2026-11-01')`;
    await approved();
    const [proof] = await raw`select a.state, e.words_ru as words, e."to" from assignments a
      join assignment_evidence e on e.assignment_id = a.id`;
    expect(proof).toMatchObject({
      ...{ state: 'reported', to: '/agreements/plan/2027/editions/1' },
      words: 'План открытия центров на 2027 год утверждён, редакция 1: центров 2',
    });
  });

  it('goes to every regional center with its own centers named, and is read once', async () => {
    await agreed();
    await own.create({ year });
    expect(await refusal(own.distribute({ year }))).toBe('plan-not-approved');
    await present();
    await approve();
    const { id } = await own.distribute({ year });
    expect(await refusal(own.distribute({ year }))).toBe('mailing-exists');
    const letters =
      await raw`select recipient, subject, plain, (select count(*)::int from delivery_attachments a
      where a.delivery_id = d.id) as files from deliveries d where mailing_id = ${id} order by recipient`;
    expect(letters).toHaveLength(3);
    expect(letters[0]).toMatchObject({
      ...{ recipient: 'rc1@region.example', files: 2 },
      subject: 'План открытия ЦУД на 2027 год: 1 центр',
    });
    expect(letters[0]?.['plain']).toContain('ЦУД в Наровчатской библиотеке');
    expect(letters[1]?.['plain']).toContain('в этом плане нет');
    const theirs = api.as(penza).openingPlans;
    expect((await theirs.get({ year })).acknowledged).toBe(false);
    await theirs.acknowledge({ year });
    expect((await theirs.acknowledge({ year })).acknowledged).toBe(true);
    const readers = await own.readers({ year });
    expect(readers.map(({ acknowledgedAt }) => acknowledgedAt !== null)).toEqual([false, false, true]);
    expect(readers[0]?.letter).toBe('prepared');
  });

  it('is held against what was opened, by month and region, beside the plan too', async () => {
    const { first } = await approved();
    api.moveTo('2027-05-20T09:00:00Z');
    await raw`insert into access_centers (id, code, region_id, regional_center_id, opened_on)
      values (901, 'RU-PNZ-901', 1, 1, '2027-05-10'), (902, 'RU-PNZ-902', 1, 1, '2027-03-01')`;
    await raw`insert into access_center_versions (center_id, valid_from, name, locality, organization_id, region_id,
      regional_center_id, time_zone) values (901, '2027-05-10', 'Открытый', 'Наровчат', 1, 1, 1, 'Europe/Moscow'),
      (902, '2027-03-01', 'Вне плана', 'Пенза', 1, 1, 1, 'Europe/Moscow')`;
    await raw`update planned_openings set state = 'opened', center_id = 901, opened_on = '2027-05-10'
      where id = ${first.id}`;
    const fact = await own.fact({ year });
    expect(fact.total).toEqual({ planned: 2, opened: 1, beside: 1, late: 1 });
    expect(fact.items.map(({ outcome, openedOn }) => [outcome, openedOn])).toEqual([
      ['late', null],
      ['opened-late', '2027-05-10'],
    ]);
    expect(fact.beside).toMatchObject([{ centerId: 902, openingId: null }]);
    expect(fact.regions).toMatchObject([
      { regionName: 'Камчатский край', planned: 1, opened: 0, late: 1 },
      { regionName: 'Пензенская область', planned: 1, opened: 1, beside: 1, late: 0 },
    ]);
    expect(fact.months[3]).toMatchObject({ month: '2027-04', planned: 1, opened: 1 });
    expect((await api.as(kamchatka).openingPlans.fact({ year })).total).toMatchObject({
      planned: 1,
      opened: 0,
    });
    const sheets = await readExcelFile(await file(officer, 'fact.xlsx'));
    expect(sheets[1]?.data.at(-1)).toEqual(['Всего', 2, 1, 1]);
    await raw`truncate planned_openings cascade`;
    await raw`delete from access_center_versions where center_id > 900`;
    await raw`delete from access_centers where id > 900`;
  });
});
