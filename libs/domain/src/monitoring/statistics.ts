/** The middle of the numbers; of an even count, the mean of the two middle ones. NaN when there are none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The median distance of the numbers from their median: a spread that one outlier cannot stretch. */
export function medianAbsoluteDeviation(numbers: readonly number[]): number {
  const center = median(numbers);
  return median(numbers.map((number) => Math.abs(number - center)));
}
