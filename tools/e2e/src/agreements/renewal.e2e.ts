import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import type { E2e } from '../e2e.ts';

export const name =
  'a renewal of 100 agreements: the choice survives a closed tab, letters go, drafts with their documents are made, the region sees its own';

const title = 'Обновление соглашений сети';
const templateId = '20261123-0000-4000-8000-000000000007';

/** The template of the network's cooperation agreement, uploaded as the officer does. */
async function uploadTemplate({ request }: Page): Promise<void> {
  const sample = await request.get('/files/agreements/samples/agreement.docx');
  const about = new URLSearchParams({
    version: '0',
    name: 'Соглашение',
    use: 'agreement',
    note: '',
    fileName: 'ш.docx',
  });
  const answer = await request.post(`/files/agreements/templates/${templateId}?${about.toString()}`, {
    data: await sample.body(),
    headers: { 'content-type': 'application/octet-stream' },
  });
  assert.ok(answer.ok(), await answer.text());
}

/** A hundred agreements in force that end within ten months, five of them made from the template. */
async function seedAgreements({ system: { sql } }: E2e): Promise<void> {
  await sql`
    create table renewed as select gen_random_uuid() as id, 1 + n % 3 as center, n,
      current_date + 30 + n * 2 as ends from generate_series(1, 100) n`;
  await sql`
    insert into agreements (id, region_id, regional_center_id, number, title, kind, state, template_id)
    select id, center, center, 'О-' || n, 'Соглашение о сотрудничестве № ' || n, 'cooperation', 'active',
      case when n <= 5 then ${templateId}::uuid end from renewed`;
  await sql`
    insert into agreement_periods (agreement_id, region_id, regional_center_id, starts_on, ends_on)
    select id, center, center, ends - 729, ends from renewed`;
  await sql`
    insert into agreement_parties (agreement_id, region_id, regional_center_id, organization_id, role, signing_order)
    select id, center, center, center, 'regional-center-host', 1 from renewed`;
}

async function begin(page: Page): Promise<string> {
  await page.goto('/agreements/renewals');
  await page.getByRole('link', { name: 'Начать обновление' }).click();
  await page.getByText('Выбрано соглашений: 100. Письма получат региональные центры: 3.').waitFor();
  await page
    .getByRole('checkbox', { name: 'Обновить: Соглашение о сотрудничестве № 7', exact: true })
    .uncheck();
  await page.getByText('Выбрано соглашений: 99.').waitFor();
  await page.getByLabel(/^Название/).fill(title);
  await page.reload();
  await page.getByText('Выбрано соглашений: 99.').waitFor();
  assert.equal(await page.getByLabel(/^Название/).inputValue(), title, 'what was typed survives a reload');
  await page
    .getByRole('checkbox', { name: 'Обновить: Соглашение о сотрудничестве № 7', exact: true })
    .check();
  await page.getByLabel(/^Срок ответа/).click();
  await page
    .getByRole('dialog', { name: 'Срок ответа' })
    .locator('table button:enabled:visible')
    .last()
    .click();
  assert.deepEqual(await axe(page), []);
  await page.getByRole('button', { name: 'Разослать и начать' }).click();
  await page.getByRole('heading', { name: title }).waitFor();
  return new URL(page.url()).pathname;
}

async function letters({ system: { mailbox } }: E2e): Promise<void> {
  for (const id of [1, 2, 3]) {
    const asks = ({ to, subject }: { readonly to: string; readonly subject: string }) =>
      to.includes(`rc${id}@region.example`) && subject.includes(title);
    const letter = await mailbox.waitFor(asks, 15_000);
    assert.ok(letter.text.includes('проекты новых соглашений'));
  }
}

/** All hundred, each once; those with a template have their Word document and their PDF. */
async function drafts(page: Page, { system: { sql } }: E2e): Promise<void> {
  await page.getByRole('button', { name: 'Подготовить проекты' }).click();
  await page
    .getByText(/^Готовим проекты/)
    .first()
    .waitFor();
  await page
    .getByText(/^Готовим проекты/)
    .first()
    .waitFor({ state: 'detached' });
  const [made] = await sql`
    select count(*)::int as drafts, count(distinct supersedes_id)::int as renewed,
      (select count(*)::int from agreement_pdfs p join agreements a on a.id = p.agreement_id
        where a.supersedes_id is not null) as pdfs from agreements where supersedes_id is not null`;
  assert.deepEqual({ ...made }, { drafts: 100, renewed: 100, pdfs: 5 });
  await page.getByRole('link', { name: 'Региональный центр, Камчатский край, черновик: 34' }).click();
  await page.waitForURL(/center=2/);
  // The other regions' rows stay until the answer is there.
  const rows = page.getByRole('table', { name: 'Соглашения', exact: true }).locator('tbody tr');
  await rows.nth(34).waitFor({ state: 'detached' });
  assert.equal(await rows.count(), 34);
  assert.deepEqual(await axe(page), []);
}

/** The regional center is called on its home page, and sees its own drafts alone. */
async function region(page: Page, address: string): Promise<void> {
  await page.goto('/');
  await page.getByText(`Ответить: ${title}`).waitFor();
  await page.goto(address);
  await page.getByText('Обновлено 0 из 33').waitFor();
  assert.equal(await page.getByText('Камчатский край').count(), 0);
}

export async function run(e2e: E2e): Promise<void> {
  const officer = await e2e.open({ as: 'agreements' });
  await uploadTemplate(officer);
  await seedAgreements(e2e);
  const address = await begin(officer);
  await letters(e2e);
  await drafts(officer, e2e);
  await region(await e2e.open({ as: 'penza' }), address);
  await e2e.system.sql`drop table renewed`;
}
