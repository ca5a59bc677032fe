import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { E2e } from '../e2e.ts';
import { signInAtGosuslugi } from '../readers/at-gosuslugi.ts';
import { checkScreen, listen } from './check-screen.ts';
import { dataWords } from './english.ts';
import { dress, settled } from './looks.ts';
import { guardianScreens } from './portal-guardian.ts';

export const name =
  'every page of readers on the portal, of a minor and the guardian too: axe in its looks, keyboard, phone, English, policy, console';

const persona = 'Константинопольская';

/** Comes from ЕСИА, and stands before the decision. */
async function arrive(page: Page): Promise<void> {
  await page.goto('/reader/esia/start');
  await signInAtGosuslugi(page, persona);
  await page.getByRole('heading', { level: 1, name: 'Запись в читатели' }).waitFor();
}

async function register(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Запись в читатели' }).waitFor();
  await page.getByRole('checkbox', { name: 'Согласен на запись в читатели' }).check();
  await page.getByRole('button', { name: 'Записаться' }).click();
  await page.getByRole('heading', { level: 1, name: 'Вы записаны' }).waitFor();
}

/** The low-vision panel is used on phones as well: with letters twice as great nothing leaves the screen. */
async function greatLetters(page: Page, addresses: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of addresses) {
    await page.goto(address);
    await settled(page);
    await dress(page, 'black on white, 200 %');
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    if (wide) found.push(`${address}: a phone with great letters scrolls sideways`);
    await dress(page, 'light');
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  return found;
}

export async function run(e2e: E2e): Promise<void> {
  const { open, system } = e2e;
  const page = await open({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  const complaints = await listen(page);
  const people = system.channels.esia.personas.flatMap(({ lastName, firstName, middleName = '' }) => [
    ...[lastName, firstName, middleName],
  ]);
  const data = async () => [...(await dataWords(system)), ...people.filter(Boolean)];
  const found: string[] = [];
  const check = async (...addresses: readonly string[]) => {
    for (const address of addresses) found.push(...(await checkScreen(page, complaints, { address, data })));
  };
  await check(
    ...['/portal/reader', '/portal/reader/sign-in', '/portal/reader/sign-in?failure=esia-cancelled'],
    ...['/portal/reader/access', '/portal/reader/registration', '/portal/reader/guardian', '/portal/privacy'],
  );
  await arrive(page);
  await check('/portal/reader/registration');
  found.push(
    ...(await greatLetters(page, [
      '/portal/reader/registration',
      '/portal/reader/sign-in',
      '/portal/reader/guardian',
    ])),
  );
  await page.goto('/portal/reader/registration');
  await register(page);
  await check(
    ...['/portal/reader', '/portal/reader/access', '/portal/reader/sessions'],
    ...['/portal/reader/consents', '/portal/reader/data', '/portal/reader/data?erased'],
    ...['/portal/reader/access?region=58#centers'],
  );
  found.push(
    ...(await greatLetters(page, [
      '/portal/reader',
      '/portal/reader/access?region=58',
      '/portal/reader/data',
    ])),
  );
  found.push(...(await guardianScreens(e2e, { data, register })));
  assert.deepEqual(found, []);
}
