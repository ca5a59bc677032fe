import { addDays, dayIn, monthOf } from '@pbnet/domain';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { registerInstitutions } from '../agreements/institutions.ts';
import type { E2e } from '../e2e.ts';
import { password } from '../seed.ts';

export interface PreparedAgreements {
  /** On review, with two versions of its text, a disagreement and a remark. */
  readonly onReview: string;
  /** Being signed. */
  readonly signing: string;
  /** In preparation, with its ceremony to be planned. */
  readonly opening: string;
  /** The year of an approved plan. */
  readonly year: number;
}

const today = dayIn('Europe/Moscow', new Date());
const year = Number(today.slice(0, 4));

async function call(page: Page, name: string, input: object): Promise<void> {
  const answer = await page.request.post(`/trpc/${name}`, { data: input });
  if (!answer.ok()) throw new Error(`${name}: ${await answer.text()}`);
}

function party(organizationId: number, role: string) {
  const words = { signatoryName: 'Испытательный П. П.', signatoryPost: 'Директор', actsOn: 'Устава' };
  return { organizationId, role, ...words };
}

async function agreement(page: Page, library: number, title: string): Promise<string> {
  const id = randomUUID();
  await call(page, 'agreements.create', {
    ...{ id, regionId: 1, regionalCenterId: 1, responsibleId: null },
    content: {
      ...{ title, kind: 'cooperation', number: null, centers: [], supersedesId: null, amendsId: null },
      parties: [party(library, 'presidential-library'), party(1, 'regional-center-host')],
      periods: [{ startsOn: today, endsOn: addDays(today, 729), kind: 'term' }],
      ...{ prolongation: 'automatic', prolongationMonths: 12 },
    },
  });
  const text = ['Соглашение', '1. Предмет', '1.1. Стороны сотрудничают.', '2. Срок'];
  await call(page, 'agreements.addText', { agreementId: id, paragraphs: text, note: '' });
  const second = [...text.slice(0, 2), '1.1. Стороны сотрудничают и помогают.', '3. Срок'];
  await call(page, 'agreements.addText', { agreementId: id, paragraphs: second, note: 'после встречи' });
  await call(page, 'agreements.submit', { id, version: 1 });
  return id;
}

async function disputed(page: Page, agreementId: string): Promise<void> {
  const words = { clause: 'п. 1.1', ours: 'сотрудничают и помогают', theirs: 'сотрудничают' };
  await call(page, 'agreements.saveDisagreement', { id: randomUUID(), agreementId, version: 0, ...words });
  const remark = { clause: 'п. 2', words: 'Срок нужен длиннее.' };
  await call(page, 'agreements.addRemark', { id: randomUUID(), agreementId, ...remark });
}

async function opening(penza: Page, officer: Page, director: Page): Promise<string> {
  const id = randomUUID();
  await call(penza, 'openings.create', {
    ...{ id, regionalCenterId: 1, campaignId: null },
    content: {
      ...{ organizationId: 1, hostName: '', name: 'ЦУД в Каменке', locality: 'Каменка', municipality: '' },
      ...{ municipalityId: null, address: 'ул. Чернышевского, 2', latitude: 53.185, longitude: 44.047 },
      ...{ timeZone: 'Europe/Moscow', seats: 4, equipment: 'Три компьютера', linkSpeedMbps: 50 },
      ...{ addresses: ['95.84.13.7'], personName: 'Заведующая', personPost: 'Заведующая залом' },
      ...{ personPhone: '', personEmail: 'kamenka@region.example', plannedMonth: monthOf(today) },
    },
  });
  await call(officer, 'openings.take', { id, version: 1 });
  await call(officer, 'openings.agree', { id, version: 2 });
  await call(officer, 'openingPlans.create', { year });
  const presentationId = randomUUID();
  await call(officer, 'openingPlans.present', { year, version: 1, id: presentationId });
  await call(director, 'openingPlans.approve', {
    ...{ year, version: 2, presentationId, post: 'Генеральный директор', name: '', password },
  });
  await call(officer, 'readiness.prepare', { id, version: 4 });
  return id;
}

/** One of everything that the section shows, made by the product's own commands. */
export async function preparedAgreements({ open, system: { sql } }: E2e): Promise<PreparedAgreements> {
  await registerInstitutions(sql);
  const [library] = await sql<{ id: number }[]>`
    select id from organizations where kind = 'presidential-library'`;
  const legal = await open({ as: 'agreements' });
  const onReview = await agreement(legal, library?.id ?? 0, 'Соглашение о сотрудничестве');
  await disputed(legal, onReview);
  const signing = await agreement(legal, library?.id ?? 0, 'Соглашение на подписании');
  await call(legal, 'agreements.approve', { id: signing, version: 2 });
  await call(legal, 'agreements.startSigning', { id: signing, version: 3 });
  const prepared = await opening(
    await open({ as: 'penza' }),
    await open({ as: 'officer' }),
    await open({ as: 'director' }),
  );
  return { onReview, signing, opening: prepared, year };
}
