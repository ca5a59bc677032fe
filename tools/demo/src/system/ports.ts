import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** The wished port, or the next free one after it. */
export async function freePort(wished: number): Promise<number> {
  for (let port = wished; port < wished + 100; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port between ${wished} and ${wished + 99}.`);
}

/**
 * One that the system gives: for what nobody types and what is bound a good while later, so that a second demo which
 * starts meanwhile is not given the same.
 */
export async function anyFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
