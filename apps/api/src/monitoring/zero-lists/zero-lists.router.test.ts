import { asDay, asMonth, type Month } from '@pbnet/domain';
import { startingIndicators, type IndicatorValues } from '@pbnet/domain/monitoring';
import { beforeAll, describe, expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from '../../testing/network.ts';
import { seedForm, seedPeriod, seedReports } from '../../testing/reports.ts';

const api = await testApi();
const may = asMonth('2026-05');
const june = asMonth('2026-06');
const july = asMonth('2026-07');

const usual: IndicatorValues = Object.fromEntries(startingIndicators.map(({ code }) => [code, 5]));
const silent: IndicatorValues = Object.fromEntries(startingIndicators.map(({ code }) => [code, 0]));

await seedNetwork(api.database);
await seedForm(api.database);
const officer = await seedActor(api.database, 'monitoring-officer', networkPlace);
const penza = await seedActor(api.database, 'regional-head', regionalCenterPlace(1));
const kamchatka = await seedActor(api.database, 'regional-head', regionalCenterPlace(2));

async function listOf(regionalCenterId: number, month: Month = july) {
  const { lists } = await api.as(officer).zeroLists.ofMonth({ month, regionalCenterId });
  return lists[0];
}

beforeAll(async () => {
  await seedPeriod(api.database, { month: may, state: 'published' });
  await seedPeriod(api.database, { month: june, state: 'closed' });
  await seedPeriod(api.database, { month: july, state: 'open' });
  const of = (month: Month, centerId: number, values: IndicatorValues) =>
    ({ month, centerId, state: 'accepted', values }) as const;
  await seedReports(api.database, [
    of(may, 11, usual),
    of(june, 11, { ...usual, visits: 0 }),
    of(july, 11, { ...usual, visits: 0, events_held: 0 }),
    of(june, 12, silent),
    of(july, 12, silent),
    { month: may, centerId: 13, state: 'accepted', values: usual },
    { month: june, centerId: 13, state: 'missing' },
    { month: july, centerId: 13, state: 'draft', values: usual },
    of(july, 21, usual),
    { month: july, centerId: 22, state: 'missing', fullMonth: false },
    of(july, 31, { ...usual, copies: 0 }),
  ]);
});

describe('the list of a month', () => {
  it('names missing first, then all-zero, then some-zero, with streaks and last months', async () => {
    const list = await listOf(1);
    expect(list).toMatchObject({
      preliminary: true,
      expected: 3,
      reported: 2,
      regionalCenterName: 'РЦ Пензенская область',
    });
    expect(
      list?.entries.map(({ centerId, finding }) => [
        centerId,
        finding.kind,
        finding.streak,
        finding.lastNonZero,
      ]),
    ).toEqual([
      [13, 'missing', 2, may],
      [12, 'all-zero', 2, null],
      [11, 'some-zero', 2, july],
    ]);
    expect(list?.entries[2]?.finding.indicators).toEqual([
      { code: 'visits', streak: 2, lastNonZero: may },
      { code: 'events_held', streak: 1, lastNonZero: june },
    ]);
  });

  it('is there, empty, for a regional center without zeros, and blames no centre that was not open throughout', async () => {
    expect(await listOf(2)).toMatchObject({ expected: 2, reported: 1, entries: [] });
    expect(await listOf(3)).toMatchObject({ expected: 1, reported: 1, entries: [] });
  });

  it('is final once the month is closed', async () => {
    expect(await listOf(1, june)).toMatchObject({ preliminary: false });
  });

  it('shows a regional head the own list alone, also when another is asked for', async () => {
    const own = await api.as(penza).zeroLists.ofMonth({ month: july });
    expect(own.lists.map(({ regionalCenterId }) => regionalCenterId)).toEqual([1]);
    const foreign = await api.as(penza).zeroLists.ofMonth({ month: july, regionalCenterId: 2 });
    expect(foreign.lists).toEqual([]);
  });

  it('refuses a month that the system does not know, and one that is no month', async () => {
    await expect(api.as(officer).zeroLists.ofMonth({ month: asMonth('2031-01') })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(api.as(officer).zeroLists.ofMonth({ month: '2026-13' as Month })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});

describe('an explanation', () => {
  const answer = {
    month: july,
    centerId: 13,
    reason: 'repair',
    words: 'Ремонт зала до сентября',
    version: 0,
  } as const;

  it('is kept, counted and shown again next month', async () => {
    const first = { ...answer, month: june };
    expect(await api.as(penza).zeroLists.explain(first)).toEqual({ version: 1 });
    const entry = (await listOf(1))?.entries.find(({ centerId }) => centerId === 13);
    expect(entry).toMatchObject({
      explanation: null,
      explanationVersion: 0,
      earlierExplanation: { month: june, reason: 'repair', words: answer.words },
    });
    const overview = await api.as(officer).zeroLists.overview({ month: june });
    expect(overview.reasons).toEqual([{ reason: 'repair', centers: 1 }]);
    expect(overview.lists.find(({ regionalCenterId }) => regionalCenterId === 1)).toMatchObject({
      kinds: { missing: 1, 'all-zero': 1, 'some-zero': 1 },
      steps: { note: 3, call: 0, visit: 0, suspension: 0 },
      explained: 1,
    });
  });

  it('is changed by its version, and shows the present one to whoever is late', async () => {
    await api.as(penza).zeroLists.explain(answer);
    await api.as(penza).zeroLists.explain({ ...answer, reason: 'no-staff', words: '', version: 1 });
    await expect(api.as(penza).zeroLists.explain({ ...answer, version: 1 })).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { details: { current: { reason: 'no-staff', words: '', version: 2 } } },
    });
    await expect(api.as(penza).zeroLists.explain(answer)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('leaves its trace in the audit log', async () => {
    const rows = await api.database.raw`
      select action, center_id, "before", "after" from audit_log where entity_id = '13:2026-07' order by id`;
    expect(rows[1]).toMatchObject({
      action: 'zero-list.explain',
      center_id: 13,
      before: { reason: 'repair' },
      after: { reason: 'no-staff' },
    });
  });

  it.each([
    ['of a centre that is not on the list', penza, { centerId: 11, month: may }, 'UNPROCESSABLE_CONTENT'],
    ['of a foreign centre', kamchatka, {}, 'FORBIDDEN'],
    ['by headquarters', officer, {}, 'FORBIDDEN'],
    ['for another reason without words', penza, { reason: 'other', words: '  ' }, 'BAD_REQUEST'],
    ['for an unknown reason', penza, { reason: 'ghosts' }, 'BAD_REQUEST'],
    ['of endless words', penza, { words: 'а'.repeat(1001) }, 'BAD_REQUEST'],
  ])('is refused %s', async (_, actor, change, code) => {
    const input = { ...answer, ...change } as typeof answer;
    await expect(api.as(actor).zeroLists.explain(input)).rejects.toMatchObject({ code });
  });

  it('of months before a move is given by the regional center that the centre left', async () => {
    const administrator = await seedActor(api.database, 'administrator', networkPlace);
    const { centers } = api.as(administrator).network;
    const { version } = await centers.get({ centerId: 12 });
    const facts = { regionalCenterId: 2 };
    await centers.change({ centerId: 12, version, from: asDay('2026-07-01'), facts });
    const of = (month: Month) => ({ ...answer, centerId: 12, month });
    await expect(api.as(kamchatka).zeroLists.explain(of(june))).rejects.toMatchObject({
      code: 'UNPROCESSABLE_CONTENT',
    });
    expect(await api.as(penza).zeroLists.explain(of(june))).toEqual({ version: 1 });
    await expect(api.as(penza).zeroLists.explain(of(july))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await api.as(kamchatka).zeroLists.explain(of(july))).toEqual({ version: 1 });
    expect((await listOf(1, june))?.entries.find(({ centerId }) => centerId === 12)).toMatchObject({
      explanation: { month: june, reason: 'repair' },
    });
  });
});
