import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { E2e } from '../e2e.ts';
import { totp } from './totp.ts';

export const name =
  'a head of a regional center is invited by letter, sets codes up, is moved out of the role and is out at once';

const email = 'invited@region.example';
const password = 'снег в апреле тает быстро';

async function invite(page: Page): Promise<void> {
  await page.goto('/administration/people/new');
  await page.getByLabel('Адрес для входа').fill(email);
  await page.getByLabel('Имя').fill('Руководитель РЦ, Камчатский край');
  await page.getByRole('combobox', { name: 'Роль' }).click();
  await page.getByRole('option', { name: 'Руководитель РЦ' }).click();
  await page.getByRole('combobox', { name: 'Где работает' }).fill('камчат');
  await page.getByRole('option', { name: /Камчатский край/ }).click();
  await page.getByRole('button', { name: 'Отправить приглашение' }).click();
  await page.getByText('Приглашён', { exact: true }).waitFor();
}

/** Opens the link of the letter and goes on as the person who got it. */
async function accept(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('textbox', { name: 'Новый пароль' }).fill('12345');
  await page.getByText('Пока короче 12 знаков').waitFor();
  await page.getByRole('textbox', { name: 'Новый пароль' }).fill(password);
  await page.getByRole('button', { name: 'Сохранить пароль и войти' }).click();
  await page.getByRole('button', { name: /Региональный центр, Камчатский край/ }).waitFor();
}

async function setCodesUp(page: Page): Promise<string> {
  await page.goto('/account');
  await page.getByRole('button', { name: 'Настроить вход с кодом' }).click();
  await page.getByLabel('Подтвердите нынешним паролем').fill(password);
  await page.getByRole('button', { name: 'Продолжить' }).click();
  await page.getByRole('img', { name: /Рисунок QR/ }).waitFor();
  const secret = (await page.locator('code').first().innerText()).replaceAll(/\s/g, '');
  await page.getByLabel('Код из приложения').fill(totp(secret, Date.now() - 30_000));
  await page.getByRole('button', { name: 'Включить вход с кодом' }).click();
  const codes = page.getByRole('list', { name: 'Запасные коды' }).getByRole('listitem');
  await codes.nth(9).waitFor();
  await page.getByRole('button', { name: 'Коды записаны, продолжить' }).click();
  return secret;
}

async function signIn(page: Page, secret: string): Promise<void> {
  await page.getByLabel('Адрес электронной почты').fill(email);
  await page.getByRole('textbox', { name: 'Пароль' }).fill('не тот пароль');
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await page.getByText('Адрес или пароль не подходят').waitFor();
  await page.getByRole('textbox', { name: 'Пароль' }).fill(password);
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await page.getByLabel('Код из приложения').fill(totp(secret, Date.now()));
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
}

export async function run({ open, system }: E2e): Promise<void> {
  const administrator = await open({ as: 'administrator' });
  await invite(administrator);
  const letter = await system.mailbox.waitFor(({ to }) => to.includes(email), 15_000);
  const link = /http:\/\/localhost:\d+\/invitation\/[\w-]+/.exec(letter.text)?.[0] ?? '';
  assert.notEqual(link, '');

  const head = await open();
  await accept(head, link);
  const secret = await setCodesUp(head);
  await head.getByRole('button', { name: /^Моя учётная запись/ }).click();
  await head.getByRole('menuitem', { name: 'Выйти' }).click();
  await head.waitForURL('**/sign-in');
  await head.goto('/account');
  await signIn(head, secret);
  await head.getByRole('heading', { level: 1, name: 'Учётная запись и безопасность' }).waitFor();

  const stranger = await open();
  await stranger.goto(link);
  await stranger.getByText('Ссылка не действует').waitFor();

  await administrator.getByRole('button', { name: 'Отозвать' }).click();
  await administrator.getByRole('dialog').getByRole('button', { name: 'Отозвать' }).click();
  await administrator.getByText('нет роли').waitFor();
  await head.reload();
  await head.getByRole('heading', { level: 1, name: 'Вход для сотрудников сети' }).waitFor();

  await administrator.goto('/administration/audit?subject=account.');
  await administrator.getByRole('cell', { name: 'Отозвана роль' }).first().waitFor();
}
