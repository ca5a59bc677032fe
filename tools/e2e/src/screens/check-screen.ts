import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import { russianLeft } from './english.ts';
import { keyboardProblems } from './keyboard.ts';
import { dress, looksFor, settled } from './looks.ts';

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };

/** What a change of colours and sizes alone can break. */
const ofLook = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/** Collects what breaks the policy and what the console complains of, from now on. */
export async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  const said: string[] = [];
  page.on('pageerror', ({ message }) => said.push(`error: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(`console: ${message.text()} ${message.location().url}`);
  });
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(globalThis, { violations });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      violations.push(`policy: ${effectiveDirective} ${blockedURI}`),
    );
  });
  return async () => [...said.splice(0), ...(await page.evaluate<string[]>('violations.splice(0)'))];
}

async function structure(page: Page): Promise<readonly string[]> {
  const { title, headings } = await page.evaluate(() => ({
    title: document.title,
    headings: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent),
  }));
  return [
    ...(title.trim() === '' || title.startsWith('·') ? ['the document has no title'] : []),
    ...(headings.length === 1 && headings[0]?.trim() !== ''
      ? []
      : [`not one heading: ${headings.join(' | ')}`]),
  ];
}

async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

async function inLooks(page: Page, address: string): Promise<readonly string[]> {
  const found: string[] = [];
  // The hints of the keyboard's walk fade out first.
  await page.waitForFunction(() => document.querySelector('[role="tooltip"]') === null);
  for (const look of looksFor(address)) {
    await dress(page, look);
    const broken = await axe(page, look === 'light' ? undefined : ofLook);
    found.push(...broken.map((line) => `${look}: ${line}`));
    if (await scrollsSideways(page)) found.push(`${look}: the page scrolls sideways`);
  }
  await dress(page, 'light');
  return found;
}

async function onPhone(page: Page): Promise<readonly string[]> {
  await page.setViewportSize(phone);
  const wide = await scrollsSideways(page);
  const broken = await axe(page, ofLook);
  await page.setViewportSize(desk);
  return [...(wide ? ['phone: the page scrolls sideways'] : []), ...broken.map((line) => `phone: ${line}`)];
}

async function inEnglish(page: Page, data: DataWords): Promise<readonly string[]> {
  const toEnglish = page.getByRole('button', { name: /Switch to English/ });
  await toEnglish.click();
  const back = page.getByRole('button', { name: /Перейти на русский/ });
  await back.waitFor();
  await settled(page);
  const left = await russianLeft(page, await data());
  await back.click();
  await toEnglish.waitFor();
  return left
    .filter((text) => !/РУ$|Перейти на русский/.test(text))
    .map((text) => `English: «${text}» is Russian`);
}

/** Asked when the page is there: letters are written and rows are changed meanwhile. */
type DataWords = () => Promise<readonly string[]>;

export interface Check {
  readonly address: string;
  /** The page at rest is enough where the same page is looked at more closely for another role. */
  readonly brief?: boolean;
  /** Null where a page speaks one language. */
  readonly data: DataWords | null;
}

/** Opens the address and says everything that is wrong with the page, a line each. */
export async function checkScreen(
  page: Page,
  complaints: () => Promise<readonly string[]>,
  check: Check,
): Promise<readonly string[]> {
  await page.goto(check.address);
  return checkShown(page, complaints, check);
}

/** The page as it stands after what was done on it; `address` tells it in the lines. */
export async function checkShown(
  page: Page,
  complaints: () => Promise<readonly string[]>,
  { address, brief = false, data }: Check,
): Promise<readonly string[]> {
  // Nothing is pointed at: no hint stands over what is looked at.
  await page.mouse.move(0, 0);
  await settled(page);
  const found = [...(await structure(page))];
  if (brief) {
    found.push(...(await axe(page)));
    if (await scrollsSideways(page)) found.push('the page scrolls sideways');
  } else {
    found.push(
      ...(await keyboardProblems(page)),
      ...(await inLooks(page, address)),
      ...(await onPhone(page)),
    );
    if (data) found.push(...(await inEnglish(page, data)));
  }
  found.push(...(await complaints()));
  return found.map((line) => `${address}: ${line}`);
}
