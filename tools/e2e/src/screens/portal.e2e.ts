import assert from 'node:assert/strict';
import type { E2e } from '../e2e.ts';
import { checkScreen, listen } from './check-screen.ts';
import { dataWords } from './english.ts';
import { preparedEvent } from './prepared-event.ts';
import { meetingPeople } from './meeting-people.ts';
import { prepareContest } from './prepared-contest.ts';
import { preparedGallery } from './prepared-media.ts';

export const name =
  'the public portal: every page by keyboard, on a phone, in English, in all colours, under the policy';

/** Pages of the portal that everybody may open; features add theirs. */
const addresses = [
  '/portal/',
  '/portal/events',
  '/portal/videos',
  '/portal/signatures/2222-2222-2222',
  '/portal/nowhere',
] as const;

async function policyIsStrict({ open }: E2e): Promise<void> {
  const page = await open();
  const first = await page.goto('/portal');
  const policy = first?.headers()['content-security-policy'] ?? '';
  assert.match(policy, /script-src 'self' 'nonce-/);
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval/);
  const again = await page.request.get('/portal/');
  assert.notEqual(again.headers()['content-security-policy'], policy, 'the nonce is of one response');
}

export async function run(e2e: E2e): Promise<void> {
  await policyIsStrict(e2e);
  const { portal } = await meetingPeople(e2e);
  const event = await preparedEvent(e2e.system);
  const video = await preparedGallery(e2e);
  const page = await e2e.open({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  const complaints = await listen(page);
  const contest = await prepareContest(e2e.system);
  const data = () => dataWords(e2e.system);
  const found: string[] = [];
  for (const address of [
    ...addresses,
    `/portal/events/${event}`,
    `/portal/videos/${video}`,
    ...portal,
    ...contest.open,
  ])
    found.push(...(await checkScreen(page, complaints, { address, data })));
  assert.deepEqual(found, []);
}
