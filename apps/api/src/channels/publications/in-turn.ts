const last = new Map<string, Promise<unknown>>();

/** Runs what has the same key one after another in this process: two that look for a playlist would make it twice. */
export function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const turn = (last.get(key) ?? Promise.resolve()).then(work, work);
  last.set(key, turn);
  const forget = () => {
    if (last.get(key) === turn) last.delete(key);
  };
  turn.then(forget, forget);
  return turn;
}
