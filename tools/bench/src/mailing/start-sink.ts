import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Accepted } from './sink.ts';

export interface Sink {
  readonly port: number;
  count(): Promise<number>;
  report(): Promise<readonly Accepted[]>;
  forget(): void;
  stop(): void;
}

export interface SinkOptions {
  /** Milliseconds that the server thinks over each letter before it accepts it. */
  readonly delay?: number;
}

export async function startSink({ delay = 0 }: SinkOptions = {}): Promise<Sink> {
  const child = fork(join(import.meta.dirname, 'sink.ts'), [String(delay)]);
  const [port] = await once(child, 'message');
  const ask = async (order: string) => {
    child.send(order);
    const [answer] = await once(child, 'message');
    return answer;
  };
  return {
    port,
    count: () => ask('count'),
    report: () => ask('report'),
    forget: () => void child.send('forget'),
    stop: () => void child.disconnect(),
  };
}
