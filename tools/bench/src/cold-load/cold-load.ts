import { startChild, type Child } from '@pbnet/demo/system/child';
import { freePort } from '@pbnet/demo/system/ports';
import { ready } from '@pbnet/demo/system/ready';
import { startBrowser } from '@pbnet/e2e/browser';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { median, type Row } from '../row.ts';
import { root, type BenchSystem } from '../system.ts';
import { buildAsOne } from './one-build.ts';

const rounds = 7;
/** Chromium's own "fast 4G": 60 ms there and back, 9 Mbit/s down. */
const fast4G = {
  offline: false,
  latency: 60,
  downloadThroughput: (9_000_000 / 8) * 0.9,
  uploadThroughput: 187_500,
};
const pages = { first: '/', remote: '/monitoring' } as const;

interface Load {
  readonly milliseconds: number;
  readonly scriptBytes: number;
  readonly allBytes: number;
}

async function serve(
  bench: BenchSystem,
  shell: string,
): Promise<{ readonly address: string; readonly child: Child }> {
  const port = await freePort(3_960);
  const address = `http://localhost:${port}`;
  const env = { ...bench.env, PORT: String(port), PUBLIC_URL: address, SHELL_DIRECTORY: shell };
  const child = startChild({
    name: 'front',
    args: [join(root, 'apps/api/dist/main.js')],
    env,
    logs: join(bench.directory, 'logs'),
  });
  await ready(`http://127.0.0.1:${port}/health`, child.ended);
  return { address, child };
}

async function countBytes(page: Page): Promise<() => Load> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', fast4G);
  const types = new Map<string, string>();
  let scriptBytes = 0;
  let allBytes = 0;
  devtools.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    allBytes += encodedDataLength;
    if (types.get(requestId) === 'Script') scriptBytes += encodedDataLength;
  });
  return () => ({ milliseconds: 0, scriptBytes, allBytes });
}

/** From the address to the page's own heading, with nothing in the cache. */
async function load(browser: Browser, url: string, cookie: string): Promise<Load> {
  const context = await browser.newContext({ locale: 'ru-RU', extraHTTPHeaders: { cookie } });
  const page = await context.newPage();
  const bytes = await countBytes(page);
  const began = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  const milliseconds = performance.now() - began;
  await page.waitForLoadState('networkidle');
  const counted = bytes();
  await context.close();
  return { ...counted, milliseconds };
}

function middle(loads: readonly Load[]): Load {
  return {
    milliseconds: median(loads.map((one) => one.milliseconds)),
    scriptBytes: median(loads.map((one) => one.scriptBytes)),
    allBytes: median(loads.map((one) => one.allBytes)),
  };
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`;

/** Shell and remote over a slow line, against one Vite build of the same code served in the same way. */
export async function coldLoad(bench: BenchSystem): Promise<readonly Row[]> {
  const oneBuild = join(bench.directory, 'one-build');
  await buildAsOne(oneBuild);
  const ours = await serve(bench, join(root, 'apps/shell/dist'));
  const floor = await serve(bench, oneBuild);
  const browser = await startBrowser();
  const loads = { first: [] as Load[], ours: [] as Load[], floor: [] as Load[] };
  for (let round = 0; round < rounds; round += 1) {
    loads.first.push(await load(browser, ours.address + pages.first, bench.cookie));
    loads.ours.push(await load(browser, ours.address + pages.remote, bench.cookie));
    loads.floor.push(await load(browser, floor.address + pages.remote, bench.cookie));
  }
  await browser.close();
  await Promise.all([ours.child.stop(), floor.child.stop()]);

  const [first, remote, one] = [middle(loads.first), middle(loads.ours), middle(loads.floor)];
  const limit = 230 * 1024;
  return [
    {
      name: 'cold load of a remote’s page on fast 4G, time',
      ours: `${Math.round(remote.milliseconds)} ms`,
      floor: `${Math.round(one.milliseconds)} ms`,
      ratio: remote.milliseconds / one.milliseconds,
      bound: { atMost: 1.15 },
    },
    {
      name: 'the same, compressed bytes',
      ours: kilobytes(remote.allBytes),
      floor: kilobytes(one.allBytes),
      ratio: remote.allBytes / one.allBytes,
      bound: { atMost: 1.35 },
    },
    {
      name: 'JavaScript of the shell’s first page',
      ours: kilobytes(first.scriptBytes),
      floor: kilobytes(limit),
      ratio: first.scriptBytes / limit,
      bound: { atMost: 1 },
    },
  ];
}
