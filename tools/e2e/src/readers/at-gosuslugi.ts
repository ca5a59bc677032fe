import type { Page } from 'playwright-core';

/** On the page of the portal of ЕСИА: the person signs in there and comes back. */
export async function signInAtGosuslugi(page: Page, lastName: string): Promise<void> {
  await page.getByRole('heading', { level: 2, name: 'Кто входит' }).waitFor();
  await page.getByRole('button', { name: new RegExp(`^${lastName}`) }).click();
}

/** The person changes the mind there. */
export async function refuseAtGosuslugi(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Отказаться и вернуться' }).click();
}
