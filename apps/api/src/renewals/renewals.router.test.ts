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
    expect(row?.words?.ru).toContain('нет даты окончания');
    expect(row?.words?.en).toContain('has no last day');
    expect(
      (await api.as(officer).home.cards()).find(({ id }) => id.startsWith('renewals.failed'))?.count,
    ).toBe(1);
    await raw`update agreement_periods set ends_on = '2026-12-31' where agreement_id = ${old}`;
    const { version } = await get();
    expect(await refusal(as.prepareDrafts({ campaignId, version: version - 1 }))).toBe('renewal-changed');
    await as.prepareDrafts({ campaignId, version });
    await drafts(campaignId);
    expect((await get()).progress).toMatchObject({ drafted: 2, failed: 0 });
    expect(await refusal(as.prepareDrafts({ campaignId, version: version + 2 }))).toBe(
      'renewal-nothing-to-draft',
    );
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
    expect((await board({ stage: 'left-out' })).rows).toMatchObject([{ words: { ru: 'Центр закрывается' } }]);
    await as.takeIn({ ...one, version: 2 });
    expect((await get()).progress).toMatchObject({ waiting: 1, drafted: 1 });
    const drafted = (await board({ stage: 'drafted' })).rows[0];
    const { agreementId = '', version = 0 } = drafted ?? {};
    expect(await refusal(as.leaveOut({ campaignId, agreementId, version, reason: 'Поздно' }))).toBe(
      'renewal-drafted-already',
    );
  });

  it('that were withdrawn on the page of the agreement can be made once more', async () => {
    const old = await ofPenza('Отозванное');
    const { campaignId, get, board } = await made([old]);
    await as.prepareDrafts({ campaignId, version: 1 });
    await drafts(campaignId);
    const row = async () => (await board()).rows[0];
    const first = await row();
    const { agreementId = '', version = 0, successor } = first ?? {};
    expect(await refusal(as.takeIn({ campaignId, agreementId, version }))).toBe('renewal-not-left-out');
    const draft = { id: successor?.id ?? '', version: 1, reason: 'Не те стороны' };
    await api.as(officer).agreements.withdraw(draft);
    expect((await row())?.stage).toBe('withdrawn');
    await as.takeIn({ campaignId, agreementId, version });
    await as.takeIn({ campaignId, agreementId, version });
    expect(await row()).toMatchObject({ stage: 'waiting', successor: null });
    await as.prepareDrafts({ campaignId, version: (await get()).version });
    await drafts(campaignId);
    const second = await row();
    expect(second).toMatchObject({ stage: 'drafted' });
    expect(second?.successor?.id).not.toBe(draft.id);
    const states = await raw`select state from agreements where supersedes_id = ${old} order by state`;
    expect(states.map(({ state }) => state)).toEqual(['draft', 'withdrawn']);
  });
});
