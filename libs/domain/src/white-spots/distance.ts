import type { Point } from './municipality.ts';

/** Mean radius of the Earth in kilometres (IUGG). */
const radius = 6371.0088;
const kilometresOfDegree = (radius * Math.PI) / 180;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres along the Earth by the haversine formula; right to half a per cent, the Earth being no ball. */
export function kilometresBetween(one: Point, other: Point): number {
  const latitudes = radians(other.latitude - one.latitude);
  const longitudes = radians(other.longitude - one.longitude);
  const chord =
    Math.sin(latitudes / 2) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(longitudes / 2) ** 2;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Points by latitude: who is further in latitude alone than asked for need not be measured. */
export type Belt<Placed extends Point> = readonly Placed[];

export function beltOf<Placed extends Point>(points: readonly Placed[]): Belt<Placed> {
  return points.toSorted((one, other) => one.latitude - other.latitude);
}

function firstFrom(belt: Belt<Point>, latitude: number): number {
  let [low, high] = [0, belt.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((belt[middle]?.latitude ?? 0) < latitude) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface Measured<Placed> {
  readonly to: Placed;
  readonly kilometres: number;
}

/** The nearest of the points, whatever its distance; null when there is none. */
export function nearestOf<Placed extends Point>(from: Point, belt: Belt<Placed>): Measured<Placed> | null {
  const start = firstFrom(belt, from.latitude);
  let best: Measured<Placed> | null = null;
  const measure = (at: number): boolean => {
    const to = belt[at];
    if (!to) return false;
    const reach = Math.abs(to.latitude - from.latitude) * kilometresOfDegree;
    if (best !== null && reach > best.kilometres) return false;
    const kilometres = kilometresBetween(from, to);
    if (best === null || kilometres < best.kilometres) best = { to, kilometres };
    return true;
  };
  for (let up = start; measure(up); up += 1);
  for (let down = start - 1; measure(down); down -= 1);
  return best;
}

export interface NearPair<Placed> {
  readonly one: Placed;
  readonly other: Placed;
  readonly kilometres: number;
}

/** Every pair that is not further apart than the kilometres, the nearest first. */
export function pairsWithin<Placed extends Point>(
  points: readonly Placed[],
  kilometres: number,
): readonly NearPair<Placed>[] {
  const belt = beltOf(points);
  const found: NearPair<Placed>[] = [];
  for (const [index, one] of belt.entries())
    for (let at = index + 1; at < belt.length; at += 1) {
      const other = belt[at];
      if (!other || (other.latitude - one.latitude) * kilometresOfDegree > kilometres) break;
      const apart = kilometresBetween(one, other);
      if (apart <= kilometres) found.push({ one, other, kilometres: apart });
    }
  return found.toSorted((left, right) => left.kilometres - right.kilometres);
}
