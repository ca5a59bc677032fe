/** Round steps from zero (or below it) to above the largest value; whole ones where every value is whole. */
export function ticks(values: readonly (number | null)[], wanted = 5): readonly number[] {
  const known = values.filter((value) => value !== null);
  const high = Math.max(0, ...known);
  const low = Math.min(0, ...known);
  const step = roundStep((high - low || 1) / wanted, known.every(Number.isInteger));
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

function roundStep(rough: number, isCount: boolean): number {
  const power = 10 ** Math.floor(Math.log10(isCount ? Math.max(1, rough) : rough));
  const fits = (step: number) => step >= rough && (!isCount || Number.isInteger(step));
  const nice = [1, 2, 2.5, 5, 10].find((factor) => fits(factor * power)) ?? 10;
  return nice * power;
}

export interface Scale {
  readonly ticks: readonly number[];
  /** Share of the height from the bottom, 0 to 1. */
  share(value: number): number;
}

export function scaleFor(values: readonly (number | null)[]): Scale {
  const steps = ticks(values);
  const [low, high] = [steps[0] ?? 0, steps.at(-1) ?? 1];
  return { ticks: steps, share: (value) => (value - low) / (high - low) };
}

/** Every how manyth label fits into the width when one needs `each` px. */
export function labelStep(count: number, width: number, each = 72): number {
  return Math.max(1, Math.ceil((count * each) / Math.max(width, each)));
}
