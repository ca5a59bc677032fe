import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { password, type PersonName } from './seed.ts';
import type { System } from './system.ts';

export interface OpenOptions extends BrowserContextOptions {
  /** Signs the page's context in, by the API's own sign-in. */
  readonly as?: PersonName;
}

/** What every browser test gets. A test is a module `*.e2e.ts` that exports `name` and `run`. */
export interface E2e {
  readonly browser: Browser;
  readonly baseUrl: string;
  readonly system: System;
  /** A page in a context of its own: no cookie, no storage, no cache of another test. */
  open(options?: OpenOptions): Promise<Page>;
}

export interface E2eModule {
  /** What the test proves, as a sentence. */
  readonly name: string;
  run(e2e: E2e): Promise<void>;
}

export interface OpenPages {
  readonly open: E2e['open'];
  readonly pages: readonly Page[];
  /** Everything that pages have complained about: errors, failed requests, the policy. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

async function signIn(page: Page, baseUrl: string, who: PersonName): Promise<void> {
  const answer = await page.request.post(`${baseUrl}/trpc/identity.signIn`, {
    data: { email: `${who}@pbnet.example`, password },
  });
  if (!answer.ok()) throw new Error(`${who} cannot sign in: ${await answer.text()}`);
}

export function openPages(browser: Browser, baseUrl: string): OpenPages {
  const pages: Page[] = [];
  const complaints: string[] = [];

  return {
    pages,
    complaints,
    async open({ as, ...options } = {}) {
      // Nothing fades: a half-faded hint has a half-faded colour, and waiting for hints to end is a race.
      const context = await browser.newContext({
        ...{ baseURL: baseUrl, locale: 'ru-RU', reducedMotion: 'reduce' as const },
        ...options,
      });
      context.setDefaultTimeout(30_000);
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error')
          complaints.push(`console: ${message.text()} ${message.location().url}`);
      });
      pages.push(page);
      if (as) await signIn(page, baseUrl, as);
      return page;
    },
    async close() {
      await Promise.all(pages.map((page) => page.context().close()));
    },
  };
}
