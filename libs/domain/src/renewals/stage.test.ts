import { expect, it } from 'vitest';
import { isStuck, renewalShare, renewalStage } from './stage.ts';

it.each([
  ['waiting', null, 0, 'waiting'],
  ['failed', null, 0, 'failed'],
  ['left-out', null, 0, 'left-out'],
  ['drafted', 'draft', 0, 'drafted'],
  ['drafted', 'draft', 1, 'disagreements'],
  ['drafted', 'in-review', 0, 'in-review'],
  ['drafted', 'in-review', 2, 'disagreements'],
  ['drafted', 'approved', 0, 'approved'],
  ['drafted', 'signing', 0, 'signing'],
  ['drafted', 'active', 0, 'active'],
  ['drafted', 'superseded', 0, 'active'],
  ['drafted', 'withdrawn', 0, 'withdrawn'],
] as const)(
  '%s with a successor %s and %i disagreements stands at %s',
  (draft, successor, openDisagreements, stage) => {
    expect(renewalStage({ draft, successor, openDisagreements })).toBe(stage);
  },
);

it('is stuck only after more days than the limit, and never at an end', () => {
  expect(isStuck({ stage: 'in-review', days: 14 }, 14)).toBe(false);
  expect(isStuck({ stage: 'in-review', days: 15 }, 14)).toBe(true);
  expect(isStuck({ stage: 'active', days: 400 }, 14)).toBe(false);
  expect(isStuck({ stage: 'left-out', days: 400 }, 14)).toBe(false);
});

it('counts the share done without those that are not renewed', () => {
  const standings = (['active', 'active', 'signing', 'left-out', 'withdrawn'] as const).map((stage) => ({
    stage,
  }));
  expect(renewalShare(standings)).toEqual({ done: 2, total: 3 });
});
