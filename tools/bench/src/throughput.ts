import autocannon from 'autocannon';
import { median } from './row.ts';

export interface Target {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  /** The body of the next request, so that every write changes something. */
  readonly body?: () => string;
}

const amount = 2_000;
const connections = 16;
const rounds = 5;

async function shoot({ url, method, headers, body }: Target): Promise<number> {
  const result = await autocannon({
    url,
    connections,
    amount,
    requests: [
      {
        method,
        headers: { ...headers },
        ...(body && {
          setupRequest: (request) => ({ ...request, body: body() }),
        }),
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} answers were not 2xx, ${result.errors} failed.`);
  return amount / result.duration;
}

/** Requests a second of both, in alternating rounds so that a busy moment of the machine hits both. */
export async function compareThroughput(
  ours: Target,
  floor: Target,
): Promise<{ readonly ours: number; readonly floor: number }> {
  const rates = { ours: [] as number[], floor: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    rates.ours.push(await shoot(ours));
    rates.floor.push(await shoot(floor));
  }
  return { ours: median(rates.ours), floor: median(rates.floor) };
}
