import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { E2e } from '../e2e.ts';
import { restore } from './registry.ts';
import { variant } from './variant.ts';

export const name =
  'a section on another server that hangs leaves the frame usable, gives up after 10 s, and retries';

/** The section's own server: silent at first, then answering from the folder for other origins. */
async function sectionServer(
  folder: string,
): Promise<{ readonly server: Server; readonly at: string; answer(): void }> {
  let answering = false;
  const server = createServer((request, response) => {
    if (!answering) return;
    const file = path.join(folder, new URL(request.url ?? '/', 'http://section').pathname);
    response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' });
    response.end(readFileSync(file));
  });
  // As after a restart: what hung is cut off, new requests are answered.
  const answer = () => {
    answering = true;
    server.closeAllConnections();
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { server, at: `http://127.0.0.1:${port}/`, answer };
}

export async function run({ open, system }: E2e): Promise<void> {
  using other = variant({ 'Такой страницы нет': 'Страницы нет на другом сервере' });
  const { server, at, answer } = await sectionServer(other.folder);
  try {
    const { ok, said } = await system.publish(other.folder, '--at', at);
    assert.ok(ok, said);
    const page = await open({ as: 'officer' });
    const began = Date.now();
    await page.goto('/monitoring/nowhere', { waitUntil: 'commit' });
    await page.getByRole('navigation', { name: 'Разделы' }).waitFor();
    await page.getByRole('link', { name: 'Главная', exact: true }).click();
    await page.getByRole('heading', { name: 'Что требует внимания' }).waitFor();
    assert.ok(Date.now() - began < 8_000, 'another page opens while the section hangs');

    await page.goBack();
    await page.getByText('Раздел не загрузился за 10 секунд').waitFor({ timeout: 25_000 });
    answer();
    await page.getByRole('button', { name: 'Повторить' }).click();
    await page.getByText('Страницы нет на другом сервере').waitFor();
  } finally {
    server.closeAllConnections();
    server.close();
    await restore(system);
  }
}
