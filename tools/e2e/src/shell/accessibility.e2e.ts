import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import type { E2e } from '../e2e.ts';

export const name =
  'the shell breaks no rule of WCAG 2.2 AA: light, dark, low vision, phone, dialogs and menus open';

const looks = {
  light: { scheme: 'light' },
  dark: { scheme: 'dark' },
  'low vision': { contrast: 'white-on-black', textSize: 200, spacing: 'wide' },
};

const addresses = [
  '/',
  '/account',
  '/administration/micro-frontends',
  '/administration/settings',
  '/nowhere',
];

async function look(page: Page, appearance: object): Promise<void> {
  await page.addInitScript(
    (value) => localStorage.setItem('pbnet.appearance', value),
    JSON.stringify(appearance),
  );
}

async function settled(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
}

async function openParts(page: Page): Promise<void> {
  await settled(page, '/');
  await page.getByRole('button', { name: /^Моя учётная запись/ }).click();
  await page.getByRole('menu').waitFor();
  assert.deepEqual(await axe(page), [], 'the menu of the person');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Версия для слабовидящих' }).click();
  await page.getByRole('group', { name: 'Версия для слабовидящих' }).waitFor();
  assert.deepEqual(await axe(page), [], 'the panel for low vision');
  await page.getByRole('button', { name: 'Как это сделать' }).click();
  await page.getByRole('dialog').waitFor();
  await page.mouse.move(0, 0);
  await page.getByRole('tooltip').waitFor({ state: 'detached' });
  assert.deepEqual(await axe(page), [], 'help');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog').getByRole('textbox').fill('gtypf');
  await page.getByText('Региональный центр, Пензенская область').waitFor();
  assert.deepEqual(await axe(page), [], 'search');
}

export async function run({ open }: E2e): Promise<void> {
  for (const [title, appearance] of Object.entries(looks)) {
    const page = await open({ as: 'administrator' });
    await look(page, appearance);
    for (const address of addresses) {
      await settled(page, address);
      assert.deepEqual(await axe(page), [], `${address}, ${title}`);
    }
    await openParts(page);
  }
  const phone = await open({ as: 'manager', viewport: { width: 390, height: 844 } });
  await settled(phone, '/');
  assert.deepEqual(await axe(phone), [], 'phone');
  assert.equal(await phone.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  await phone.getByRole('button', { name: 'Открыть меню разделов' }).click();
  await phone.getByRole('dialog').waitFor();
  assert.deepEqual(await axe(phone), [], 'the drawer of a phone');
  const stranger = await open();
  await settled(stranger, '/sign-in');
  assert.deepEqual(await axe(stranger), [], 'sign-in');
}
