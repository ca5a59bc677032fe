import type { E2e } from '../e2e.ts';
import type { PersonName } from '../seed.ts';
import { checkScreen, listen } from './check-screen.ts';
import { dataWords } from './english.ts';
import { settled } from './looks.ts';

export interface Walk {
  readonly as: PersonName;
  /** Addresses beside those of the menu. */
  readonly deep: readonly string[];
  /** Addresses of the menu that somebody else looks at closely. */
  readonly briefly?: RegExp;
  /** Addresses of the menu that another walk of the same role looks at. */
  readonly leaving?: RegExp;
}

/** Opens everything that the person's menu offers, and the deep links; says what is wrong, a line each. */
export async function walk(
  { open, system }: E2e,
  { as, deep, briefly, leaving }: Walk,
): Promise<readonly string[]> {
  const page = await open({ as, viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  const complaints = await listen(page);
  await page.goto('/');
  await settled(page);
  const menu = await page
    .getByRole('navigation', { name: 'Разделы' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  const found: string[] = [];
  const own = menu.filter((address) => leaving?.test(address) !== true);
  for (const address of new Set([...own, ...deep]))
    found.push(
      ...(await checkScreen(page, complaints, {
        address,
        brief: !deep.includes(address) && briefly?.test(address) === true,
        data: () => dataWords(system),
      })),
    );
  return found.map((line) => `${as} ${line}`);
}
