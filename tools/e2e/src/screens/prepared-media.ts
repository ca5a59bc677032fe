import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { E2e } from '../e2e.ts';
import { eventually } from '../eventually.ts';
import { sendClip } from '../media/send-clip.ts';

export interface PreparedMedia {
  /** A video whose file was checked and that waits for its moderator. */
  readonly waiting: string;
  /** A broadcast that was agreed to. */
  readonly broadcast: string;
  /** A published method. */
  readonly method: string;
}

async function call(page: Page, name: string, input: object): Promise<void> {
  const answer = await page.request.post(`/trpc/${name}`, { data: input });
  if (!answer.ok()) throw new Error(`${name}: ${await answer.text()}`);
}

const soon = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

async function video(page: Page): Promise<string> {
  const id = randomUUID();
  await call(page, 'videos.create', {
    ...{ id, regionalCenterId: null },
    content: {
      ...{ title: 'Экскурсия по читальному залу', annotation: 'Прогулка по залу: столы, книги, экраны.' },
      ...{ theme: 'Краеведение', tags: ['зал'], language: 'ru' },
      ...{ recordedOn: null, jointEventId: null, publishAt: null },
    },
  });
  await sendClip(page, id);
  return id;
}

async function broadcast(page: Page): Promise<string> {
  const id = randomUUID();
  await call(page, 'broadcasts.create', {
    ...{ id, regionalCenterId: null },
    content: {
      ...{ title: 'Лекция о картах уезда', description: 'Лекция для читателей.', startsAt: soon(72) },
      ...{ endsAt: soon(74), zone: 'Europe/Moscow', source: 'camera', isPublic: true },
      ...{ technician: 'Duty engineer', technicianContact: '+7 900 000-00-00' },
      ...{ jointEventId: null, meetingId: null, sessionId: null },
    },
  });
  return id;
}

async function method(page: Page): Promise<string> {
  const id = randomUUID();
  await call(page, 'methods.create', {
    id,
    content: {
      ...{ title: 'Урок в читальном зале', purpose: 'Показать школьникам документы', audience: 'Школьники' },
      ...{ needs: 'Два компьютера', steps: ['Выбрать тему', 'Позвать класс'], results: 'Класс записан' },
      ...{ themes: ['Школа'], indicators: [], resource: null },
    },
  });
  return id;
}

/** Gives the section of media something to look at. */
export async function preparedMedia({ open, system }: E2e): Promise<PreparedMedia> {
  const penza = await open({ as: 'penza' });
  const waiting = await video(penza);
  const media = await open({ as: 'media' });
  const prepared = { waiting, broadcast: await broadcast(media), method: await method(media) };
  await eventually(async () => {
    const [row] = await system.sql<{ state: string }[]>`select state from videos where id = ${waiting}`;
    return row?.state === 'moderation';
  });
  return prepared;
}
