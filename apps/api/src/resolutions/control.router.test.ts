import { asDay } from '@pbnet/domain';
import { disciplineOf, type Discipline } from '@pbnet/domain/resolutions';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { department, resolutionDesk } from '../testing/resolution-desk.ts';
import { refusal } from '../testing/staff.ts';

const api = await testApi();
const desk = await resolutionDesk(api);
const { officer, colleague, director, penza, kamchatka, decision, controlled, cards, report, letters } = desk;
const hq = api.as(officer).control;

beforeEach(desk.restart);

async function penzaCard(over: Parameters<typeof decision>[0] = {}) {
  const { id: resolutionId } = await controlled([decision(over)]);
  const [card] = await cards(penza, { resolutionId });
  if (!card) throw new Error('no card');
  return { cardId: card.id, version: card.version, resolutionId };
}

describe('a card', () => {
  it('goes from assignment to confirmation; interim news never closes it', async () => {
    const { cardId, version, resolutionId } = await penzaCard();
    const news = await api.as(penza).control.news({ cardId, version, ...report() });
    expect(news.state).toBe('in-progress');
    expect(await refusal(hq.confirm({ cardId, version: news.version, words: '' }))).toBe(
      'assignment-not-reported',
    );
    const reported = await api.as(penza).control.report({ cardId, version: news.version, ...report() });
    expect(reported).toMatchObject({ state: 'reported', reportedOn: '2026-11-16' });
    const returned = await hq.return({ cardId, version: reported.version, reason: 'Нет дат мероприятий' });
    expect(returned).toMatchObject({ state: 'returned', reportedOn: null });
    const again = await api.as(penza).control.report({ cardId, version: returned.version, ...report() });
    const done = await hq.confirm({ cardId, version: again.version, words: 'Принято' });
    expect(done).toMatchObject({ state: 'confirmed', outcome: 'on-time' });
    expect(done.events.map(({ command }) => command)).toEqual([
      'news',
      'report',
      'return',
      'report',
      'confirm',
    ]);
    expect((await api.as(officer).resolutions.get({ id: resolutionId })).progress).toEqual({
      confirmed: 1,
      total: 3,
    });
    expect((await letters()).map(({ subject }) => subject)).toContain('Отчёт возвращён: решение 1');
  });

  it('reported twice with one report is reported once; a second report waits for the controller', async () => {
    const { cardId, version } = await penzaCard();
    const input = { cardId, version, ...report() };
    await api.as(penza).control.report(input);
    const second = await api.as(penza).control.report(input);
    expect(second.events).toHaveLength(1);
    expect(await refusal(api.as(penza).control.report({ ...input, reportId: randomUUID() }))).toBe(
      'assignment-reported',
    );
  });

  it('is not confirmed by whoever reported it, nor by another than its controller, but by the director', async () => {
    const { id: resolutionId } = await controlled([
      decision({ parties: department, controllerId: colleague.accountId }),
    ]);
    const [card] = await cards(officer, { resolutionId });
    const key = { cardId: card?.id ?? '', version: 0 };
    const { version } = await hq.report({ ...key, ...report() });
    expect(await refusal(hq.confirm({ ...key, version, words: '' }))).toBe('assignment-own-report');
    const third = { ...key, version, words: '' };
    expect((await api.as(director).control.confirm(third)).state).toBe('confirmed');
    expect(await refusal(api.as(colleague).control.confirm({ ...third, version: 2 }))).toBe(
      'assignment-confirmed',
    );
  });

  it('of another regional center, or of headquarters, is nobody else’s to read', async () => {
    const { cardId, version } = await penzaCard();
    expect(await refusal(api.as(kamchatka).control.card({ cardId }))).toBe('place-forbidden');
    expect(await refusal(api.as(kamchatka).control.report({ cardId, version, ...report() }))).toBe(
      'place-forbidden',
    );
    await controlled([decision({ parties: department })]);
    expect((await cards(kamchatka)).every(({ regionalCenterId }) => regionalCenterId === 2)).toBe(true);
  });

  it('changed meanwhile tells the second person, and shows the card', async () => {
    const { cardId, version } = await penzaCard();
    await api.as(penza).control.news({ cardId, version, ...report() });
    const stale = api.as(officer).control.news({ cardId, version, ...report() });
    await expect(stale).rejects.toMatchObject({
      cause: { key: 'stale-edit', details: { current: { state: 'in-progress' } } },
    });
  });
});

describe('an extension', () => {
  const asked = { newDueOn: asDay('2026-12-20'), reason: 'Ждём сведений районов' };

  it('is asked for, keeps the old day and is counted; the party hears of the decision', async () => {
    const { cardId, version } = await penzaCard();
    const waiting = await api.as(penza).control.requestExtension({ cardId, version, ...asked });
    expect(waiting).toMatchObject({ dueOn: '2026-12-01', extensionRequests: [{ state: 'requested' }] });
    expect(
      await refusal(
        api.as(penza).control.requestExtension({ cardId, version, ...asked, newDueOn: asDay('2026-12-21') }),
      ),
    ).toBe('extension-pending');
    const extensionId = waiting.extensionRequests[0]?.id ?? '';
    const granted = await hq.decideExtension({ extensionId, grant: true, words: '' });
    expect(granted).toMatchObject({ dueOn: '2026-12-20', originalDueOn: '2026-12-01', extensions: 1 });
    expect((await hq.decideExtension({ extensionId, grant: true, words: '' })).extensions).toBe(1);
    expect((await letters()).map(({ subject }) => subject)).toContain('Срок продлён до 20 декабря 2026 года');
  });

  it('after confirmation, to an earlier day or without a day is refused', async () => {
    const { cardId, version } = await penzaCard();
    const ask = api.as(penza).control.requestExtension;
    expect(await refusal(ask({ cardId, version, ...asked, newDueOn: asDay('2026-11-30') }))).toBe(
      'assignment-not-later',
    );
    const waiting = await ask({ cardId, version, ...asked });
    const reported = await api.as(penza).control.report({ cardId, version: waiting.version, ...report() });
    const { version: last } = await hq.confirm({ cardId, version: reported.version, words: '' });
    const extensionId = waiting.extensionRequests[0]?.id ?? '';
    expect(await refusal(hq.decideExtension({ extensionId, grant: true, words: '' }))).toBe(
      'assignment-confirmed',
    );
    expect(await refusal(ask({ cardId, version: last, ...asked }))).toBe('assignment-confirmed');
    const undated = await penzaCard({ due: null });
    expect(await refusal(ask({ ...undated, ...asked }))).toBe('assignment-without-date');
  });
});

describe('the system’s own evidence', () => {
  it('proposes completion with its proof, once, and the controller confirms', async () => {
    const { id: resolutionId } = await controlled([
      decision({ parties: department, awaits: { kind: 'mailing-finished', subject: 'zero-lists' } }),
      decision({ parties: department, awaits: { kind: 'mailing-finished', subject: 'results' } }),
    ]);
    await api.database.raw`insert into mailings (run_key, kind, month, state, second_person, finished_at)
      values ('zero-lists:2026-10', 'zero-lists', '2026-10', 'finished', false, '2026-11-16T10:00:00Z')`;
    const now = new Date('2026-11-16T11:00:00Z');
    await api.services.controlSchedule.run(now);
    await api.services.controlSchedule.run(now);
    const [first, second] = await cards(officer, { resolutionId });
    expect([first?.state, second?.state].toSorted()).toEqual(['assigned', 'reported']);
    const proposed = [first, second].find((card) => card?.state === 'reported');
    const details = await hq.card({ cardId: proposed?.id ?? '' });
    expect(details).toMatchObject({
      reportedBy: null,
      evidence: [
        { words: { ru: 'Рассылка нулевых списков за октябрь 2026 завершена, писем: 0, не дошло: 0' } },
      ],
      may: { decide: true },
    });
    const done = await hq.confirm({ cardId: details.id, version: details.version, words: '' });
    expect(done).toMatchObject({ state: 'confirmed', outcome: 'on-time' });
  });

  it('stands beside the report of a person, and does not come again after it was returned', async () => {
    const { id: resolutionId } = await controlled([
      decision({ parties: department, awaits: { kind: 'mailing-finished', subject: null } }),
    ]);
    await api.database.raw`insert into mailings (run_key, kind, month, state, second_person, finished_at)
      values ('results:2026-10', 'results', '2026-10', 'finished', false, '2026-11-16T10:00:00Z')`;
    await api.services.controlSchedule.run(new Date('2026-11-16T11:00:00Z'));
    const [card] = await cards(officer, { resolutionId });
    const key = { cardId: card?.id ?? '', version: card?.version ?? 0 };
    await hq.return({ ...key, reason: 'Рассылка дошла не до всех' });
    await api.services.controlSchedule.run(new Date('2026-11-16T12:00:00Z'));
    expect(await hq.card(key)).toMatchObject({ state: 'returned', evidence: [{}] });
  });
});

it('the board shows decisions × parties, narrowed by the address and by the place', async () => {
  const { id: resolutionId } = await controlled([
    decision(),
    decision({ parties: department, words: 'Рассылка' }),
  ]);
  const [card] = await cards(penza, { resolutionId });
  await api.as(penza).control.report({ cardId: card?.id ?? '', version: 0, ...report() });
  const board = await hq.board({ resolutionId });
  expect(board.parties.map(({ key }) => key)).toEqual(['department:ОМиМС', 'rc:1', 'rc:2', 'rc:3']);
  expect(board.decisions.map(({ cells }) => cells)).toEqual(['.raa', 'a...']);
  expect((await hq.board({ resolutionId, state: 'reported' })).decisions).toMatchObject([{ cells: 'r' }]);
  expect((await hq.board({ resolutionId, search: 'камчат' })).parties).toMatchObject([{ key: 'rc:2' }]);
  expect((await api.as(penza).control.board({})).parties.map(({ key }) => key)).toEqual(['rc:1']);
});

it('discipline counted by SQL is what the rule says of the same cards, whatever their states', async () => {
  const states = ['assigned', 'in-progress', 'reported', 'returned', 'confirmed'];
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const decisions = Array.from({ length: 12 }, (_, index) => decision({ words: `Решение ${index}` }));
  await controlled(decisions);
  const today = asDay('2026-11-16');
  const day = () => `2026-11-${String(10 + random(12)).padStart(2, '0')}`;
  const list = await cards(officer);
  for (const { id } of list) {
    const state = states[random(states.length)] ?? 'assigned';
    const reported = state === 'reported' || state === 'confirmed' ? day() : null;
    await api.database
      .raw`update assignments set state = ${state}, due_on = ${random(5) === 0 ? null : day()},
      assigned_on = ${`2026-11-0${1 + random(9)}`}, reported_on = ${reported}, extensions = ${random(3)} where id = ${id}`;
  }
  const fresh = await cards(officer);
  const expected = Object.entries(Object.groupBy(fresh, ({ party }) => party)).map(
    ([party, own = []]): [string, Discipline] => [party, disciplineOf(own, today)],
  );
  const figures = await hq.discipline({});
  expect(figures).toHaveLength(3);
  for (const [party, discipline] of expected)
    expect(figures.find((row) => row.party === party)).toMatchObject(discipline);
  for (const [outcome, key] of [
    ['late', 'late'],
    ['overdue', 'overdue'],
    ['on-time', 'onTime'],
  ] as const) {
    const { total } = await hq.cards({ party: 'rc:1', outcome });
    expect(total).toBe(figures.find(({ party }) => party === 'rc:1')?.[key]);
  }
});
