import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { E2e } from '../e2e.ts';
import { currentFolder } from './registry.ts';

export const name = 'the policy allows nothing inline, no page breaks it, and a tampered script does not run';

async function watchPolicy(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { violations: seen });
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  return () => page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);
}

async function pagesAreClean({ open }: E2e): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await open({ as: 'administrator', colorScheme });
    const violations = await watchPolicy(page);
    for (const address of [
      '/',
      '/monitoring/periods',
      '/administration/micro-frontends',
      '/administration/settings',
    ]) {
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.keyboard.press('Control+K');
      await page.getByRole('dialog').waitFor();
      assert.deepEqual(await violations(), [], address);
    }
  }
}

async function policyIsStrict({ open }: E2e): Promise<void> {
  const page = await open({ as: 'officer' });
  const violations = await watchPolicy(page);
  const response = await page.goto('/');
  const policy = response?.headers()['content-security-policy'] ?? '';
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval/);
  const again = await page.request.get('/');
  assert.notEqual(again.headers()['content-security-policy'], policy, 'the nonce is of one response');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.attacked = true';
    document.body.append(script);
  });
  assert.equal(await page.evaluate(() => 'attacked' in globalThis), false);
  assert.equal((await violations()).length, 1);
}

async function tamperedScriptIsRefused({ open, system }: E2e): Promise<void> {
  const folder = await currentFolder(system);
  const entry = path.join(folder, 'remoteEntry.js');
  const compressed = globSync('remoteEntry.js.*', { cwd: folder }).map((file) => path.join(folder, file));
  const before = [entry, ...compressed].map((file) => [file, readFileSync(file)] as const);
  for (const file of compressed) rmSync(file);
  appendFileSync(entry, '\n;globalThis.attacked = true;');
  try {
    const page = await open({ as: 'officer' });
    let attacked = false;
    await page.exposeFunction('tellAttack', () => {
      attacked = true;
    });
    await page.addInitScript(() =>
      Object.defineProperty(globalThis, 'attacked', { set: () => Reflect.get(globalThis, 'tellAttack')() }),
    );
    await page.goto('/monitoring/periods');
    await page.getByText('Раздел «Мониторинг» сейчас недоступен').waitFor();
    const reloaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Повторить' }).click();
    await reloaded;
    await page.getByText('Раздел «Мониторинг» сейчас недоступен').waitFor();
    assert.equal(attacked, false);
  } finally {
    for (const [file, content] of before) writeFileSync(file, content);
  }
}

export async function run(e2e: E2e): Promise<void> {
  await policyIsStrict(e2e);
  await pagesAreClean(e2e);
  await tamperedScriptIsRefused(e2e);
}
