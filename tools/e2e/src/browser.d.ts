import { type Browser } from 'playwright-core';
/** One browser for all tests; each page gets a context of its own. */
export declare function startBrowser(): Promise<Browser>;
//# sourceMappingURL=browser.d.ts.map