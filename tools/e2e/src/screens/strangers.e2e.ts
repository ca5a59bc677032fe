import assert from 'node:assert/strict';
import { axe } from '../axe.ts';
import type { E2e } from '../e2e.ts';
import type { PersonName } from '../seed.ts';
import { checkScreen, listen } from './check-screen.ts';

export const name =
  'every screen without a session: sign-in, new password by letter, links that do not work, unknown address';

const address: `${PersonName}@pbnet.example` = 'agreements@pbnet.example';

/** A refused link is answered by 4xx, which every browser writes to its console. */
const refusal = /console: Failed to load resource: the server responded with a status of 4/;

async function linkOfLetter({ open, system }: E2e): Promise<string> {
  const page = await open();
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Забыли пароль?' }).click();
  // The sign-in that it leads away from has a field of the same name.
  await page.getByRole('heading', { name: 'Новый пароль' }).waitFor();
  await page.getByLabel('Адрес электронной почты').fill(address);
  await page.getByRole('button', { name: 'Прислать письмо' }).click();
  await page.getByText('Если такая учётная запись есть, письмо уже отправлено.').waitFor();
  const letter = await system.mailbox.waitFor(
    ({ to, text }) => to.includes(address) && text.includes('/password/'),
    15_000,
  );
  const link = /https?:\S+(\/password\/\S+)/.exec(letter.text)?.[1];
  assert.ok(link, 'the letter has a link');
  return link;
}

export async function run(e2e: E2e): Promise<void> {
  const byLetter = await linkOfLetter(e2e);
  const page = await e2e.open({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  const complaints = await listen(page);
  const found: string[] = [];
  const check = (path: string, data: readonly string[] | null) =>
    checkScreen(page, complaints, { address: path, data: data && (() => Promise.resolve(data)) });
  for (const path of ['/sign-in', '/password', byLetter, '/nowhere'])
    found.push(...(await check(path, [address])));
  // The server's sentence stays in the language that it was asked in.
  for (const path of ['/password/spent', '/invitation/spent']) found.push(...(await check(path, null)));
  await page.goto('/ack/damaged');
  found.push(...(await axe(page)));
  assert.deepEqual(
    found.filter((line) => !refusal.test(line)),
    [],
  );
}
