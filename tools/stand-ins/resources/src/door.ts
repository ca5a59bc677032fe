import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { doorCookie } from './door-cookie.ts';

export interface DoorOptions {
  /** TCP port of the loopback interface; any free one unless told. */
  readonly port?: number;
  /** Where the system is, with its scheme. */
  readonly target: string;
  /** Its address in links, where it differs: `target` unless told. */
  readonly publicUrl?: string;
  /** Where people come to who enter: the server of documents. */
  readonly entrance: string;
  /** The address that the system sees, one of a centre's. */
  readonly address: string;
}

/** The way out of a centre's network: the system, behind one trusted proxy, sees the centre's address. */
export interface Door {
  readonly url: string;
  /** Moves the door to another centre. */
  standAt(address: string): void;
  stop(): Promise<void>;
}

const cookie = (value: string, age: number) => `${doorCookie}=${value}; Path=/; SameSite=Lax; Max-Age=${age}`;

/** `GET /door/enter` and `GET /door/leave` mark this browser; everything else is passed on. */
export async function startDoor({
  port = 0,
  target,
  publicUrl = target,
  entrance,
  address,
}: DoorOptions): Promise<Door> {
  let seenFrom = address;
  let url = '';
  const inner = new URL(target);
  const outer = new URL(publicUrl).origin;

  const walk = (to: string, mark: string, out: ServerResponse) =>
    out.writeHead(303, { location: to, 'set-cookie': mark }).end();

  const pass = (incoming: IncomingMessage, out: ServerResponse) => {
    const headers = { ...incoming.headers, host: inner.host, 'x-forwarded-for': seenFrom };
    if (headers.origin === url) headers.origin = outer;
    const passed = request(
      { host: inner.hostname, port: inner.port, method: incoming.method, path: incoming.url, headers },
      (answer) => {
        const { location } = answer.headers;
        const moved = location?.startsWith(`${outer}/`) ? url + location.slice(outer.length) : location;
        out.writeHead(answer.statusCode ?? 502, {
          ...answer.headers,
          ...(moved === undefined ? {} : { location: moved }),
        });
        answer.pipe(out);
      },
    );
    passed.on('error', () => (out.headersSent ? out.destroy() : out.writeHead(502).end()));
    out.on('close', () => passed.destroy());
    incoming.pipe(passed);
  };

  const server = createServer((incoming, out) => {
    if (incoming.url === '/door/enter') walk(entrance, cookie('1', 86_400), out);
    else if (incoming.url === '/door/leave') walk(entrance, cookie('', 0), out);
    else pass(incoming, out);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  url = `http://localhost:${(server.address() as AddressInfo).port}`;

  return {
    url,
    standAt: (other) => {
      seenFrom = other;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
