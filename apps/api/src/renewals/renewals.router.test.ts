import { asDay } from '@pbnet/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { renewalDesk } from '../testing/renewal-desk.ts';
import { refusal } from '../testing/staff.ts';

const api = await testApi();
const desk = await renewalDesk(api);
const { officer, monitoring, penza, kamchatka, agreement, cohort, renewal, drafts } = desk;
const { raw } = api.database;

beforeEach(desk.restart);

const year = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
const ofPenza = (title: string, over = {}) => agreement({ ...year, regionalCenterId: 1, title, ...over });
const ofKamchatka = (title: string, over = {}) => agreement({ ...year, regionalCenterId: 2, title, ...over });
const as = api.as(officer).renewals;

async function made(agreementIds: readonly string[]) {
  const { campaignId } = await as.create(renewal(agreementIds));
  return {
    campaignId,
    get: () => as.get({ campaignId }),
    board: (over = {}) => as.board({ campaignId, stuckDays: 14, ...over }),
  };
}

const titles = (rows: readonly { readonly title: string }[]) => rows.map(({ title }) => title);

describe('the choice of agreements', () => {
  it('finds by the day of the end, and says when the next period begins: after the old end, not today', async () => {
    await ofPenza('Ближнее');
    await ofPenza('Дальнее', { startsOn: '2026-06-01', endsOn: '2028-05-31' });
    await ofKamchatka('Истёкшее', { startsOn: '2023-07-01', endsOn: '2026-06-30', state: 'expired' });
    await ofKamchatka('Продлевается само', { automatic: 12 });
    const found = await as.preview(cohort);
    expect(found).toMatchObject({ cut: false, agreements: [{ title: 'Ближнее', obstacle: null }] });
    expect(found.agreements[0]?.next).toEqual({ startsOn: '2027-01-01', endsOn: '2027-12-31' });
    const wide = await as.preview({ ...cohort, expired: true, automatic: true, termMonths: 60 });
    expect(wide.agreements.map(({ title, next }) => [title, next?.startsOn, next?.endsOn])).toEqual([
      ['Истёкшее', '2026-07-01', '2031-06-30'],
      ['Ближнее', '2027-01-01', '2031-12-31'],
      ['Продлевается само', '2027-01-01', '2031-12-31'],
    ]);
  });

  it('narrows by region, takes picked ones besides, and says what stands against each', async () => {
    await ofPenza('Пензенское');
    const endless = await ofKamchatka('Бессрочное', { endsOn: null });
    const ended = await ofKamchatka('Расторгается');
    await raw`update agreements set closed_on = '2026-12-01', closes_as = 'terminated' where id = ${ended}`;
    const replaced = await ofKamchatka('Заменяется');
    const successor = await ofKamchatka('Новое', { state: 'draft' });
    await raw`update agreements set supersedes_id = ${replaced} where id = ${successor}`;
    const { agreements } = await as.preview({
      ...cohort,
      ...{ regionIds: [1], agreementIds: [endless, ended, replaced, successor] },
    });
    expect(Object.fromEntries(agreements.map(({ title, obstacle }) => [title, obstacle]))).toEqual({
      Пензенское: null,
      Бессрочное: 'no-end',
      Расторгается: 'ending',
      Заменяется: 'successor',
      Новое: 'not-active',
    });
    expect(titles(await as.find({ search: 'бессроч', termMonths: null }))).toEqual(['Бессрочное']);
  });

  it('shows an agreement that prolongs itself with the end of its present turn', async () => {
    await ofPenza('Само', { startsOn: '2022-01-01', endsOn: '2022-12-31', automatic: 12 });
    const { agreements } = await as.preview({ ...cohort, automatic: true });
    expect(agreements).toMatchObject([{ endsOn: '2026-12-31', automatic: true }]);
    expect(agreements[0]?.next).toEqual({ startsOn: '2027-01-01', endsOn: '2027-12-31' });
  });
});

describe('a renewal', () => {
  it('asks the regional centers of its agreements by the engine’s letters, once', async () => {
    const ids = [await ofPenza('А'), await ofPenza('Б')];
    const input = renewal(ids);
    await as.create(input);
    await as.create(input);
    const letters = await raw`select recipient, subject, plain from deliveries`;
    expect(letters).toMatchObject([{ recipient: 'rc1@region.example' }]);
    expect(letters[0]?.['plain']).toContain(`/events/campaigns/${input.id}`);
    expect(await api.as(penza).renewals.list()).toMatchObject([
      { campaignId: input.id, share: { done: 0, total: 2 } },
    ]);
    expect(await api.as(kamchatka).renewals.list()).toEqual([]);
    expect(await refusal(api.as(kamchatka).renewals.get({ campaignId: input.id }))).toBe('not-found');
    expect(await api.as(monitoring).renewals.list()).toHaveLength(1);
    expect(await refusal(api.as(monitoring).renewals.create(renewal(ids)))).toBe('role-forbidden');
  });

  it('is refused whole where one of its agreements was taken meanwhile', async () => {
    const [taken, free] = [await ofPenza('Занятое'), await ofPenza('Свободное')];
    await made([taken]);
    const before = await raw`select 1 from deliveries`;
    expect(await refusal(as.create(renewal([taken, free])))).toBe('renewal-choice-changed');
    expect(await raw`select 1 from deliveries`).toHaveLength(before.length);
    expect((await as.preview(cohort)).agreements.map(({ obstacle }) => obstacle).toSorted()).toEqual([
      'in-campaign',
      null,
    ]);
    expect(
      await refusal(
        as.create(renewal([await agreement({ ...year, regionalCenterId: null, title: 'Регион' })])),
      ),
    ).toBe('renewal-without-regional-centers');
  });

  it('of two that choose at once only one gets the agreement', async () => {
    const id = await ofPenza('Одно');
    const outcomes = await Promise.allSettled([as.create(renewal([id])), as.create(renewal([id]))]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('drafts', () => {
  it('are successors with the parties, the centres and the next period, each made once', async () => {
    const old = await ofPenza('Соглашение', { centerIds: [11, 12] });
    await raw`update agreement_centers set covers_to = '2026-06-30' where center_id = 12`;
    const { campaignId, get, board } = await made([old, await ofKamchatka('Камчатское')]);
    const { version } = await get();
    await as.prepareDrafts({ campaignId, version });
    await as.prepareDrafts({ campaignId, version });
    expect((await get()).progress).toEqual({ waiting: 2, drafted: 0, failed: 0, leftOut: 0, running: true });
    expect(await raw`select 1 from pgboss.job where name = 'renewal-drafts'`).toHaveLength(1);
    await Promise.all([drafts(campaignId), drafts(campaignId)]);
    await drafts(campaignId);
    expect((await get()).progress).toMatchObject({ waiting: 0, drafted: 2, running: false });
    const [successor, ...more] = await raw`select * from agreements where supersedes_id = ${old}`;
    expect(more).toEqual([]);
    expect(successor).toMatchObject({
      state: 'draft',
      title: 'Соглашение',
      number: null,
      regional_center_id: 1,
    });
    expect((await board()).rows.map(({ successor: next }) => next)).toMatchObject([
      { startsOn: '2027-01-01', endsOn: '2027-12-31' },
      { startsOn: '2027-01-01', endsOn: '2027-12-31' },
    ]);
    const id = String(successor?.['id']);
    const parties =
      await raw`select role from agreement_parties where agreement_id = ${id} order by signing_order`;
    expect(parties.map((party) => party['role'])).toEqual(['presidential-library', 'regional-center-host']);
    const centers = await raw`select center_id from agreement_centers where agreement_id = ${id}`;
    expect(centers.map((center) => center['center_id'])).toEqual([11]);
  });

  it('that cannot be made say why and are made when that is mended', async () => {
    const old = await ofPenza('Станет бессрочным');
    const { campaignId, get, board } = await made([old, await ofPenza('Обычное')]);
    await raw`update agreement_periods set ends_on = null where agreement_id = ${old}`;
    await as.prepareDrafts({ campaignId, version: 1 });
    await drafts(campaignId);
    expect((await get()).progress).toMatchObject({ drafted: 1, failed: 1, running: false });
    const [row] = (await board({ stage: 'failed' })).rows;
    expect(row?.words).toContain('нет даты окончания');
    expect(
      (await api.as(officer).home.cards()).find(({ id }) => id.startsWith('renewals.failed'))?.count,
    ).toBe(1);
    await raw`update agreement_periods set ends_on = '2026-12-31' where agreement_id = ${old}`;
    await as.prepareDrafts({ campaignId, version: 2 });
    await drafts(campaignId);
    expect((await get()).progress).toMatchObject({ drafted: 2, failed: 0 });
    expect(await refusal(as.prepareDrafts({ campaignId, version: 4 }))).toBe('renewal-nothing-to-draft');
  });

  it('are not made for those left out, whose reason everybody sees, until they are taken back', async () => {
    const old = await ofPenza('Лишнее');
    const { campaignId, get, board } = await made([old, await ofPenza('Нужное')]);
    const one = { campaignId, agreementId: old };
    await as.leaveOut({ ...one, version: 1, reason: 'Центр закрывается' });
    await as.leaveOut({ ...one, version: 1, reason: 'Центр закрывается' });
    expect(await refusal(as.leaveOut({ ...one, version: 1, reason: 'Другая причина' }))).toBe('stale-edit');
    await as.prepareDrafts({ campaignId, version: 1 });
    await drafts(campaignId);
    expect((await get()).share).toEqual({ done: 0, total: 1 });
    expect((await board({ stage: 'left-out' })).rows).toMatchObject([{ words: 'Центр закрывается' }]);
    await as.takeIn({ ...one, version: 2 });
    expect((await get()).progress).toMatchObject({ waiting: 1, drafted: 1 });
    const drafted = (await board({ stage: 'drafted' })).rows[0];
    const { agreementId = '', version = 0 } = drafted ?? {};
    expect(await refusal(as.leaveOut({ campaignId, agreementId, version, reason: 'Поздно' }))).toBe(
      'renewal-drafted-already',
    );
  });
});

describe('the board', () => {
  it('follows the successors by regional center, and names those that are stuck', async () => {
    const { campaignId, get, board } = await made([
      await ofPenza('А'),
      await ofPenza('Б'),
      await ofKamchatka('В'),
    ]);
    await as.prepareDrafts({ campaignId, version: 1 });
    await drafts(campaignId);
    await raw`update agreements set state = 'active' where title = 'А' and supersedes_id is not null`;
    const [b] =
      await raw`update agreements set state = 'in-review' where title = 'Б' and supersedes_id is not null returning id`;
    await raw`insert into disagreements (id, agreement_id, region_id, regional_center_id, clause, ours, theirs, raised_by, created_at)
      values (gen_random_uuid(), ${b?.['id']}, 1, 1, '3.2', 'до 1 мая', 'до 1 июня', 'regional-center', '2026-11-30T09:00:00Z')`;
    api.moveTo('2026-12-10T09:00:00Z');
    const all = await board();
    expect(all.rows.map(({ title, stage, days, stuck }) => [title, stage, days, stuck])).toEqual([
      ['А', 'active', 17, false],
      ['В', 'drafted', 17, true],
      ['Б', 'disagreements', 10, false],
    ]);
    expect(all.centers).toMatchObject([
      { name: 'РЦ Камчатский край', stuck: 1, share: { done: 0, total: 1 } },
      { name: 'РЦ Пензенская область', stuck: 0, share: { done: 1, total: 2 }, stages: { disagreements: 1 } },
    ]);
    expect(titles((await board({ stuckDays: 7, stuck: true })).rows)).toEqual(['В', 'Б']);
    expect(titles((await board({ regionalCenterId: 2 })).rows)).toEqual(['В']);
    expect((await get()).share).toEqual({ done: 1, total: 3 });
    const own = await api.as(kamchatka).renewals.board({ campaignId, stuckDays: 14 });
    expect(titles(own.rows)).toEqual(['В']);
  });
});

describe('the campaign', () => {
  it('is answered when the last draft of the regional center has gone to review', async () => {
    const { campaignId } = await made([await ofPenza('А'), await ofPenza('Б')]);
    await as.prepareDrafts({ campaignId, version: 1 });
    await drafts(campaignId);
    const card = () => api.as(penza).requests.card({ campaignId, regionalCenterId: 1 });
    const state = async () => (await card()).submission.state;
    expect(await state()).toBe('draft');
    expect((await card()).items.map(({ title, state: words }) => [title, words.ru])).toEqual([
      ['А', 'проект'],
      ['Б', 'проект'],
    ]);
    const submit = (title: string) => raw`
      with moved as (update agreements set state = 'in-review' where title = ${title} and supersedes_id is not null
        returning id)
      insert into agreement_steps (agreement_id, region_id, regional_center_id, command, state, at)
      select id, 1, 1, 'submit', 'in-review', '2026-12-01T09:00:00Z' from moved`;
    await submit('А');
    expect(await state()).toBe('draft');
    await submit('Б');
    expect((await card()).submission).toMatchObject({ state: 'submitted', late: false });
    await raw`update agreements set state = 'approved' where supersedes_id is not null`;
    expect(await state()).toBe('accepted');
    const { campaign } = await api.as(officer).requests.get({ campaignId });
    await api
      .as(officer)
      .requests.close({ campaignId, version: campaign.version, summary: 'Все обновлены.' });
    expect((await as.get({ campaignId })).closed).toBe(true);
    expect(await refusal(as.prepareDrafts({ campaignId, version: 3 }))).toBe('campaign-closed');
  });

  it('calls the officer to what ends soon and is renewed by nobody', async () => {
    await ofPenza('Скоро', { endsOn: '2027-01-31' });
    await ofPenza('Само', { automatic: 12 });
    const cards = () => api.as(officer).home.cards();
    expect((await cards()).find(({ id }) => id === 'renewals.ending')).toMatchObject({
      count: 1,
      detail: { ru: 'В ближайшие полгода, первое — 31 января 2027 года' },
    });
    const { agreements } = await as.preview({ ...cohort, until: asDay('2027-02-01') });
    await made(agreements.map(({ agreementId }) => agreementId));
    expect((await cards()).map(({ id }) => id.split(':')[0])).toContain('renewals.to-draft');
    expect((await cards()).find(({ id }) => id === 'renewals.ending')).toBeUndefined();
  });
});
