import { globSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { startBrowser } from './browser.ts';
import { openPages, type E2eModule } from './e2e.ts';
import { keepBuilds, outcome, startSystem, type System } from './system.ts';

// node --conditions=@pbnet/source tools/e2e/src/run.ts [part of a file name …]
// Every *.e2e.ts below this folder in one browser: the long walks of the screens against one running system, and
// beside them the stories, one after another, against another.

const wanted = process.argv.slice(2);
const files = globSync('**/*.e2e.ts', { cwd: import.meta.dirname })
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .toSorted();

// The walks take longer than the stories: the shorter ones go with those.
const isWalk = (file: string) =>
  /^screens.(administration|agreements|headquarters|media|portal|readers|regions)/.test(file);

const lanes = [
  { name: 'stories', has: (file: string) => !isWalk(file) },
  { name: 'screens', has: isWalk },
] as const;

interface Lane {
  readonly system: System;
  readonly files: readonly string[];
}

async function runOne(file: string, browser: Browser, system: System): Promise<boolean> {
  const began = Date.now();
  const { name, run }: E2eModule = await import(path.join(import.meta.dirname, file));
  const { baseUrl } = system;
  const { open, pages, complaints, close } = openPages(browser, baseUrl);
  const seconds = () => ((Date.now() - began) / 1_000).toFixed(1);
  try {
    await run({ browser, baseUrl, system, open });
    console.log(`  passed  ${name} (${seconds()} s)`);
    return true;
  } catch (error) {
    console.log(
      `  FAILED  ${name} (${seconds()} s)\n${file}: ${error instanceof Error ? error.stack : String(error)}`,
    );
    for (const complaint of complaints.slice(0, 10))
      console.log(`    the page said: ${complaint.slice(0, 500)}`);
    for (const [index, page] of pages.entries()) {
      const shot = path.join(outcome, `${file.replaceAll(/[\\/]/g, '-')}.${index}.png`);
      await page.screenshot({ path: shot, fullPage: true }).catch(() => undefined);
      console.log(`    picture: ${shot} (${page.url()})`);
    }
    return false;
  } finally {
    await close();
  }
}

async function runLane(browser: Browser, { system, files: own }: Lane): Promise<readonly boolean[]> {
  const results: boolean[] = [];
  for (const file of own) results.push(await runOne(file, browser, system));
  return results;
}

/** One after the other, so that each finds its ports free. */
async function startLanes(): Promise<readonly Lane[]> {
  const started: Lane[] = [];
  for (const { name, has } of lanes) {
    const own = files.filter((file) => has(file));
    if (own.length > 0) started.push({ system: await startSystem(name), files: own });
  }
  return started;
}

mkdirSync(outcome, { recursive: true });
const removeBuilds = keepBuilds();
const started = await startLanes();
const browser = await startBrowser();
const results = (await Promise.all(started.map((lane) => runLane(browser, lane)))).flat();
await browser.close();
await Promise.all(started.map(({ system }) => system.stop()));
removeBuilds();
const passed = results.filter(Boolean).length;
console.log(`${passed} passed, ${results.length - passed} failed`);
process.exitCode = passed === files.length && files.length > 0 ? 0 : 1;
