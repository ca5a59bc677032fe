import { latest } from './latest.ts';

/** What was seen lately, in this process alone; the oldest go first when there are too many. */
export interface Recent {
  /** True the first time, and again when the key was not seen for so long. */
  isNew(key: string, at: Date): boolean;
}

export function recent(milliseconds: number): Recent {
  const seen = latest<string, number>();

  return {
    isNew(key, at) {
      const last = seen.get(key);
      seen.set(key, at.getTime());
      return last === undefined || at.getTime() - last >= milliseconds;
    },
  };
}
