import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';

export interface Proxy {
  readonly port: number;
  /** Where new connections lead from now on. */
  lead(port: number): void;
  stop(): void;
}

/** One address for a database that comes back on another port, as a service's name does. */
export async function startProxy(first: number): Promise<Proxy> {
  let target = first;
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream]) {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        client.destroy();
        upstream.destroy();
      });
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    lead: (port) => (target = port),
    stop: () => void server.close(),
  };
}
