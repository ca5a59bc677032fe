import { describe, expect, it } from 'vitest';
import { addDays, asDay, type Day } from '../month.ts';
import { afterAssignmentCommand, assignmentCommands, assignmentStates, isOwed } from './assignment.ts';
import { dueInWords, dueOf, findingsOf, type Recurrence } from './decision.ts';
import { confirmedShare, disciplineOf, onTimeShare, outcomeOf, type CountedCard } from './discipline.ts';
import { instanceOf, instancesUntil } from './recurrence.ts';

/** The same numbers on every machine. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
}

const today = asDay('2026-11-23');

function cards(seed: number): readonly CountedCard[] {
  const random = numbers(seed);
  return Array.from({ length: random(40) }, (): CountedCard => {
    const state = assignmentStates[random(assignmentStates.length)] ?? 'assigned';
    const assignedOn = addDays(today, -random(60));
    return {
      state,
      assignedOn,
      dueOn: random(5) === 0 ? null : addDays(today, random(40) - 20),
      reportedOn: isOwed(state) ? null : addDays(assignedOn, random(60)),
      extensions: random(3),
    };
  });
}

describe('discipline, whatever the cards', () => {
  it.each(Array.from({ length: 200 }, (_, seed) => seed))('of %i', (seed) => {
    const own = cards(seed);
    const found = disciplineOf(own, today);
    const { total, onTime, late, overdue, open, undated } = found;
    expect(onTime + late + overdue + open + undated).toBe(total);
    const confirmed = own.filter(({ state }) => state === 'confirmed').length;
    expect(onTime + late + undated).toBe(confirmed);
    const share = onTimeShare(found);
    if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
    // A later due day never makes discipline worse.
    const later = own.map((card) => ({ ...card, dueOn: card.dueOn && addDays(card.dueOn, 30) }));
    expect(onTimeShare(disciplineOf(later, today)) ?? 1).toBeGreaterThanOrEqual(share ?? 0);
    const progress = confirmedShare({ confirmed, total });
    expect(progress === 1).toBe(total > 0 && own.every(({ state }) => state === 'confirmed'));
  });
});

it('never counts interim news or an unconfirmed report as done', () => {
  const card = { dueOn: addDays(today, 5), reportedOn: today };
  expect(outcomeOf({ ...card, state: 'in-progress' }, today)).toBe('open');
  expect(outcomeOf({ ...card, state: 'reported' }, today)).toBe('open');
  expect(outcomeOf({ ...card, state: 'in-progress' }, addDays(today, 6))).toBe('overdue');
});

it('leaves a confirmed card for ever, and confirms only what was reported', () => {
  for (const command of assignmentCommands)
    expect(afterAssignmentCommand('confirmed', command)).toBeUndefined();
  const confirms = assignmentStates.filter((state) => afterAssignmentCommand(state, 'confirm') !== undefined);
  expect(confirms).toEqual(['reported']);
  expect(afterAssignmentCommand('returned', 'news')).toBe('returned');
});

describe('a recurring decision', () => {
  const monthly: Recurrence = { every: 'month', day: 31, from: asDay('2026-01-15'), until: null };
  const turns = (recurrence: Recurrence, day: Day) =>
    instancesUntil(recurrence, day).map(({ key, dueOn }) => `${key} ${dueOn}`);

  it('is due on the last day of a short month, once a period that has begun', () => {
    expect(turns(monthly, asDay('2026-04-01'))).toEqual([
      '2026-01 2026-01-31',
      '2026-02 2026-02-28',
      '2026-03 2026-03-31',
      '2026-04 2026-04-30',
    ]);
  });

  it('by quarter is due in its last month, and ends with its last day', () => {
    const quarterly: Recurrence = {
      every: 'quarter',
      day: 10,
      from: asDay('2026-01-01'),
      until: asDay('2026-08-01'),
    };
    expect(turns(quarterly, asDay('2026-12-31'))).toEqual(['2026-03 2026-03-10', '2026-06 2026-06-10']);
    expect(turns(quarterly, asDay('2026-01-02'))).toEqual(['2026-03 2026-03-10']);
    expect(instanceOf(quarterly, asDay('2026-05-20'))).toBe('2026-06');
  });

  it('has nothing due before it begins', () => {
    expect(turns({ ...monthly, day: 10 }, asDay('2026-02-20'))).toEqual(['2026-02 2026-02-10']);
    expect(turns(monthly, asDay('2025-12-31'))).toEqual([]);
  });
});

it('names a due date as the resolution does', () => {
  expect(dueInWords(dueOf(asDay('2020-12-01'), 'day'))).toBe('до 1 декабря 2020 года');
  expect(dueInWords(dueOf(asDay('2020-11-03'), 'month'))).toBe('ноябрь 2020');
  expect(dueOf(asDay('2020-11-03'), 'month').on).toBe('2020-11-30');
  expect(dueOf(asDay('2021-02-03'), 'year')).toEqual({ on: '2021-12-31', precision: 'year' });
});

it('finds what a decision lacks', () => {
  const nobody = { departments: [], regionalCenters: [] };
  expect(findingsOf({ parties: nobody, due: null, recurrence: null })).toEqual(['no-party', 'no-due-date']);
  const everybody = { departments: [], regionalCenters: 'all' as const };
  const monthly: Recurrence = { every: 'month', day: 1, from: today, until: null };
  expect(findingsOf({ parties: everybody, due: null, recurrence: monthly })).toEqual([]);
});
