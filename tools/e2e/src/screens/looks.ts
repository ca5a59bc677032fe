import type { Page } from 'playwright-core';

/** How a person may want to see a page, as the low-vision panel stores it. */
export const looks = {
  light: { scheme: 'light' },
  dark: { scheme: 'dark' },
  'black on white, 200 %': { contrast: 'black-on-white', textSize: 200, spacing: 'wide' },
  'white on black, 200 %': { contrast: 'white-on-black', textSize: 200, spacing: 'wide' },
} as const;

export type LookName = keyof typeof looks;

/**
 * The light look and one of the others, which the address picks: colours and sizes come from components that stand on
 * many pages, so that the whole walk meets each of them in every look. EVERY_LOOK=1 looks at every page in all four.
 */
export function looksFor(address: string): readonly LookName[] {
  const [light, ...others] = Object.keys(looks) as readonly LookName[];
  if (process.env['EVERY_LOOK'] === '1') return [light ?? 'light', ...others];
  const sum = [...address].reduce((before, letter) => before + (letter.codePointAt(0) ?? 0), 0);
  return [light ?? 'light', ...others.filter((_, index) => index === sum % others.length)];
}

const key = 'pbnet.appearance';

/** Changes the look of the open page as another tab of the same person would: nothing is loaded anew. */
export async function dress(page: Page, look: LookName): Promise<void> {
  await page.evaluate(
    ([name, newValue]) => {
      localStorage.setItem(name, newValue);
      dispatchEvent(new StorageEvent('storage', { key: name, newValue }));
    },
    [key, JSON.stringify(looks[look])] as const,
  );
}

/** Waits until the page has a heading and nothing on it is still loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1, h2').first().waitFor();
  await page.waitForFunction(
    () =>
      document.querySelector('[class*="Loader-root"], [class*="Skeleton-root"], [aria-busy="true"]') ===
        null && document.fonts.status === 'loaded',
  );
}
