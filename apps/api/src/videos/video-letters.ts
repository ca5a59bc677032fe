import type { VideoState } from '@pbnet/domain/videos';
import type { Transaction } from '../database.ts';
import { button, letterBody, paragraph } from '../letters/letter-blocks.ts';
import { letterLayout } from '../letters/letter-layout.ts';
import type { Outbox } from '../mail/outbox.ts';
import { regionalCenterEmail } from '../letters/regional-center-email.ts';
import { placeOf } from './video-rights.ts';
import type { Video } from './video.ts';

export function videoPath(id: string): string {
  return `/media/videos/${id}`;
}

type News = Extract<VideoState, 'returned' | 'rejected' | 'failed' | 'approved' | 'published'>;

const subjects: Readonly<Record<News, string>> = {
  returned: 'Видео возвращено с замечаниями',
  rejected: 'Видео отклонено',
  failed: 'Видео не принято',
  approved: 'Видео одобрено',
  published: 'Видео опубликовано',
};

const help: Readonly<Record<News, string>> = {
  returned: 'Откройте карточку: замечания стоят при своих минутах. Исправьте описание или замените файл.',
  rejected: 'Карточка и её история сохранены.',
  failed: 'Ничего не потеряно. Откройте карточку: там сказано, что не так и что можно сделать.',
  approved: 'Дальше его публикует ПБ: ваших действий не нужно.',
  published: 'Ссылки на площадки стоят в карточке.',
};

function isNews(state: VideoState): state is News {
  return state in subjects;
}

export interface VideoNews {
  readonly outbox: Outbox;
  readonly publicUrl: string;
  readonly video: Video;
  readonly to: VideoState;
  readonly reason: string | null;
}

/** The regional center reads what became of its video, once for each version; headquarters' own has nobody to tell. */
export async function tellOfVideo(tx: Transaction, news: VideoNews): Promise<void> {
  const { outbox, publicUrl, video, to, reason } = news;
  const { id, title, version, regionalCenterId } = video;
  const told = to === 'published' && video.publishedAt !== null;
  if (!isNews(to) || told || regionalCenterId === null) return;
  const email = await regionalCenterEmail(tx, regionalCenterId);
  if (email === null) return;
  const subject = `${subjects[to]}: ${title}`;
  const blocks = [
    ...(reason === null ? [] : [paragraph(to === 'failed' ? reason : `Причина: ${reason}`)]),
    paragraph(help[to]),
    button('Открыть карточку', `${publicUrl}${videoPath(id)}`),
  ];
  await outbox.enqueue(tx, {
    dedupeKey: `video:${id}:${to}:${version}`,
    kind: 'video',
    to: email,
    place: placeOf(video),
    subject,
    ...letterLayout({ title: subject, language: 'ru', ...letterBody(blocks) }),
  });
}
