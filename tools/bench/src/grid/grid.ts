import { startBrowser } from '@pbnet/e2e/browser';
import type { Page } from 'playwright-core';
import { lastMonth } from '../data-set.ts';
import type { Row } from '../row.ts';
import type { BenchSystem } from '../system.ts';

const bound = 100;

/**
 * Collects how long each interaction took until the next picture. INP is the slowest of them, one of every fifty left
 * out, as browsers count it: https://web.dev/articles/inp
 */
async function watchInteractions(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const slowest = new Map<number, number>();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        if (!entry.interactionId) continue;
        slowest.set(entry.interactionId, Math.max(slowest.get(entry.interactionId) ?? 0, entry.duration));
      }
      document.body.dataset['durations'] = JSON.stringify([...slowest.values()]);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  return async () => {
    const text = await page.evaluate(() => document.body.dataset['durations'] ?? '[]');
    const durations: readonly number[] = JSON.parse(text);
    const falling = durations.toSorted((one, other) => other - one);
    return falling[Math.floor(falling.length / 50)] ?? 0;
  };
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
  const interactionToNextPaint = await watchInteractions(page);
  for (let turn = 0; turn < 20; turn += 1) {
    await page.keyboard.type('1234', { delay: 10 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press(turn % 5 === 4 ? 'Control+ArrowDown' : 'ArrowDown');
  }
  const inp = await interactionToNextPaint();
  await browser.close();
  return [
    {
      name: 'grid of 2,000 rows, INP',
      ours: `${inp} ms`,
      floor: `${bound} ms`,
      ratio: inp / bound,
      bound: { atMost: 1 },
    },
  ];
}
