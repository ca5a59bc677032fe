import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';

export const centerName = 'ЦУД в Наровчатской библиотеке';
export const personEmail = 'narovchat@region.example';

/** A regional center proposes; resolves with the address of the card. */
export async function propose(page: Page): Promise<string> {
  await page.goto('/agreements/openings');
  await page.getByRole('link', { name: 'Предложить открытие' }).click();
  await page.getByLabel(/^Название центра/).fill(centerName);
  await page.getByRole('combobox', { name: /^Организация из реестра/ }).fill('Пензенская');
  await page.getByRole('option', { name: /^Областная библиотека, Пензенская область/ }).click();
  await page.getByRole('button', { name: /^Плановый месяц/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'дек', exact: false }).click();
  await page.getByLabel(/^Населённый пункт/).fill('Наровчат');
  await page.getByLabel(/^Адрес/).fill('ул. Советская, 1');
  await page.getByLabel(/^Широта/).fill('53,88');
  await page.getByLabel(/^Долгота/).fill('43,69');
  await page.getByLabel(/^Мест/).fill('6');
  await page.getByLabel(/^Скорость связи/).fill('100');
  await page.getByLabel(/^Статические IP-адреса/).fill('192.168.0.1');
  await page.getByRole('textbox', { name: 'Ответственный' }).fill('Заведующая филиалом');
  await page.getByLabel(/^Электронная почта/).fill(personEmail);
  await page.getByRole('button', { name: 'Отправить предложение' }).click();
  await page.getByText(/192\.168\.0\.1.*внутренний адрес/).waitFor();
  assert.equal(await page.getByLabel(/^Название центра/).inputValue(), centerName, 'nothing typed is lost');
  await page.getByLabel(/^Статические IP-адреса/).fill('95.84.12.7');
  assert.deepEqual(await axe(page), [], 'the form of a proposal');
  await page.getByRole('button', { name: 'Отправить предложение' }).click();
  await page.getByRole('heading', { name: centerName }).waitFor();
  return new URL(page.url()).pathname;
}

/** Headquarters takes the proposal and agrees to it. */
export async function agree(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Взять на рассмотрение' }).click();
  await page.getByRole('button', { name: 'Согласовать' }).click();
  await page.getByText('Согласовано').first().waitFor();
  assert.deepEqual(await axe(page), [], 'the card of an opening');
}
