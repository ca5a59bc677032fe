import { addDays, addMonths, asDay, firstDay, type Day, type Month } from '@pbnet/domain';
import type { OrganizationKind } from '@pbnet/domain/network';
import { random, type Random } from '../random.ts';
import { regionRows } from './regions.ts';

export interface DemoRegionalCenter {
  readonly id: number;
  readonly code: string;
  readonly regionId: number;
  readonly name: string;
  readonly email: string;
  readonly isBranch: boolean;
}

export interface DemoCenter {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly locality: string;
  readonly kind: OrganizationKind;
  readonly regionId: number;
  readonly regionalCenterId: number;
  /** The regional center it answered to before it moved, and the day of the move. */
  readonly moved: { readonly from: number; readonly on: Day } | null;
  readonly timeZone: string;
  readonly openedOn: Day;
  readonly closedOn: Day | null;
  readonly suspension: { readonly from: Day; readonly to: Day } | null;
}

export interface DemoNetwork {
  readonly regionalCenters: readonly DemoRegionalCenter[];
  readonly centers: readonly DemoCenter[];
}

export const regionalCenterCount = 100;
export const centerCount = 2_000;
/** The day from which everything in the demo network is known. */
export const networkSince = asDay('2010-01-01');

const hosts: readonly (readonly [OrganizationKind, string, number])[] = [
  ['library', 'Библиотека', 0.55],
  ['school', 'Школа', 0.25],
  ['university', 'Университет', 0.08],
  ['museum', 'Музей', 0.07],
  ['archive', 'Архив', 0.02],
  ['other', 'Дом культуры', 0.03],
];

function hostOf(share: number): (typeof hosts)[number] {
  let rest = share;
  for (const host of hosts) {
    rest -= host[2];
    if (rest < 0) return host;
  }
  return hosts[0] ?? ['library', 'Библиотека', 1];
}

function demoRegionalCenters(): DemoRegionalCenter[] {
  const largest = regionRows
    .map((row, index) => ({ index, weight: row[6] }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, regionalCenterCount - regionRows.length);
  const second = new Set(largest.map(({ index }) => index));
  const made: DemoRegionalCenter[] = [];
  for (const [index, [code, name]] of regionRows.entries()) {
    const short = code.slice(3);
    for (let number = 1; number <= (second.has(index) ? 2 : 1); number += 1) {
      const isBranch = code === 'RU-TYU';
      const title = isBranch
        ? 'Филиал Президентской библиотеки'
        : `Региональный центр${number === 2 ? ' № 2' : ''}`;
      made.push({
        id: made.length + 1,
        code: `РЦ-${short}-${number}`,
        regionId: index + 1,
        name: `${title}, ${name}`,
        email: `rc-${short.toLowerCase()}-${number}@regions.pbnet.example`,
        isBranch,
      });
    }
  }
  return made;
}

/** How many centres each region has: by weight, the remainders to the largest fractions, the total exact. */
function centersPerRegion(): readonly number[] {
  const weights = regionRows.map((row) => row[6]);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (weight / total) * centerCount);
  const whole = exact.map(Math.floor);
  const missing = centerCount - whole.reduce((sum, count) => sum + count, 0);
  const byFraction = exact
    .map((share, index) => ({ index, rest: share % 1 }))
    .sort((a, b) => b.rest - a.rest);
  for (const { index } of byFraction.slice(0, missing)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}

interface Span {
  readonly first: Month;
  readonly last: Month;
  readonly months: number;
}

function lifeOf(source: Random, { first: firstMonth, last: lastMonth, months }: Span) {
  const early = source.chance(0.62);
  const openedOn = early
    ? addDays(asDay('2013-02-01'), source.between(0, 3_500))
    : addDays(firstDay(addMonths(firstMonth, source.between(0, months - 3))), source.between(0, 27));
  const closedOn =
    early && source.chance(0.02)
      ? addDays(firstDay(addMonths(lastMonth, -source.between(1, 20))), source.between(0, 27))
      : null;
  const from = addDays(firstDay(addMonths(lastMonth, -source.between(0, 24))), source.between(0, 20));
  const suspension =
    early && !closedOn && source.chance(0.03) ? { from, to: addDays(from, source.between(20, 120)) } : null;
  return { openedOn, closedOn, suspension };
}

/**
 * The network at true scale: 85 units, 100 regional centers, 2,000 centres.
 * @param months how many reporting months end with the last one
 */
export function demoNetwork(seed: number, lastMonth: Month, months: number): DemoNetwork {
  const regionalCenters = demoRegionalCenters();
  const firstMonth = addMonths(lastMonth, 1 - months);
  const counts = centersPerRegion();
  const centers: DemoCenter[] = [];
  for (const [index, [code, name, , , zones]] of regionRows.entries()) {
    const owners = regionalCenters.filter(({ regionId }) => regionId === index + 1);
    for (let number = 1; number <= (counts[index] ?? 0); number += 1) {
      const source = random(seed * 7_919 + index * 1_000 + number);
      const [kind, host] = hostOf(source.next());
      const owner = owners[number % owners.length] ?? owners[0];
      if (!owner) continue;
      const other = owners.find(({ id }) => id !== owner.id);
      const moved =
        other && source.chance(0.03)
          ? { from: other.id, on: firstDay(addMonths(lastMonth, -source.between(2, 20))) }
          : null;
      const district = source.between(1, Math.max(3, Math.ceil((counts[index] ?? 1) / 2)));
      const life = lifeOf(source, { first: firstMonth, last: lastMonth, months });
      centers.push({
        id: centers.length + 1,
        code: `${code.slice(3)}-${String(number).padStart(3, '0')}`,
        name: `${host} № ${source.between(1, 60)}`,
        locality: `${name}, муниципальный округ ${district}`,
        kind,
        regionId: index + 1,
        regionalCenterId: owner.id,
        moved: moved && moved.on > life.openedOn ? moved : null,
        timeZone: zones[number % zones.length] ?? 'Europe/Moscow',
        ...life,
      });
    }
  }
  return { regionalCenters, centers };
}
