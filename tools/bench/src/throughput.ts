import { Agent, request } from 'node:http';
import { median } from './row.ts';

type Headers = Readonly<Record<string, string>>;

export interface Target {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  /** A function where each request has its own. */
  readonly headers: Headers | (() => Headers);
  /** The body of the next request, so that every write changes something. */
  readonly body?: () => string;
}

const amount = 2_000;
const connections = 16;
const rounds = 7;

function ask(agent: Agent, { url, method, headers, body }: Target): Promise<void> {
  return new Promise((resolve, reject) => {
    const own = typeof headers === 'function' ? headers() : headers;
    const sent = request(url, { agent, method, headers: own }, (answer) => {
      answer.resume();
      answer.once('end', () => {
        if (answer.statusCode === 200) resolve();
        else reject(new Error(`${url} answered ${answer.statusCode}`));
      });
    });
    sent.once('error', reject);
    sent.end(body?.());
  });
}

/**
 * Requests a second over kept connections, each asking again as soon as it is answered. Every request is awaited:
 * the load tools that stop by the clock drop answers on the way, and a save that was not seen breaks the next.
 */
async function shoot(target: Target): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let left = amount;
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      await ask(agent, target);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, lane));
  const seconds = (performance.now() - began) / 1_000;
  agent.destroy();
  return amount / seconds;
}

/** Requests a second of both, in alternating rounds so that a busy moment of the machine hits both. */
export async function compareThroughput(
  ours: Target,
  floor: Target,
): Promise<{ readonly ours: number; readonly floor: number }> {
  const rates = { ours: [] as number[], floor: [] as number[] };
  await shoot(ours);
  await shoot(floor);
  for (let round = 0; round < rounds; round += 1) {
    rates.ours.push(await shoot(ours));
    rates.floor.push(await shoot(floor));
  }
  return { ours: median(rates.ours), floor: median(rates.floor) };
}
