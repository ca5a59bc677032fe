import { startBrowser } from '@pbnet/e2e/browser';
import type { Page } from 'playwright-core';
import { lastMonth } from '../data-set.ts';
import type { Row } from '../row.ts';
import type { BenchSystem } from '../system.ts';

const bound = 100;

/** Collects how long each interaction took until the next picture, as browsers count INP. */
async function watchInteractions(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const slowest = new Map<number, number>();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        if (!entry.interactionId) continue;
        slowest.set(entry.interactionId, Math.max(slowest.get(entry.interactionId) ?? 0, entry.duration));
      }
      document.body.dataset['slowest'] = String(Math.max(0, ...slowest.values()));
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  return async () => Number(await page.evaluate(() => document.body.dataset['slowest'] ?? '0'));
}

/** The network's grid of 2,000 rows × 12: moving, typing and scrolling as a fast typist does. */
export async function grid({ api, cookie }: BenchSystem): Promise<readonly Row[]> {
  const browser = await startBrowser();
  const context = await browser.newContext({
    locale: 'ru-RU',
    extraHTTPHeaders: { cookie },
    viewport: { width: 1366, height: 768 },
  });
  const page = await context.newPage();
  await page.goto(`${api}/monitoring/grid/${lastMonth}`);
  const cells = page.getByRole('gridcell');
  await cells.nth(15).click();
  const slowest = await watchInteractions(page);
  for (let turn = 0; turn < 20; turn += 1) {
    await page.keyboard.type('1234', { delay: 10 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press(turn % 5 === 4 ? 'Control+ArrowDown' : 'ArrowDown');
  }
  const inp = await slowest();
  await browser.close();
  return [
    {
      name: 'grid of 2,000 rows, slowest interaction',
      ours: `${inp} ms`,
      floor: `${bound} ms`,
      ratio: inp / bound,
      bound: { atMost: 1 },
    },
  ];
}
