import { scaleFills } from '../figure/fill-patterns.tsx';
import type { LegendItem } from '../figure/legend.tsx';

export interface ValueClasses {
  readonly legend: readonly LegendItem[];
  /** Key of the class of a value; null for no data. */
  classOf(value: number | null): string | null;
}

/**
 * Up to five classes with about as many regions in each, bounds shown as given figures:
 * `valueClasses(values, (value) => formatNumber(value, 'ru'))`.
 */
export function valueClasses(
  values: readonly (number | null)[],
  format: (value: number) => string,
): ValueClasses {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const distinct = [...new Set(known)];
  const count = Math.min(scaleFills.length, distinct.length);
  const lows = [
    ...new Set(
      Array.from({ length: count }, (_, index) => known[Math.floor((index * known.length) / count)]),
    ),
  ];
  const bounds = lows.filter((low) => low !== undefined);
  const highs = bounds.map((_, index) =>
    distinct.findLast((value) => value < (bounds[index + 1] ?? Infinity)),
  );
  // A shorter scale still runs from the lightest to the darkest fill.
  const fillAt = (index: number) =>
    scaleFills[Math.round((index * (scaleFills.length - 1)) / Math.max(bounds.length - 1, 1))] ?? 'scale-4';

  return {
    legend: bounds.map((low, index) => {
      const high = highs[index] ?? low;
      return {
        key: String(low),
        label: high === low ? format(low) : `${format(low)} – ${format(high)}`,
        fill: fillAt(index),
      };
    }),
    classOf(value) {
      const low = value === null ? undefined : bounds.findLast((bound) => bound <= value);
      return low === undefined ? null : String(low);
    },
  };
}
