import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
const installed = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
];
/** CHROMIUM_PATH, else an installed Chromium or Chrome, else the binary inside @sparticuz/chromium. */
async function executable() {
    const named = process.env['CHROMIUM_PATH'];
    if (named)
        return named;
    const found = installed.find((file) => existsSync(file));
    if (found !== undefined)
        return found;
    const { default: packed } = await import('@sparticuz/chromium');
    return packed.executablePath();
}
/** One browser for all tests; each page gets a context of its own. */
export async function startBrowser() {
    return chromium.launch({
        executablePath: await executable(),
        args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    });
}
