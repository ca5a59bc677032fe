import type { Locator, Page } from 'playwright-core';
import type { E2e } from '../e2e.ts';

/** The people of the month, each in a browser of their own. */
export interface Story extends E2e {
  readonly officer: Page;
  readonly colleague: Page;
  readonly penza: Page;
  readonly kamchatka: Page;
}

export async function openStory(e2e: E2e): Promise<Story> {
  return {
    ...e2e,
    officer: await e2e.open({ as: 'officer' }),
    colleague: await e2e.open({ as: 'colleague' }),
    penza: await e2e.open({ as: 'penza', permissions: ['clipboard-read', 'clipboard-write'] }),
    kamchatka: await e2e.open({ as: 'kamchatka', acceptDownloads: true }),
  };
}

export function heading(page: Page, name: string | RegExp): Locator {
  return page.getByRole('heading', { level: 1, name });
}

/** What the screen says about saving, for example «Сохранено, в 14:05». */
export function saveStatus(page: Page, words: string | RegExp): Locator {
  return page.getByRole('status').filter({ hasText: words });
}

/** What the server holds, behind everybody's back. */
export async function stored({ system }: E2e, center: number, month: string) {
  const [report] = await system.sql<
    { state: string; values: Record<string, unknown>; receiptNumber: string | null }[]
  >`select state, "values", receipt_number as "receiptNumber" from center_reports
    where center_id = ${center} and month = ${month}`;
  if (!report) throw new Error(`Center ${center} owes no report for ${month}.`);
  return report;
}
