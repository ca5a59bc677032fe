import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { E2e } from '../e2e.ts';

export const name = 'the first page of the shell takes at most 230 KB of compressed scripts';

const most = 230_000;

interface Weight {
  readonly scripts: number;
  readonly styles: number;
  readonly requests: number;
}

/** Bytes as they come over the line, from an empty cache, until the page is quiet. */
async function weightOf(page: Page, address: string): Promise<Weight> {
  const weight = { scripts: 0, styles: 0, requests: 0 };
  const counted: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    const count = async () => {
      const { responseBodySize } = await request.sizes();
      weight.requests += 1;
      if (request.resourceType() === 'script') weight.scripts += responseBodySize;
      if (request.resourceType() === 'stylesheet') weight.styles += responseBodySize;
    };
    counted.push(count());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await Promise.all(counted);
  return weight;
}

export async function run({ open }: E2e): Promise<void> {
  for (const [address, as] of [
    ['/', 'officer'],
    ['/sign-in', undefined],
    ['/monitoring/board', 'officer'],
  ] as const) {
    const page = await open(as ? { as } : {});
    const { scripts, styles, requests } = await weightOf(page, address);
    const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(0)} KB`;
    console.log(
      `    ${address}: scripts ${kilobytes(scripts)}, styles ${kilobytes(styles)}, ${requests} requests`,
    );
    if (!address.startsWith('/monitoring')) assert.ok(scripts <= most, `${address}: ${scripts} bytes`);
  }
}
