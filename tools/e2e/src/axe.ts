import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The head of a dialog is a <header> in our kit; behind `aria-modal` nobody meets the page's own at the same time. */
const rules = { 'landmark-no-duplicate-banner': { enabled: false }, 'landmark-unique': { enabled: false } };

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** What the page as it stands breaks of WCAG 2.2 AA, a line each; empty when nothing. `only` names the rules to try. */
export async function axe(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  // Transitions have to end first: a half-faded text is measured with a half-faded colour.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );
  // Where a page was left scrolled by chance, its head covers half a button, which is then too small a target.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.evaluate(source);
  const options = {
    runOnly: only ? { type: 'rule', values: only } : { type: 'tag', values: standards },
    rules: only ? {} : rules,
  };
  const { violations } = await page.evaluate<AxeResult, typeof options>(
    (given) => Reflect.get(globalThis, 'axe').run(document, given),
    options,
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
  );
}
