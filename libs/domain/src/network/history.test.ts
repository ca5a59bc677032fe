import { describe, expect, it } from 'vitest';
import { addDays, asDay, type Day } from '../month.ts';
import { changeFrom, correctVersion, versionOn, type History } from './history.ts';

interface Facts {
  readonly name: string;
  readonly parent: number;
}

const start = asDay('2020-01-01');
const day = (offset: number) => addDays(start, offset);
const born: History<Facts> = [{ validFrom: start, validTo: null, facts: { name: 'первое', parent: 1 } }];
const factsOn = (history: History<Facts>, at: Day) => versionOn(history, at)?.facts;

describe('changeFrom', () => {
  it('keeps the days before the change as they were', () => {
    const moved = changeFrom(born, day(100), { parent: 2 });
    expect(factsOn(moved, day(99))).toEqual({ name: 'первое', parent: 1 });
    expect(factsOn(moved, day(100))).toEqual({ name: 'первое', parent: 2 });
  });

  it('lets a later change of another fact stay where it was planned', () => {
    const planned = changeFrom(born, day(200), { parent: 2 });
    const renamed = changeFrom(planned, day(100), { name: 'второе' });
    expect(factsOn(renamed, day(150))).toEqual({ name: 'второе', parent: 1 });
    expect(factsOn(renamed, day(250))).toEqual({ name: 'второе', parent: 2 });
  });

  it('does not overwrite a later change of the same fact', () => {
    const planned = changeFrom(born, day(200), { name: 'третье' });
    const renamed = changeFrom(planned, day(100), { name: 'второе' });
    expect([99, 100, 199, 200].map((at) => factsOn(renamed, day(at))?.name)).toEqual([
      'первое',
      'второе',
      'второе',
      'третье',
    ]);
  });

  it('leaves no trace of a change to what was so anyway', () => {
    expect(changeFrom(born, day(10), { parent: 1 })).toEqual(born);
  });

  it('knows nothing before the first day', () => {
    expect(() => changeFrom(born, day(-1), { parent: 2 })).toThrow(RangeError);
  });
});

describe('correctVersion', () => {
  it('puts one version right and no other', () => {
    const moved = changeFrom(born, day(100), { name: 'опечатко' });
    const corrected = correctVersion(moved, day(100), { name: 'опечатка' });
    expect(corrected && [50, 150].map((at) => factsOn(corrected, day(at))?.name)).toEqual([
      'первое',
      'опечатка',
    ]);
  });

  it('finds no version that begins on another day', () => {
    expect(correctVersion(born, day(1), { name: 'нет' })).toBeUndefined();
  });
});

it('stays a chain without gaps that says on every day what the last change before it said', () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  for (let round = 0; round < 200; round += 1) {
    let history = born;
    const expected = Array.from({ length: 60 }, () => 1);
    // Applied in order of their days, the last change before a day is the one that holds.
    const changes = Array.from({ length: 6 }, () => random(60)).toSorted((a, b) => a - b);
    for (const at of changes) {
      const parent = random(4);
      history = changeFrom(history, day(at), { parent });
      expected.fill(parent, at);
    }
    expect(expected.map((_, at) => factsOn(history, day(at))?.parent)).toEqual(expected);
    expect(history.slice(1).every(({ validFrom }, index) => history[index]?.validTo === validFrom)).toBe(
      true,
    );
    expect(history.at(-1)?.validTo).toBeNull();
  }
});
