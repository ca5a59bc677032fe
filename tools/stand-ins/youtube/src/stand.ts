import { createFailures, type Failures } from '@pbnet/stand-in-http/failures';
import type { Context } from 'hono';
import { randomBytes } from 'node:crypto';
import type { Quota } from './quota.ts';
import type { Store, StoredVideo } from './store.ts';
import type { Tokens } from './web/tokens.ts';

const labels = {
  unavailable: 'Ответить 503 на обращение',
  'broken-upload': '503 посреди загрузки: принята половина куска',
  'hang-up': 'Оборвать связь посреди загрузки',
  gap: 'Потерять часть принятого куска (308 с меньшим Range)',
  'session-expired': 'Забыть начатую загрузку (404)',
  quota: 'Кончилась дневная квота (quotaExceeded)',
  'upload-limit': 'Канал больше не принимает видео сегодня (uploadLimitExceeded)',
  unauthorized: 'Не узнать выданный ключ (401)',
  revoked: 'Доступ отозван человеком (invalid_grant)',
  'processing-failed': 'Обработка не удалась',
  'invalid-title': 'Не принять название (invalidTitle)',
} as const;

export type YoutubeFailure = keyof typeof labels;

export const youtubeFailures = (): Failures<YoutubeFailure> => createFailures<YoutubeFailure>(labels);

/** What all parts of the stand-in share. */
export interface Stand {
  readonly store: Store;
  readonly failures: Failures<YoutubeFailure>;
  readonly quota: Quota;
  readonly tokens: Tokens;
  readonly channel: { readonly id: string; readonly title: string };
  /** An unaudited project: everything it uploads stays private. */
  readonly audited: () => boolean;
  readonly processingMs: () => number;
  readonly startingMs: () => number;
  now(): Date;
}

export const newId = (bytes = 8): string => randomBytes(bytes).toString('base64url');

/** The body of an error as Google writes it. */
export function refuse(c: Context, code: 400 | 401 | 403 | 404 | 503, reason: string): Response {
  const message = messages[reason] ?? `The request failed: ${reason}.`;
  return c.json({ error: { code, message, errors: [{ reason, domain: 'youtube.api', message }] } }, code);
}

const messages: Readonly<Record<string, string>> = {
  authError: 'Invalid Credentials',
  quotaExceeded: 'The request cannot be completed because you have exceeded your quota.',
  uploadLimitExceeded: 'The user has exceeded the number of videos they may upload.',
  invalidTitle: 'The request metadata specifies an invalid or empty video title.',
  invalidDescription: 'The request metadata specifies an invalid video description.',
  invalidPublishAt: 'The request metadata specifies an invalid scheduled publishing time.',
  videoNotFound: 'The video that you are trying to reach cannot be found.',
  backendError: 'Backend Error',
  errorStreamInactive: 'The stream that is bound to the broadcast is not active.',
  redundantTransition: 'The live broadcast is already in the requested status.',
};

/** Lets what time does to a video happen: the end of processing and the time of publication. */
export function settled(stand: Stand, video: StoredVideo): StoredVideo {
  const due = video.publishAt !== null && new Date(video.publishAt) <= stand.now();
  if (due && stand.audited() && isProcessed(stand, video)) {
    video.privacy = 'public';
    video.publishAt = null;
    stand.store.save();
  }
  return video;
}

export const isProcessed = (stand: Stand, video: StoredVideo): boolean =>
  video.failure === null && new Date(video.processedAt) <= stand.now();
