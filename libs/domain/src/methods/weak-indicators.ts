/** How much of one indicator a regional center's centres report on the average. */
export interface IndicatorMean {
  readonly regionalCenterId: number;
  readonly code: string;
  /** Centres that have reported it. */
  readonly centers: number;
  /** Per centre and month. */
  readonly mean: number;
}

export interface WeakIndicator {
  readonly code: string;
  readonly own: number;
  /** The middle one of the regional centers of the same size. */
  readonly usual: number;
  /** How many others the comparison is made with. */
  readonly others: number;
  readonly size: SizeClass;
}

/** Regional centers are compared with those that have about as many centres. */
export const sizeClasses = [
  { from: 1, to: 3 },
  { from: 4, to: 9 },
  { from: 10, to: 24 },
  { from: 25, to: null },
] as const;

export type SizeClass = (typeof sizeClasses)[number];

/** Fewer others say nothing about what is usual. */
const fewestOthers = 2;
/** Below this share of the usual figure an indicator is low. */
const lowShare = 0.5;

export function sizeClassOf(centers: number): SizeClass {
  return sizeClasses.find(({ to }) => to === null || centers <= to) ?? sizeClasses[0];
}

/** Indicators of the regional center that are zero or low beside others of its size, the weakest first. */
export function weakIndicators(
  means: readonly IndicatorMean[],
  regionalCenterId: number,
): readonly WeakIndicator[] {
  const sizes = new Map<number, number>();
  for (const { regionalCenterId: id, centers } of means) sizes.set(id, Math.max(sizes.get(id) ?? 0, centers));
  const size = sizeClassOf(sizes.get(regionalCenterId) ?? 1);
  return means
    .filter((row) => row.regionalCenterId === regionalCenterId)
    .flatMap(({ code, mean: own }): readonly WeakIndicator[] => {
      const others = means
        .filter((row) => row.code === code && row.regionalCenterId !== regionalCenterId)
        .filter((row) => sizeClassOf(sizes.get(row.regionalCenterId) ?? 1) === size)
        .map(({ mean }) => mean);
      const usual = median(others);
      return others.length >= fewestOthers && usual > 0 && own < usual * lowShare
        ? [{ code, own, usual, others: others.length, size }]
        : [];
    })
    .toSorted((one, other) => one.own / one.usual - other.own / other.usual);
}

function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}
