import { serve, type HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export interface Served {
  readonly port: number;
  stop(): Promise<void>;
}

/** Serves on the loopback interface; 0 takes a free port. */
export async function serveOn(app: Hono, port: number): Promise<Served> {
  const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' });
  if (!server.listening) await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

/** Breaks the connection in the middle, as a lost line does. */
export function hangUp(c: Context): Response {
  (c.env as HttpBindings).incoming.socket.destroy();
  return c.body(null, 503);
}
