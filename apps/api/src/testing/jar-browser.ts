import { serve } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import { httpApp } from '../http.ts';
import { places } from '../places.ts';
import type { TestApi } from './api.ts';

/** A browser that keeps every cookie and follows no redirect by itself. */
export interface JarBrowser {
  readonly jar: Map<string, string>;
  /** Opens a path of the installation, or what stands after the origin of a whole address of it. */
  open(address: string): Promise<Response>;
  call(path: string, input?: unknown): Promise<{ readonly status: number; readonly data: unknown }>;
  ask(path: string, input?: unknown): Promise<{ readonly status: number; readonly data: unknown }>;
}

/** The API on a real port, closed after the file's last test; makes browsers of people who know nothing of each other. */
export async function jarServer(api: TestApi): Promise<(ip?: string) => JarBrowser> {
  const { env, services, database } = api;
  const app = httpApp({ env, services, places: places(database) });
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  afterAll(() => new Promise((closed) => server.close(closed)));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return (ip = '203.0.113.1') => {
    const jar = new Map<string, string>();

    async function send(path: string, init: RequestInit = {}): Promise<Response> {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const headers = { 'content-type': 'application/json', cookie, 'x-forwarded-for': ip };
      const answer = await fetch(`${origin}${path}`, { redirect: 'manual', ...init, headers });
      for (const set of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
        if (set.includes('Max-Age=0')) jar.delete(name);
        else jar.set(name, value);
      }
      return answer;
    }

    async function answered(answer: Promise<Response>) {
      const { status, ...rest } = await answer.then(async (whole) => ({
        status: whole.status,
        body: (await whole.json()) as { result?: { data?: unknown }; error?: unknown },
      }));
      return { status, data: rest.body.result?.data ?? rest.body.error ?? null };
    }

    return {
      jar,
      open(address) {
        const { pathname, search } = new URL(address, origin);
        return send(`${pathname}${search}`);
      },
      call: (path, input) =>
        answered(
          send(`/trpc/${path}`, {
            method: 'POST',
            ...(input === undefined ? {} : { body: JSON.stringify(input) }),
          }),
        ),
      ask: (path, input) => {
        const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
        return answered(send(`/trpc/${path}${query}`));
      },
    };
  };
}
