import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import type { E2e } from '../e2e.ts';

export const name =
  'a contest: a minor enters with a guardian’s consent, the region sends the work on, two jurors score blindly, results are frozen, the diploma is checked';

const title = 'Моя малая родина';
const author = 'Участник 1';
const work = 'Над рекой';

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const settings = {
  ...{
    title,
    about: 'Рассказы о местах, где вы живёте.',
    consent: 'Согласен на обработку персональных данных.',
  },
  ...{ opensOn: day(-1), dueOn: day(20), regionalUntil: day(30), juryUntil: day(40) },
  ...{ regionalLimit: 2, quorum: 2, scaleMin: 1, scaleMax: 10, places: 3, retentionMonths: 12 },
  criteria: [{ code: 'idea', name: 'Замысел', weight: 1 }],
  nominations: [
    {
      ...{ id: 'story', title: 'Рассказ', about: '', fileKinds: ['pdf'] },
      ...{ maxMegabytes: 5, minFiles: 1, maxFiles: 2 },
    },
  ],
};

const pdf = { mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n') };

async function call(page: Page, path: string, data: object): Promise<void> {
  const answer = await page.request.post(`/trpc/${path}`, { data });
  assert.ok(answer.ok(), `${path}: ${await answer.text()}`);
}

async function choose(page: Page, label: string, option: RegExp | string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}

async function attach(page: Page, group: string, file: { name: string; mimeType: string; buffer: Buffer }) {
  await page.getByRole('group', { name: group }).locator('input[type="file"]').setInputFiles(file);
}

/** The form survives a closed tab; returns the page of the begun entry. */
async function begin(first: Page, contestId: string): Promise<Page> {
  await first.goto('/portal/');
  await first.getByRole('link', { name: title }).click();
  await first.getByRole('link', { name: 'Подать заявку' }).click();
  await first.getByLabel(/^Автор:/).fill(author);
  await first.getByLabel('Название работы').fill(work);
  const page = await first.context().newPage();
  await first.close();
  await page.goto(`/portal/contests/${contestId}/enter`);
  assert.equal(await page.getByLabel('Название работы').inputValue(), work);
  await choose(page, 'Региональный центр', /Пензенская область/);
  await choose(page, 'Номинация', 'Рассказ');
  await page.getByLabel('Дата рождения автора').fill('2012-05-05');
  await page.getByLabel(/^Родитель или опекун/).fill('Родитель участника 1');
  await page.getByLabel('Электронная почта').fill('author1@reader.example');
  await page.getByRole('checkbox', { name: /согласен/ }).check();
  assert.deepEqual(await axe(page), []);
  await page.getByRole('button', { name: 'Дальше: приложить файлы' }).click();
  await page.getByRole('heading', { name: work }).waitFor();
  return page;
}

async function handIn(page: Page): Promise<string> {
  const send = page.getByRole('button', { name: 'Отправить заявку' });
  const disguised = {
    name: 'рассказ.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('MZ\u0090\u0000not a pdf'),
  };
  await attach(page, 'Файлы работы', disguised);
  await page.getByText('Внутри файла «рассказ.pdf» не то, что здесь принимают').waitFor();
  await attach(page, 'Файлы работы', { ...pdf, name: 'Участник 1, рассказ.pdf' });
  await page.getByRole('link', { name: 'Участник 1, рассказ.pdf' }).waitFor();
  await send.click();
  await page.getByText('Заявка принимается только с согласием родителя или опекуна').waitFor();
  await attach(page, 'Согласие родителя или опекуна', { ...pdf, name: 'согласие.pdf' });
  await page.getByRole('link', { name: 'согласие.pdf' }).waitFor();
  assert.deepEqual(await axe(page), []);
  await send.click();
  const number = (await page.getByText(/^Номер заявки: К-/).textContent()) ?? '';
  return number.replace('Номер заявки: ', '');
}

async function moderate({ open }: E2e, contestId: string): Promise<void> {
  const penza = await open({ as: 'penza' });
  await penza.goto('/');
  await penza.getByText(`Рассмотреть заявки: ${title}`).waitFor();
  await penza.goto(`/events/contests/${contestId}/entries`);
  await penza.getByRole('link', { name: work }).click();
  await penza.getByRole('link', { name: 'согласие.pdf' }).waitFor();
  await penza.getByRole('button', { name: 'Допустить' }).click();
  await penza.getByRole('button', { name: 'Направить на федеральный этап' }).click();
  await penza.getByRole('button', { name: 'Снять с федерального этапа' }).waitFor();
  assert.deepEqual(await axe(penza), []);
}

interface Juror {
  readonly number: number;
  readonly region: RegExp | null;
}

/** Invites by the screen and opens the link of the letter. */
async function juror({ open, system }: E2e, officer: Page, { number, region }: Juror): Promise<Page> {
  const email = `juror${number}@jury.example`;
  await officer.getByLabel('Имя члена жюри').fill(`Член жюри ${number}`);
  await officer.getByLabel('Электронная почта').fill(email);
  if (region) await choose(officer, 'Регион, работ которого он не увидит', region);
  await officer.getByRole('button', { name: 'Пригласить', exact: true }).click();
  await officer.getByRole('row', { name: new RegExp(`Член жюри ${number}`) }).waitFor();
  const letter = await system.mailbox.waitFor(({ to }) => to.includes(email), 15_000);
  const link = /https?:\S+(\/portal\/jury\/\S+)/.exec(letter.text)?.[1];
  assert.ok(link, 'the letter has a link');
  const page = await open();
  await page.goto(link);
  return page;
}

async function score(page: Page, mark: string): Promise<void> {
  await page.getByRole('link', { name: work }).click();
  await page.getByRole('link', { name: 'Файл 1.pdf' }).waitFor();
  assert.equal(await page.getByText(author).count(), 0, 'a juror reads no author');
  await page.getByLabel(/^Замысел/).fill(mark);
  await page.getByRole('button', { name: 'Сохранить оценку' }).click();
  await page.getByText('Оценка сохранена').waitFor();
  assert.deepEqual(await axe(page), []);
}

async function confirm(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

export async function run(e2e: E2e): Promise<void> {
  const { open, system } = e2e;
  const officer = await open({ as: 'officer' });
  const contestId = randomUUID();
  await call(officer, 'contests.create', { id: contestId, settings });
  await call(officer, 'contests.announce', { contestId, version: 1 });

  const visitor = await begin(await open(), contestId);
  const number = await handIn(visitor);
  const receipt = await system.mailbox.waitFor(({ subject }) => subject.includes(number), 15_000);
  assert.ok(receipt.text.includes(new URL(visitor.url()).pathname), 'the receipt leads to the entry');

  await moderate(e2e, contestId);

  await officer.goto(`/events/contests/${contestId}/jury`);
  const own = await juror(e2e, officer, { number: 1, region: /Пензенская/ });
  await own.getByText('Работ для вас пока нет').waitFor();
  const first = await juror(e2e, officer, { number: 2, region: null });
  const second = await juror(e2e, officer, { number: 3, region: /Камчатский/ });
  await score(first, '10');

  await officer.goto(`/events/contests/${contestId}/results`);
  await confirm(officer, 'Зафиксировать результаты');
  await officer.getByText(`Кворума нет у работ: ${number}`).waitFor();
  await score(second, '7');
  await confirm(officer, 'Зафиксировать результаты');
  await confirm(officer, 'Опубликовать на портале');
  await confirm(officer, 'Выдать дипломы');
  await officer.getByText('Выдано дипломов: 1').waitFor();
  assert.deepEqual(await axe(officer), []);

  await visitor.reload();
  await visitor.getByText('Место: 1').waitFor();
  await visitor.getByRole('link', { name: 'Проверить диплом' }).click();
  await visitor.getByText('Документ подлинный, выдан Президентской библиотекой.').waitFor();
  await visitor.getByText(author).first().waitFor();
  assert.match(new URL(visitor.url()).pathname, /^\/portal\/check\/\d{4}-\d{6}-/);
}
