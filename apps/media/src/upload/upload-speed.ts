/** How fast bytes go, over the last seconds: an average from the start would promise what a slower line cannot keep. */
export interface UploadSpeed {
  /** Bytes a second; null until enough is known. */
  readonly bytesPerSecond: number | null;
  readonly secondsLeft: number | null;
}

interface Mark {
  readonly at: number;
  readonly bytes: number;
}

const windowMs = 20_000;
const enoughMs = 2000;

export interface SpeedMeter {
  /** @param at milliseconds of a clock that only goes forward */
  mark(at: number, bytes: number, size: number): UploadSpeed;
}

export function speedMeter(): SpeedMeter {
  let marks: readonly Mark[] = [];
  return {
    mark(at, bytes, size) {
      marks = [...marks.filter((mark) => at - mark.at <= windowMs && mark.bytes <= bytes), { at, bytes }];
      const [first] = marks;
      if (!first || at - first.at < enoughMs || bytes === first.bytes)
        return { bytesPerSecond: null, secondsLeft: null };
      const bytesPerSecond = ((bytes - first.bytes) * 1000) / (at - first.at);
      return { bytesPerSecond, secondsLeft: Math.ceil((size - bytes) / bytesPerSecond) };
    },
  };
}
