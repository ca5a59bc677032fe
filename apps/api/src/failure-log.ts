import { DrizzleQueryError } from 'drizzle-orm';

/** Where a request failed, for the administrator whom the person gives the request's number. */
export interface Failure {
  readonly requestId: string;
  /** The procedure or path. */
  readonly at: string;
  readonly error: unknown;
}

interface LoggedError {
  readonly name: string;
  /** Left out where it may quote what people have typed. */
  readonly message?: string;
  /** SQLSTATE or a code of Node's. */
  readonly code?: string;
  readonly query?: string;
  readonly frames: readonly string[];
}

function framesOf({ stack = '' }: Error): readonly string[] {
  const lines = stack.split('\n').map((line) => line.trim());
  return lines.filter((line) => line.startsWith('at ') && !line.includes('node:internal')).slice(0, 12);
}

function logged(error: Error, quotes: boolean): LoggedError {
  const code: unknown = Reflect.get(error, 'code');
  return {
    name: error.name,
    ...(quotes ? {} : { message: error.message }),
    ...(typeof code === 'string' ? { code } : {}),
    ...(error instanceof DrizzleQueryError ? { query: error.query.slice(0, 2_000) } : {}),
    frames: framesOf(error),
  };
}

/** From the outermost error to its first cause. What a database says can quote values, so its words are left out. */
function chain(error: unknown): readonly LoggedError[] {
  const errors: Error[] = [];
  for (let next = error; next instanceof Error && errors.length < 5; next = next.cause) errors.push(next);
  // The wrapper around a database's error repeats its message.
  const quotes = errors.some((each) => each instanceof DrizzleQueryError || each.name === 'PostgresError');
  return errors.map((each) => logged(each, quotes));
}

/** One line of JSON on standard error. */
export function logFailure({ requestId, at, error }: Failure): void {
  console.error(JSON.stringify({ at, requestId, time: new Date().toISOString(), errors: chain(error) }));
}
