import type { ZeroCounts, ZeroList } from '@pbnet/domain/monitoring';

const none: ZeroCounts = {
  allZero: 0,
  someZero: 0,
  missing: 0,
  steps: { note: 0, call: 0, visit: 0, suspension: 0 },
};

export function addZeroCounts(counts: readonly ZeroCounts[]): ZeroCounts {
  return counts.reduce(
    (sum, { allZero, someZero, missing, steps }) => ({
      allZero: sum.allZero + allZero,
      someZero: sum.someZero + someZero,
      missing: sum.missing + missing,
      steps: {
        note: sum.steps.note + steps.note,
        call: sum.steps.call + steps.call,
        visit: sum.steps.visit + steps.visit,
        suspension: sum.steps.suspension + steps.suspension,
      },
    }),
    none,
  );
}

export function zeroCountsOf({ entries }: ZeroList): ZeroCounts {
  return addZeroCounts(
    entries.map(({ finding: { kind, step } }) => ({
      allZero: Number(kind === 'all-zero'),
      someZero: Number(kind === 'some-zero'),
      missing: Number(kind === 'missing'),
      steps: { ...none.steps, [step]: 1 },
    })),
  );
}
