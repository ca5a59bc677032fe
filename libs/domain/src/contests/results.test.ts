import { describe, expect, it } from 'vitest';
import { contestResults, marksRefusal, type Formula, type Marks, type ScoredEntry } from './results.ts';

const formula: Formula = {
  scaleMin: 1,
  scaleMax: 10,
  criteria: [
    { code: 'idea', name: 'Замысел', weight: 3 },
    { code: 'form', name: 'Исполнение', weight: 2 },
  ],
};

const entry = (id: string, ...marks: readonly (readonly [number, number])[]): ScoredEntry => ({
  id,
  nominationId: 'n',
  marks: marks.map(([idea, form]) => ({ idea, form })),
});

const places = (entries: readonly ScoredEntry[]) =>
  contestResults(entries, formula).map(({ id, place }) => `${id}${place}`);

it('is the average of the jurors’ weighted marks, as a share of the scale', () => {
  const [result] = contestResults([entry('a', [10, 1], [4, 7])], formula);
  // (3·9 + 2·0)/45 = 0.6 and (3·3 + 2·6)/45 = 0.4667
  expect(result).toMatchObject({ score: 53.33, jurors: 2, place: 1 });
});

describe('equal scores', () => {
  it('are told apart by the weightiest criterion', () => {
    // 3·4 + 2·3 = 18 and 3·2 + 2·6 = 18
    expect(places([entry('b', [3, 7]), entry('a', [5, 4])])).toEqual(['a1', 'b2']);
  });

  it('then by the number of scores, and share the place after that', () => {
    expect(places([entry('a', [5, 5]), entry('b', [5, 5], [5, 5])])).toEqual(['b1', 'a2']);
    expect(places([entry('c', [2, 2]), entry('b', [5, 5]), entry('a', [5, 5])])).toEqual(['a1', 'b1', 'c3']);
  });
});

it.each([
  [{ idea: 5 }, 'mark-missing'],
  [{ idea: 5, form: 11 }, 'mark-out-of-scale'],
  [{ idea: 5, form: 0 }, 'mark-out-of-scale'],
  [{ idea: 5.5, form: 1 }, 'mark-out-of-scale'],
  [{ idea: 5, form: 1, other: 3 }, 'mark-out-of-scale'],
  [{ idea: 1, form: 10 }, undefined],
] as const)('marks %j: %s', (marks, refusal) => {
  expect(marksRefusal(formula, marks)).toBe(refusal);
});

/** The same numbers every run: a failure can be run again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

describe.each(Array.from({ length: 40 }, (_, number) => number + 1))('a jury by chance, %i', (seed) => {
  const next = random(seed * 7919);
  const criteria = Array.from({ length: 1 + next(4) }, (_, index) => ({
    code: `c${index}`,
    name: '',
    weight: 1 + next(5),
  }));
  const chance: Formula = { scaleMin: next(2), scaleMax: 5 + next(6), criteria };
  const mark = () => chance.scaleMin + next(chance.scaleMax - chance.scaleMin + 1);
  const marks = (): Marks => Object.fromEntries(criteria.map(({ code }) => [code, mark()]));
  const entries = Array.from({ length: 1 + next(12) }, (_, index): ScoredEntry => ({
    id: `e${index}`,
    nominationId: `n${next(2)}`,
    marks: Array.from({ length: next(6) }, marks),
  }));
  const results = contestResults(entries, chance);
  const byId = (all: typeof results) => new Map(all.map((result) => [result.id, result]));

  it('gives every entry a score from 0 to 100 and a place by competition ranking', () => {
    expect(results.map(({ id }) => id).toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
    for (const { score, place, nominationId } of results) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
      const before = results.filter((other) => other.nominationId === nominationId && other.place < place);
      expect(place).toBe(before.length + 1);
      expect(before.every((other) => other.score >= score)).toBe(true);
    }
  });

  it('does not depend on the order of entries, jurors and criteria, nor on the unit of the weights', () => {
    const mixed = entries.toReversed().map((one) => ({ ...one, marks: one.marks.toReversed() }));
    const turned = { ...chance, criteria: criteria.map((one) => ({ ...one, weight: one.weight * 7 })) };
    expect(byId(contestResults(mixed, turned))).toEqual(byId(results));
  });

  it('never punishes a higher mark', () => {
    const index = next(entries.length);
    const raised = entries.map((one, at) =>
      at === index ? { ...one, marks: one.marks.map((given) => ({ ...given, c0: chance.scaleMax })) } : one,
    );
    const id = `e${index}`;
    const [was, is] = [byId(results).get(id), byId(contestResults(raised, chance)).get(id)];
    expect(is?.score).toBeGreaterThanOrEqual(was?.score ?? 0);
    expect(is?.place).toBeLessThanOrEqual(was?.place ?? 0);
  });
});
