/** What was seen lately, in this process alone; the oldest go first when there are too many. */
export interface Recent {
  /** True the first time, and again when the key was not seen for so long. */
  isNew(key: string, at: Date): boolean;
}

const most = 50_000;

export function recent(milliseconds: number): Recent {
  const seen = new Map<string, number>();

  function forget(): void {
    // A Map keeps the order of setting: the first one is the oldest.
    for (const [key] of seen) {
      if (seen.size <= most) return;
      seen.delete(key);
    }
  }

  return {
    isNew(key, at) {
      const last = seen.get(key);
      seen.delete(key);
      seen.set(key, at.getTime());
      forget();
      return last === undefined || at.getTime() - last >= milliseconds;
    },
  };
}
