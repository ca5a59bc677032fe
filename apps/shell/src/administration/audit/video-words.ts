import type { VideoState } from '@pbnet/domain/videos';

type Words = readonly [ru: string, en: string];

/** Commands of videos, in words of the log. */
export const videoActions: Readonly<Record<string, Words>> = {
  'video.create': ['Создана карточка видео', 'Made a card of a video'],
  'video.save': ['Изменена карточка видео', 'Changed a card of a video'],
  'video.upload': ['Загружен файл видео', 'Uploaded the file of a video'],
  'video.submit': ['Видео отправлено на модерацию', 'Sent a video to moderation'],
  'video.withdraw': ['Видео снято', 'Withdrew a video'],
  'video.check': ['Проверен файл видео', 'Checked the file of a video'],
  'video.check-again': ['Запрошена новая проверка видео', 'Asked to check a video again'],
  'video.choose-poster': ['Выбрана обложка видео', 'Chose the poster of a video'],
  'video.remove-file': ['Удалён файл снятого видео', 'Removed the file of a withdrawn video'],
  'video.to-uploading': ['Видео ждёт файла', 'A video waits for its file'],
  'video.to-checking': ['Началась проверка видео', 'The check of a video began'],
  'video.to-moderation': ['Видео на модерации', 'A video came to moderation'],
  'video.to-approved': ['Видео одобрено', 'Approved a video'],
  'video.to-publishing': ['Началась публикация видео', 'The publication of a video began'],
  'video.to-published': ['Видео опубликовано', 'A video was published'],
  'video.to-returned': ['Видео возвращено', 'Returned a video'],
  'video.to-rejected': ['Видео отклонено', 'Rejected a video'],
  'video.to-failed': ['Видео не принято', 'A video was not accepted'],
  'video.to-withdrawn': ['Видео снято', 'A video was withdrawn'],
};

export const videoFields: Readonly<Record<string, Words>> = {
  theme: ['тема', 'theme'],
  tags: ['ключевые слова', 'keywords'],
  recordedOn: ['день съёмки', 'recorded on'],
  publishAt: ['когда опубликовать', 'when to publish'],
  posterKey: ['обложка', 'poster'],
  findings: ['что нашла проверка', 'what the check found'],
};

/** States that only videos have, or that others have in another gender. */
export const videoStateWords: Readonly<
  Record<
    Exclude<VideoState, 'published' | 'returned' | 'rejected' | 'withdrawn' | 'approved' | 'failed'>,
    Words
  >
> = {
  uploading: ['ждёт файла', 'waits for its file'],
  checking: ['проверяется', 'being checked'],
  publishing: ['публикуется', 'being published'],
  moderation: ['на модерации', 'in moderation'],
};
