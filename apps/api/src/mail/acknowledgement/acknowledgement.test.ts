import { serve } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { httpApp } from '../../http.ts';
import { jobSender } from '../../jobs/job-sender.ts';
import { places } from '../../places.ts';
import { testApi } from '../../testing/api.ts';
import { mailIdentity } from '../mail-identity.ts';
import { transactionalOutbox } from '../transactional-outbox.ts';
import { acknowledgementToken } from './acknowledgement-token.ts';

const { database, env, services } = await testApi();
const identity = mailIdentity(env);
const outbox = transactionalOutbox({ identity, jobs: jobSender(database) });
const app = httpApp({ env, services, places: places(database) });
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
await once(server, 'listening');
afterAll(() => new Promise((closed) => server.close(closed)));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function letterId(): Promise<string> {
  const content = { subject: 'Нулевые показатели <ЦУД>', html: '<p>1</p>', plain: '1' };
  const letter = {
    dedupeKey: `ack ${performance.now()}`,
    kind: 'zero-lists',
    to: 'rc1@region.example',
    ...content,
  };
  return String(await database.system((tx) => outbox.enqueue(tx, letter)));
}

async function acknowledgedAt(id: string): Promise<Date | null> {
  const [row] = await database.raw<{ at: Date | null }[]>`
    select acknowledged_at as at from deliveries where id = ${id}`;
  return row?.at ?? null;
}

async function open(token: string, method = 'GET') {
  const answer = await fetch(`${origin}/ack/${token}`, { method, redirect: 'manual' });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

it('acknowledges by the button, not by opening the page, and shows when', async () => {
  const id = await letterId();
  const token = acknowledgementToken(id, identity);
  const page = await open(token);
  expect(page.text).toContain('Подтверждаю получение');
  expect(page.text).toContain('Нулевые показатели &lt;ЦУД&gt;');
  expect(await acknowledgedAt(id)).toBeNull();

  const pressed = await open(token, 'POST');
  expect([pressed.status, pressed.headers.get('location')]).toEqual([303, `/ack/${token}`]);
  const first = await acknowledgedAt(id);
  expect(first).toBeInstanceOf(Date);
  const after = await open(token);
  expect(after.text).toContain('Получение подтверждено');
  expect(after.text).not.toContain('<form');

  expect((await open(token, 'POST')).status).toBe(303);
  expect(await acknowledgedAt(id)).toEqual(first);
});

it('says in Russian that a damaged link does not fit, and acknowledges nothing', async () => {
  const id = await letterId();
  const token = acknowledgementToken(id, identity);
  const damaged = [token.slice(0, -4), `${token.slice(0, 30)}AAAA${token.slice(34)}`, 'x', '%D0%B9'];
  for (const link of damaged) {
    for (const method of ['GET', 'POST']) {
      const answer = await open(link, method);
      expect(answer.status).toBe(404);
      expect(answer.text).toContain('Ссылка не подходит');
    }
  }
  expect(await acknowledgedAt(id)).toBeNull();
});

it('lets nothing run and nothing load on the page', async () => {
  const { headers, text } = await open(acknowledgementToken(await letterId(), identity));
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(text).not.toMatch(/<script|style="|https?:/);
});
