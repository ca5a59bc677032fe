import { asDay } from '@pbnet/domain';
import { randomUUID } from 'node:crypto';
import readXlsxFile from 'read-excel-file/node';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { renewalFiles } from './renewal-files.ts';
import { renewalDesk } from '../testing/renewal-desk.ts';
import { refusal } from '../testing/staff.ts';

const api = await testApi();
const desk = await renewalDesk(api);
const { officer, penza, kamchatka, agreement, cohort, renewal, drafts } = desk;
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

describe('the board as a file', () => {
  const file = async (actor: typeof officer | null, path: string) =>
    renewalFiles({ renewals: api.services.renewals, actorOf: () => Promise.resolve(actor) }).request(path);

  it('holds what its filters leave, and the regional centers of the reader', async () => {
    const { campaignId } = await made([await ofPenza('А'), await ofKamchatka('=1+1')]);
    const answer = await file(officer, `/renewals/${campaignId}/board.xlsx?stage=waiting&center=2&days=7`);
    const [rows, centers] = await readXlsxFile(Buffer.from(await answer.arrayBuffer()));
    expect(rows?.data.slice(1).map((cells) => [cells[3], cells[4], cells[7]])).toEqual([
      ['=1+1', '2026-12-31', 'нет проекта'],
    ]);
    expect(centers?.data).toHaveLength(3);
    const own = await file(penza, `/renewals/${campaignId}/board.xlsx`);
    expect((await readXlsxFile(Buffer.from(await own.arrayBuffer())))[1]?.data).toHaveLength(2);
    expect((await file(null, `/renewals/${campaignId}/board.xlsx`)).status).toBe(401);
    expect((await file(officer, `/renewals/${campaignId}/board.xlsx?days=many`)).status).toBe(400);
    expect((await file(officer, `/renewals/${randomUUID()}/board.xlsx`)).status).toBe(404);
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
      ['А', 'черновик'],
      ['Б', 'черновик'],
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
