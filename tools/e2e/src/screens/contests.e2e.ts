import assert from 'node:assert/strict';
import type { E2e } from '../e2e.ts';
import type { PersonName } from '../seed.ts';
import { checkScreen, listen } from './check-screen.ts';
import { dataWords } from './english.ts';
import { prepareContest } from './prepared-contest.ts';

export const name =
  'every screen of contests, of headquarters and of a region: axe in its looks, keyboard, phone, English';

/** Pages of forms and tables are looked at in every way; the others are made of the same parts. */
const closely = /\/(?:new|entries|results)$/;

async function check(e2e: E2e, as: PersonName, addresses: readonly string[]): Promise<readonly string[]> {
  const page = await e2e.open({ as, viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  const complaints = await listen(page);
  const data = () => dataWords(e2e.system);
  const found: string[] = [];
  for (const address of addresses)
    found.push(...(await checkScreen(page, complaints, { address, data, brief: !closely.test(address) })));
  return found.map((line) => `${as} ${line}`);
}

export async function run(e2e: E2e): Promise<void> {
  const { headquarters, regional } = await prepareContest(e2e.system);
  const found = [...(await check(e2e, 'officer', headquarters)), ...(await check(e2e, 'penza', regional))];
  assert.deepEqual(found, []);
}
