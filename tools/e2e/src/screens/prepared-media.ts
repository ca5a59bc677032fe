import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { E2e } from '../e2e.ts';
import { eventually } from '../eventually.ts';
import { beginClip, sendClip } from '../media/send-clip.ts';

export interface PreparedMedia {
  /** A video whose file was checked and that waits for its moderator. */
  readonly waiting: string;
  readonly broadcast: string;
  readonly method: string;
  /** A playlist that holds no video yet. */
  readonly playlist: string;
  /** A plan of promotion with one post. */
  readonly plan: string;
}

async function call(page: Page, name: string, input: object): Promise<void> {
  const answer = await page.request.post(`/trpc/${name}`, { data: input });
  if (!answer.ok()) throw new Error(`${name}: ${await answer.text()}`);
}

const soon = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

async function videoWithoutFile(page: Page): Promise<string> {
  const id = randomUUID();
  await call(page, 'videos.create', {
    ...{ id, regionalCenterId: null },
    content: {
      ...{ title: 'Экскурсия по читальному залу', annotation: 'Прогулка по залу: столы, книги, экраны.' },
      ...{ theme: 'Краеведение', tags: ['зал'], language: 'ru' },
      ...{ recordedOn: null, jointEventId: null, publishAt: null },
    },
  });
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

async function playlist(page: Page): Promise<string> {
  const id = randomUUID();
  const about = { title: 'Карты и планы', words: 'Лекции о картах.' };
  await call(page, 'playlists.save', { id, version: 0, regionId: null, ...about });
  return id;
}

async function plan(page: Page): Promise<string> {
  const id = randomUUID();
  await call(page, 'promotion.create', {
    ...{ id, regionalCenterId: null },
    content: {
      ...{ title: 'Рассказать о читальном зале', subject: 'resource', subjectId: null },
      ...{ subjectTitle: 'Собрание карт', subjectLink: 'https://www.prlib.ru/collections' },
      ...{ purpose: 'Позвать школьников', audience: 'Школы района', startsOn: null, endsOn: null },
      goals: { views: 500, likes: null, reposts: null },
    },
  });
  const text = 'Карты уезда теперь можно рассмотреть в читальном зале.';
  const content = { network: 'telegram', channelId: null, text, link: null, publishAt: null };
  await call(page, 'promotion.addPost', { id, postId: randomUUID(), content });
  return id;
}

/** A video whose file has passed its checks. */
async function checked({ open, system }: E2e): Promise<string> {
  const penza = await open({ as: 'penza' });
  const id = await videoWithoutFile(penza);
  await sendClip(penza, id);
  await eventually(async () => {
    const [row] = await system.sql<{ state: string }[]>`select state from videos where id = ${id}`;
    return row?.state === 'moderation';
  }, 60_000);
  return id;
}

/** Gives the section of media something to look at. */
export async function preparedMedia(e2e: E2e): Promise<PreparedMedia> {
  const waiting = await checked(e2e);
  const penza = await e2e.open({ as: 'penza' });
  // Begun and left: it stands among the unfinished ones.
  await beginClip(penza, await videoWithoutFile(penza));
  const media = await e2e.open({ as: 'media' });
  return {
    ...{ waiting, broadcast: await broadcast(media), method: await method(media) },
    ...{ playlist: await playlist(media), plan: await plan(media) },
  };
}

/** A video that everybody may watch in the gallery. */
export async function preparedGallery(e2e: E2e): Promise<string> {
  const id = await checked(e2e);
  await e2e.system.sql`update videos set state = 'published', published_at = now() where id = ${id}`;
  return id;
}
