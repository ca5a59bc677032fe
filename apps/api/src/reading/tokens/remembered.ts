const most = 10_000;

/** The same function, that works each answer out once; the oldest answers are forgotten when there are too many. */
export function remembered(work: (of: string) => string): (of: string) => string {
  const known = new Map<string, string>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const made = work(of);
    // A Map keeps the order of setting: the first one is the oldest.
    const [oldest] = known.size < most ? [] : known.keys();
    if (oldest !== undefined) known.delete(oldest);
    known.set(of, made);
    return made;
  };
}
