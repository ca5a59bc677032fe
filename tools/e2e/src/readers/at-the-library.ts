import type { Page } from 'playwright-core';
import type { System } from '../system.ts';

/** Documents of the library's server, by what the access service says of them. */
export const items = { open: 'manifest-1905', halls: 'vedomosti-1901', home: 'avtoreferat-pravo' } as const;

export async function openItem(page: Page, { channels }: System, item: keyof typeof items): Promise<void> {
  await page.goto(`${channels.resources.url}/items/${items[item]}`);
}

/** The page of the document is there, on this ground. */
export async function isRead(page: Page, ground: RegExp): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: /Страница 1 из/ })
    .filter({ hasText: ground })
    .waitFor();
}

/** The document stays closed, with these words. */
export async function isRefused(page: Page, words: RegExp): Promise<void> {
  await page.getByRole('heading', { name: 'Страница не открыта' }).waitFor();
  await page.getByText(words).waitFor();
}
