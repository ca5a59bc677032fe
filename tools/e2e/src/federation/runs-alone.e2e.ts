import { freePort } from '@pbnet/demo/system/ports';
import { ready } from '@pbnet/demo/system/ready';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { E2e } from '../e2e.ts';
import { password } from '../seed.ts';
import { root } from '../system.ts';

export const name = 'monitoring runs without the shell, from source, with a session of the real API';

export async function run({ open, baseUrl }: E2e): Promise<void> {
  const port = await freePort(44_200);
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const server = spawn(process.execPath, ['--conditions=@pbnet/source', vite, '--configLoader', 'native'], {
    cwd: path.join(root, 'apps/monitoring'),
    env: { ...process.env, API_URL: baseUrl, DEV_PORT: String(port) },
    stdio: 'ignore',
  });
  const ended = once(server, 'exit').then(() => undefined);
  try {
    const address = `http://localhost:${port}`;
    await ready(`${address}/monitoring/nowhere`, ended);
    const page = await open({ baseURL: address });
    page.setDefaultTimeout(60_000);
    await page.goto('/monitoring/nowhere');
    await page.getByLabel(/^Электронная почта/).fill('officer@pbnet.example');
    await page.getByLabel(/^Пароль/).fill(password);
    await page.getByRole('button', { name: 'Войти' }).click();
    await page.getByRole('heading', { name: 'Такой страницы нет' }).waitFor();
    assert.equal(await page.getByRole('link', { name: 'Кто сдал отчёт' }).count(), 1);
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
}
