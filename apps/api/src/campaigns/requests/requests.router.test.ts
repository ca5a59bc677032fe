import { asDay } from '@pbnet/domain';
import readExcelFile from 'read-excel-file/node';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { requestOfAugust } from '../../testing/request-of-august.ts';
import { networkPlace, seedActor } from '../../testing/network.ts';
import { refusal } from '../../testing/staff.ts';
import { told } from '../../testing/told.ts';
import { answersWorkbook } from './answers-workbook.ts';

const api = await testApi();
const august = await requestOfAugust(api);
const { officer, penza, kamchatka, kaliningrad, letters, made, request } = august;
const text = 'Лекция о картах 12 августа, 40 человек.';

beforeEach(august.restart);

describe('a new campaign', () => {
  it('asks every regional center by letter and shows each its card', async () => {
    const { campaignId, board, get } = await made();
    expect((await board()).map(({ name, board: state }) => [name.length > 0, state])).toEqual([
      [true, 'nothing'],
      [true, 'nothing'],
      [true, 'nothing'],
    ]);
    expect((await letters()).map(({ recipient, kind }) => [recipient, kind])).toEqual([
      ['rc1@region.example', 'campaign-request'],
      ['rc2@region.example', 'campaign-request'],
      ['rc3@region.example', 'campaign-request'],
    ]);
    expect((await letters())[0]?.['plain']).toContain(`http://localhost:3000/events/campaigns/${campaignId}`);
    expect((await get(penza)).own?.submission).toMatchObject({ state: 'awaiting', draft: '', version: 0 });
  });

  it('asks the chosen ones alone, and is not there for the others', async () => {
    const { campaignId, get } = await made({ audience: 'chosen', regionalCenterIds: [1, 3, 1] });
    expect((await get()).counts).toMatchObject({ nothing: 2, 'handed-in': 0 });
    expect(await api.as(kamchatka).requests.list()).toEqual([]);
    expect(await refusal(api.as(kamchatka).requests.get({ campaignId }))).toBe('not-found');
    expect(await api.as(penza).requests.list()).toMatchObject([{ campaign: { id: campaignId } }]);
  });

  it('sent twice is made once', async () => {
    const input = request();
    const both = await Promise.all([1, 2].map(() => api.as(officer).requests.create(input)));
    expect(both).toEqual([{ campaignId: input.id }, { campaignId: input.id }]);
    expect(await api.as(officer).requests.list()).toHaveLength(1);
    expect(await letters()).toHaveLength(3);
  });

  it.each([
    ['due in the past', { opensOn: asDay('2026-07-01'), dueOn: asDay('2026-08-02') }, 'campaign-due-in-past'],
    ['due before it opens', { opensOn: asDay('2026-08-11') }, 'campaign-due-before-opening'],
    ['closed before it is due', { closesOn: asDay('2026-08-09') }, 'campaign-closes-before-due'],
    [
      'for a center that is not there',
      { audience: 'chosen' as const, regionalCenterIds: [1, 77] },
      'campaign-without-audience',
    ],
  ])('%s is refused and nothing is left of it', async (_, over, key) => {
    expect(await refusal(made(over))).toBe(key);
    expect(await api.as(officer).requests.list()).toEqual([]);
    expect(await letters()).toEqual([]);
  });

  it('of a kind that is not the agreements officer’s is read by that officer and left alone', async () => {
    const lawyer = await seedActor(api.database, 'agreements-officer', networkPlace);
    const { campaignId, get } = await made();
    const { campaign } = await get(lawyer);
    const { version } = campaign;
    const as = api.as(lawyer);
    const [regionalCenterId, newDueOn, reason] = [1, asDay('2026-08-12'), 'Нужно время'] as const;
    const commands = [
      as.requests.close({ campaignId, version, summary: 'Спасибо.' }),
      as.requests.withdraw({ campaignId, version, reason }),
      as.requests.return({ campaignId, regionalCenterId, version: 0, reason }),
      as.campaigns.remind({ campaignId, regionalCenterId }),
      as.campaigns.extend({ campaignId, regionalCenterIds: [regionalCenterId], newDueOn, reason }),
    ];
    expect(await Promise.all(commands.map(refusal))).toEqual(commands.map(() => 'campaign-run-by-others'));
    expect(await refusal(as.requests.create(request()))).toBe('role-forbidden');
  });

  it('in the past is refused in words', async () => {
    expect(await told(made({ opensOn: asDay('2026-07-01'), dueOn: asDay('2026-08-02') }))).toContain(
      'Срок 2 августа 2026 года уже прошёл. Кампания не создана',
    );
  });
});

describe('an answer', () => {
  it('goes from draft over a return to acceptance; headquarters never reads the draft', async () => {
    const { campaignId, card } = await made();
    const key = { campaignId, regionalCenterId: 1 };
    const head = api.as(penza).requests;
    await head.save({ ...key, version: 0, text: 'Черновик' });
    expect((await card(penza, 1)).submission).toMatchObject({ state: 'draft', draft: 'Черновик' });
    expect(await card(officer, 1)).toMatchObject({
      board: 'draft',
      submission: { draft: null, answer: null },
    });

    await head.submit({ ...key, version: 1, text });
    expect(await card(officer, 1)).toMatchObject({
      board: 'handed-in',
      submission: { state: 'submitted', answer: text, late: false },
    });
    const returned = await api
      .as(officer)
      .requests.return({ ...key, version: 2, reason: 'Укажите место проведения' });
    expect(returned.submission).toMatchObject({
      state: 'returned',
      returnReason: 'Укажите место проведения',
    });
    const [letter] = (await letters()).filter(({ kind }) => kind === 'campaign-return');
    expect(letter).toMatchObject({ recipient: 'rc1@region.example' });
    expect(letter?.['plain']).toContain('Что исправить: Укажите место проведения');

    await head.submit({ ...key, version: 3, text: `${text} Пенза.` });
    const accepted = await api.as(officer).requests.accept({ ...key, version: 4 });
    expect(accepted.submission).toMatchObject({ state: 'accepted', returnReason: null, version: 5 });
    const actions = await api.database
      .raw`select action from audit_log where entity = 'campaign-submission' order by id`;
    expect(actions.map(({ action }) => action)).toEqual([
      'submission.save',
      'submission.submit',
      'submission.return',
      'submission.submit',
      'submission.accept',
    ]);
  });

  it('may be that there is nothing, which is no silence', async () => {
    const { campaignId, card, get } = await made();
    const key = { campaignId, regionalCenterId: 2 };
    await api.as(kamchatka).requests.reportNothing({ ...key, version: 0, text: '' });
    expect(await card(officer, 2)).toMatchObject({
      board: 'handed-in',
      reminderRefusal: 'not-awaited',
      submission: { state: 'nothing-to-report', answer: '' },
    });
    expect((await get()).counts).toMatchObject({ 'handed-in': 1, nothing: 2 });
  });

  it('sent twice counts once; over another one it is refused with what is there', async () => {
    const { campaignId } = await made();
    const key = { campaignId, regionalCenterId: 1, version: 0 };
    const head = api.as(penza).requests;
    const both = await Promise.all([1, 2].map(() => head.submit({ ...key, text })));
    expect(both.map(({ submission }) => submission.version)).toEqual([1, 1]);
    expect(await refusal(head.save({ ...key, text: 'Другой текст' }))).toBe('stale-edit');
    expect(await refusal(head.save({ ...key, version: 1, text: 'Другой текст' }))).toBe(
      'submission-answered',
    );
    const { accept } = api.as(officer).requests;
    expect(await refusal(accept({ campaignId, regionalCenterId: 2, version: 0 }))).toBe(
      'submission-not-handed-in',
    );
  });

  it('is refused before the first day, after the last one, and to a campaign that has ended', async () => {
    const { campaignId } = await made({ opensOn: asDay('2026-08-05') });
    const answer = { campaignId, regionalCenterId: 1, version: 0, text };
    const submit = () => api.as(penza).requests.submit(answer);
    expect(await refusal(submit())).toBe('campaign-not-open-yet');
    // The 15th has begun in Kamchatka and not yet in Penza.
    api.moveTo('2026-08-14T13:00:00Z');
    const late = api.as(kamchatka).requests.submit({ ...answer, regionalCenterId: 2 });
    expect(await refusal(late)).toBe('campaign-intake-over');
    expect((await submit()).submission).toMatchObject({ state: 'submitted', late: true });
    await api.as(officer).requests.close({ campaignId, version: 1, summary: 'Спасибо всем' });
    expect(await told(api.as(kaliningrad).requests.submit({ ...answer, regionalCenterId: 3 }))).toContain(
      'Приём по этой кампании уже завершён',
    );
  });

  it('of a foreign regional center is neither read nor written', async () => {
    const { campaignId } = await made();
    const foreign = { campaignId, regionalCenterId: 2, version: 0, text };
    expect(await refusal(api.as(penza).requests.submit(foreign))).toBe('place-forbidden');
    expect(await refusal(api.as(penza).requests.card(foreign))).toBe('place-forbidden');
    expect(await api.as(penza).requests.board({ campaignId })).toHaveLength(1);
  });
});

describe('the board', () => {
  it('is filtered by state and by name', async () => {
    const { campaignId, board } = await made();
    await api.as(penza).requests.submit({ campaignId, regionalCenterId: 1, version: 0, text });
    const ids = async (filter: object) =>
      (await api.as(officer).requests.board({ campaignId, ...filter })).map(
        ({ regionalCenterId }) => regionalCenterId,
      );
    expect(await ids({ board: 'handed-in' })).toEqual([1]);
    expect(await ids({ board: 'nothing' })).toEqual([2, 3]);
    const [first] = await board();
    expect(await ids({ search: first?.name.toUpperCase() })).toEqual([1]);
    expect(await ids({ search: 'нет такого' })).toEqual([]);
    api.moveTo('2026-08-11T12:00:00Z');
    expect(await ids({ board: 'overdue' })).toEqual([2, 3]);
  });
});

describe('the answers as a file', () => {
  it('has a row for each regional center asked: its state in words, its answer, its days', async () => {
    const { campaignId, card } = await made();
    const { version } = (await card(penza, 1)).submission;
    await api.as(penza).requests.submit({ campaignId, regionalCenterId: 1, version, text });
    const key = { campaignId, regionalCenterId: 2, version: 0, text: '' };
    await api.as(kamchatka).requests.reportNothing(key);
    const cards = await api.as(officer).requests.board({ campaignId });

    const file = Buffer.from(await answersWorkbook(cards));
    const [sheet] = await readExcelFile(file);
    const [head = [], ...rows] = sheet?.data ?? [];
    const named = rows.map((row) => Object.fromEntries(head.map((title, index) => [title, row[index]])));
    expect(named.find((row) => row['Ответ'] === text)).toMatchObject({ Состояние: 'ответ получен' });
    expect(named.map((row) => row['Состояние']).toSorted()).toEqual([
      ...['нам нечего сообщить', 'не ответил', 'ответ получен'],
    ]);
    expect(new Set(named.map((row) => row['Срок']))).toEqual(new Set(['2026-08-10']));
  });
});
