/** So many programs at once: a crowd that signs in waits for its turn, and the server goes on. */
const mostPrograms = 8;
let running = 0;
const waiting: (() => void)[] = [];

/** Runs the work once there is room for its program. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < mostPrograms) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
