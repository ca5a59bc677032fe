import { serve } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import { httpApp } from '../http.ts';
import { places } from '../places.ts';
import type { TestApi } from './api.ts';

export interface TestAnswer {
  readonly status: number;
  /** What the procedure returned, or the error as the screen gets it. */
  readonly data: unknown;
  readonly setCookie: string | null;
}

/** A browser as far as the API sees one: keeps the session cookie and sends it back. */
export interface TestBrowser {
  readonly cookie: string | null;
  call(kind: 'query' | 'mutation', path: string, input?: unknown): Promise<TestAnswer>;
  get(path: string): Promise<Response>;
}

/** The API on a real port; closed after the file's last test. Returns a maker of browsers. */
export async function testServer(api: TestApi): Promise<() => TestBrowser> {
  const { env, services, database } = api;
  const app = httpApp({ env, services, places: places(database) });
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  afterAll(() => new Promise((closed) => server.close(closed)));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;

  return () => {
    let cookie: string | null = null;

    const send = async (path: string, init: RequestInit = {}) => {
      const headers = { 'content-type': 'application/json', ...(cookie === null ? {} : { cookie }) };
      const answer = await fetch(`${origin}${path}`, { ...init, headers });
      const [set] = answer.headers.getSetCookie();
      if (set !== undefined) cookie = set.includes('Max-Age=0') ? null : (set.split(';')[0] ?? null);
      return answer;
    };

    return {
      get cookie() {
        return cookie;
      },
      async call(kind, path, input) {
        const text = JSON.stringify(input);
        const query = text === undefined ? '' : `?input=${encodeURIComponent(text)}`;
        const answer =
          kind === 'query'
            ? await send(`/trpc/${path}${query}`)
            : await send(`/trpc/${path}`, { method: 'POST', ...(text === undefined ? {} : { body: text }) });
        const body: { result?: { data?: unknown }; error?: unknown } = await answer.json();
        const setCookie = answer.headers.get('set-cookie');
        return { status: answer.status, data: body.result?.data ?? body.error ?? null, setCookie };
      },
      get: (path) => send(path),
    };
  };
}
