import { createFailures, type Failures } from '@pbnet/stand-in-http/failures';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface RutubeVideo {
  readonly id: string;
  title: string;
  description: string;
  isHidden: boolean;
  readonly createdAt: string;
  /** ISO 8601; null while the file is being fetched. */
  readyAt: string | null;
  error: 'downloading_video' | 'encoding' | 'moderation' | null;
  size: number;
  sha256: string;
  views: number;
  thumbnail: boolean;
}

const labels = {
  unavailable: 'Ответить 503 на обращение',
  'lost-answer': 'Принять видео и оборвать связь',
  revoked: 'Не узнать ключ (401)',
  'invalid-title': 'Не принять название',
  busy: 'Слишком часто (429)',
  'processing-failed': 'Обработка не удалась',
} as const;

export type RutubeFailure = keyof typeof labels;

export interface Stand {
  readonly directory: string;
  readonly videos: RutubeVideo[];
  readonly failures: Failures<RutubeFailure>;
  readonly processingMs: () => number;
  /** Ends what is being fetched. */
  readonly stopping: AbortSignal;
  now(): Date;
  /** Keeps it over restarts. */
  save(): void;
}

export function openStand(directory: string, parts: Pick<Stand, 'now' | 'processingMs' | 'stopping'>): Stand {
  mkdirSync(directory, { recursive: true });
  const file = path.join(directory, 'videos.json');
  const videos = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RutubeVideo[]) : [];
  const save = () => writeFileSync(file, JSON.stringify(videos, null, 1));
  return { ...parts, directory, videos, failures: createFailures<RutubeFailure>(labels), save };
}

export const videoFile = ({ directory }: Stand, id: string): string => path.join(directory, `${id}.video`);

export const isReady = ({ now }: Stand, { readyAt, error }: RutubeVideo): boolean =>
  error === null && readyAt !== null && new Date(readyAt) <= now();
