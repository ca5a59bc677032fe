import type { Page } from 'playwright-core';
import type { E2e } from '../e2e.ts';
import { signInAtGosuslugi } from '../readers/at-gosuslugi.ts';
import { checkScreen, checkShown, listen } from './check-screen.ts';

const desk = { viewport: { width: 1280, height: 800 }, colorScheme: 'light' } as const;

const account = '/portal/reader';
const visit = '/portal/reader/guardian';

export interface GuardianScreens {
  readonly data: () => Promise<readonly string[]>;
  /** Registers who has just come from ЕСИА, on the page of the decision. */
  readonly register: (page: Page) => Promise<void>;
}

/** A reader of sixteen and the guardian, each in a browser of one's own, from the code to the answer and its withdrawal. */
export async function guardianScreens(
  { open }: E2e,
  { data, register }: GuardianScreens,
): Promise<readonly string[]> {
  const minor = await open(desk);
  const ofMinor = await listen(minor);
  await minor.goto('/reader/esia/start');
  await signInAtGosuslugi(minor, 'Новиков Тимофей');
  const guardianField = minor.getByRole('textbox', { name: /Фамилия, имя, отчество/ });
  await guardianField.waitFor();
  const found = [...(await checkShown(minor, ofMinor, { address: 'the registration of a minor', data }))];
  await guardianField.fill('Берингов Дмитрий Олегович');
  await register(minor);
  found.push(...(await checkScreen(minor, ofMinor, { address: account, data })));
  await minor.getByRole('button', { name: 'Получить код' }).click();
  await minor.getByRole('button', { name: 'Скопировать ссылку' }).waitFor();
  found.push(...(await checkShown(minor, ofMinor, { address: `${account} with a code`, data })));
  const code = (await minor.getByRole('status').filter({ hasText: '-' }).innerText()).split('\n')[0] ?? '';

  const guardian = await open(desk);
  const ofGuardian = await listen(guardian);
  await guardian.goto(`${visit}#${code}`);
  await guardian.getByRole('main').getByRole('link', { name: 'Войти через Госуслуги' }).click();
  await signInAtGosuslugi(guardian, 'Берингов');
  await guardian.getByRole('textbox').waitFor();
  found.push(...(await checkShown(guardian, ofGuardian, { address: `${visit} of a guardian`, data })));
  await guardian.getByRole('button', { name: 'Посмотреть' }).click();
  await guardian.getByRole('checkbox').first().waitFor();
  found.push(...(await checkShown(guardian, ofGuardian, { address: `${visit} with a question`, data })));
  await guardian.getByRole('checkbox').first().check();
  await guardian.getByRole('button', { name: 'Подтвердить' }).click();
  await guardian.getByRole('button', { name: /^Отозвать/ }).waitFor();
  found.push(...(await checkShown(guardian, ofGuardian, { address: `${visit} with an answer`, data })));
  found.push(...(await checkScreen(minor, ofMinor, { address: account, data })));
  return found;
}
