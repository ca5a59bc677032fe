export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface FreeTimesQuestion {
  /** Taken spans of the channel, milliseconds since 1970, preparation included. */
  readonly taken: readonly Span[];
  /** The wished begin and length, milliseconds. */
  readonly wished: Span;
  /** Preparation before the broadcast, milliseconds. */
  readonly preparation: number;
  readonly now: number;
}

const step = 30 * 60_000;
const day = 24 * 3_600_000;

/** Up to `most` begins near the wished one at which the channel is free, nearest first; never in the past. */
export function freeTimes(
  { taken, wished, preparation, now }: FreeTimesQuestion,
  most: number,
): readonly number[] {
  const length = wished.to - wished.from;
  const isFree = (start: number) =>
    start - preparation >= now &&
    taken.every(({ from, to }) => to <= start - preparation || from >= start + length);
  const found: number[] = [];
  for (let offset = step; offset <= 3 * day && found.length < most; offset += step)
    for (const start of [wished.from + offset, wished.from - offset])
      if (found.length < most && isFree(start)) found.push(start);
  return found;
}
