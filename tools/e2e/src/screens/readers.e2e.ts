import assert from 'node:assert/strict';
import type { E2e } from '../e2e.ts';
import { openMonth } from '../seed-months.ts';
import { checkShown, listen } from './check-screen.ts';
import { dataWords } from './english.ts';
import { preparedReaders, type PreparedReaders } from './prepared-readers.ts';
import { walk } from './walk.ts';

export const name =
  'every screen of readers in the shell: axe in its looks, keyboard, phone, English, policy, console';

/** What comes onto a page only after a reason: the person of the card, and two cards side by side. */
async function afterReason(e2e: E2e, { pair }: PreparedReaders): Promise<readonly string[]> {
  const page = await e2e.open({
    as: 'readers',
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
  });
  const complaints = await listen(page);
  const people = ['Читатель Двойной'];
  const data = async () => [...(await dataWords(e2e.system)), ...people];
  await page.goto(`/readers/${pair.paper}`);
  await page.getByRole('button', { name: 'Показать данные' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Читатель спросил о своём билете');
  await dialog.getByRole('button', { name: 'Показать данные' }).click();
  await page.getByRole('button', { name: 'Скрыть' }).waitFor();
  const found = [...(await checkShown(page, complaints, { address: 'a card with its person', data }))];
  await page.getByRole('link', { name: /^Сравнить с билетом/ }).click();
  await page
    .getByRole('textbox', { name: /^Причина: как узнали/ })
    .fill('Читатель спросил о двух своих билетах');
  await page.getByRole('button', { name: 'Сравнить' }).click();
  await page.getByRole('radio').first().waitFor();
  found.push(...(await checkShown(page, complaints, { address: 'two cards side by side', data })));
  return found;
}

export async function run(e2e: E2e): Promise<void> {
  const prepared = await preparedReaders(e2e.system);
  const { pair, granted, suspended } = prepared;
  const found = [
    ...(await walk(e2e, {
      as: 'readers',
      leaving: /^\/(?!readers)/,
      deep: [
        '/readers/new',
        `/readers/${pair.paper}`,
        `/readers/${pair.paper}/merge?with=${pair.esia}`,
        `/readers/${granted}`,
        `/readers/${suspended}`,
        '/readers/collections/1',
        '/readers/retention/acts',
        `/readers/figures?month=${openMonth}&only=all`,
        '/readers/nowhere',
      ],
    })),
    ...(await walk(e2e, { as: 'director', leaving: /./, deep: ['/readers/journal'] })),
    ...(await walk(e2e, { as: 'administrator', leaving: /./, deep: ['/readers/servers'] })),
    ...(await walk(e2e, { as: 'manager', leaving: /^\/(?!readers)/, deep: ['/readers/new'] })),
    ...(await afterReason(e2e, prepared)),
  ];
  assert.deepEqual(found, []);
}
