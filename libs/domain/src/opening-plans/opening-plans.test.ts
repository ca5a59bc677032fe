import { expect, it } from 'vitest';
import { asDay, asMonth } from '../month.ts';
import {
  inPlanOrder,
  isUnchanged,
  planDifferences,
  planFact,
  type OpeningToday,
  type PlanContent,
  type PlanItem,
  type PlanOutcome,
} from './index.ts';

const item = (openingId: string, over: Partial<PlanItem> = {}): PlanItem => ({
  ...{ openingId, regionId: 1, regionName: 'Пензенская область', regionalCenterId: 1 },
  ...{ regionalCenterName: 'РЦ', name: openingId, hostName: '', locality: '', address: '', seats: 6 },
  ...{ month: asMonth('2027-04') },
  ...over,
});
const content = (items: readonly PlanItem[], over: Partial<PlanContent> = {}): PlanContent => ({
  ...{ year: 2027, edition: 1, words: '', items, departed: [] },
  ...over,
});

it('stands in the order of months, regions and names, ё beside е', () => {
  const items = [
    item('3', { name: 'Ёлка' }),
    item('4', { name: 'Жар' }),
    item('2', { regionName: 'Амурская область' }),
    item('1', { month: asMonth('2027-02'), regionName: 'Ямал' }),
  ];
  expect(inPlanOrder(items).map(({ openingId }) => openingId)).toEqual(['1', '2', '3', '4']);
});

it('tells what came, what went and why, and what moved; its own words are no difference', () => {
  const before = content([item('a'), item('b'), item('c')]);
  const departed = { ...item('b'), state: 'withdrawn', newMonth: null, reason: 'Продано' } as const;
  const now = content([item('a', { seats: 8 }), item('d')], { departed: [departed] });
  const { added, removed, changed } = planDifferences(before, now);
  expect(added.map(({ openingId }) => openingId)).toEqual(['d']);
  expect(removed).toEqual([departed, { ...item('c'), state: 'left-out', newMonth: null, reason: '' }]);
  expect(changed.map(({ changes }) => changes)).toEqual([[{ field: 'seats', before: 6, after: 8 }]]);
  expect(isUnchanged(planDifferences(before, { ...before, edition: 2, words: 'Иначе' }))).toBe(true);
});

const today = (state: OpeningToday['state'], month = '2027-04'): OpeningToday => ({
  state,
  month: asMonth(month),
});

it.each<[string, OpeningToday | null, string | null, PlanOutcome]>([
  ['in its month', today('opened'), '2027-04-30', 'opened'],
  ['a month before', today('opened'), '2027-03-31', 'opened-early'],
  ['a month after', today('opened'), '2027-05-01', 'opened-late'],
  ['not yet, its month gone', today('preparing'), null, 'late'],
  ['not yet, moved to a later month', today('in-plan', '2027-09'), null, 'postponed'],
  ['not yet, postponed', today('postponed'), null, 'postponed'],
  ['never: withdrawn', today('withdrawn'), null, 'dropped'],
  ['never: gone altogether', null, null, 'dropped'],
])('opened %s', (_, state, openedOn, outcome) => {
  const center = {
    centerId: 1,
    openingId: 'a',
    name: '',
    regionId: 1,
    regionName: '',
    regionalCenterName: '',
  };
  const fact = planFact({
    ...{ year: 2027, items: [item('a')], now: asMonth('2027-06') },
    opened: openedOn === null ? [] : [{ ...center, openedOn: asDay(openedOn) }],
    today: new Map(state ? [['a', state]] : []),
  });
  expect(fact.items[0]?.outcome).toBe(outcome);
  expect(fact.months[3]).toMatchObject({ planned: 1, opened: openedOn === null ? 0 : 1, beside: 0 });
});

it('is ahead in its own month, and a month has no blame before it ends', () => {
  const input = { year: 2027, items: [item('a')], opened: [], today: new Map([['a', today('ready')]]) };
  expect(planFact({ ...input, now: asMonth('2027-04') }).items[0]?.outcome).toBe('ahead');
  expect(planFact({ ...input, now: asMonth('2027-05') }).total.late).toBe(1);
});
