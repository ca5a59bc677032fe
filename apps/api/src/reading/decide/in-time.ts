/** How long anybody waits for the database: who reads hears soon that the service is not there, and may ask again. */
const usualMs = 3_000;

interface Stoppable {
  cancel(): void;
}

/**
 * What the work gives, or a rejection with TimeoutError when it takes too long.
 * @param work is told by the signal that nobody waits for it any more
 */
export async function inTime<Value>(
  work: (late: AbortSignal) => Promise<Value>,
  patienceMs = usualMs,
): Promise<Value> {
  const waiting = new AbortController();
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const error = new DOMException('The database did not answer in time.', 'TimeoutError');
    reject(error);
    waiting.abort(error);
  }, patienceMs);
  try {
    return await Promise.race([work(waiting.signal), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** The statement, that the database is asked to leave when nobody waits for it any more. */
export function stoppable<Query extends Stoppable>(query: Query, late: AbortSignal): Query {
  late.addEventListener('abort', () => query.cancel(), { once: true });
  return query;
}
