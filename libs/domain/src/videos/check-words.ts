import type { CheckCode, CheckFinding } from './video-check.ts';

type Words = readonly [ru: string, en: string];

const sentences: Readonly<Record<CheckCode, Words>> = {
  empty: [
    'Файл пустой: в нём нет ни одного байта. Проверьте, что запись закончена, и загрузите файл снова.',
    'The file is empty. Make sure that the recording is finished and upload it again.',
  ],
  'not-video': [
    'Внутри файла не видео, а {{kind}}, как бы он ни назывался. Загрузите саму видеозапись.',
    'The file holds {{kind}}, whatever its name says. Upload the recording itself.',
  ],
  unreadable: [
    'Файл не открывается как видео: он повреждён или записан в неизвестном виде. Пересохраните его в MP4 и загрузите снова.',
    'The file does not open as a video: it is damaged or of an unknown kind. Save it as MP4 and upload it again.',
  ],
  truncated: [
    'Файл обрывается: конца видео в нём нет. Скопируйте запись с камеры ещё раз и загрузите её снова.',
    'The file breaks off before the end of the video. Copy the recording again and upload it.',
  ],
  suspicious: [
    'Внутри файла есть то, чего в видео не бывает: {{kind}}. Пересохраните видео в MP4 и загрузите снова.',
    'The file holds what no video has: {{kind}}. Save the video as MP4 anew and upload it.',
  ],
  'too-large-picture': [
    'Заявленный размер кадра {{width}} × {{height}}: такого видео не бывает или его не показать. Пересохраните его не крупнее 7680 × 4320.',
    'The frame is said to be {{width}} × {{height}}: nothing can show it. Save it at 7680 × 4320 at most.',
  ],
  'too-many-frames': [
    'Заявлено {{rate}} кадров в секунду: файл испорчен или сделан, чтобы занять сервер. Пересохраните видео в MP4.',
    'The file claims {{rate}} frames a second: it is damaged or made to busy the server. Save it as MP4 anew.',
  ],
  'too-slow': [
    'Проверка остановлена: файл разбирается слишком долго. Пересохраните видео в MP4 (H.264) и загрузите снова.',
    'The check was stopped: the file takes too long to read. Save it as MP4 (H.264) and upload it again.',
  ],
  'no-picture': [
    'В файле нет изображения, только звук. Загрузите видеозапись.',
    'The file has no picture, only sound. Upload the video.',
  ],
  'too-short': [
    'Видео короче секунды: вероятно, запись не получилась.',
    'The video is shorter than a second: the recording seems to have failed.',
  ],
  'too-long': [
    'Видео длиннее 12 часов. Разделите его на части.',
    'The video is longer than 12 hours. Divide it into parts.',
  ],
  container: ['Вид файла: {{name}}', 'Kind of file: {{name}}'],
  duration: ['Длительность: {{duration}}', 'Length: {{duration}}'],
  resolution: ['Размер кадра: {{width}} × {{height}}', 'Frame: {{width}} × {{height}}'],
  sound: ['Звук есть, громкость {{level}} LUFS', 'There is sound, at {{level}} LUFS'],
  'no-sound': ['Звука в файле нет', 'The file has no sound'],
  silent: [
    'Тишина: звуковая дорожка есть, но почти ничего не слышно ({{percent}} % проверенного)',
    'Silence: there is a sound track, but next to nothing is heard ({{percent}} % of what was checked)',
  ],
  quiet: [
    'Звук тихий: {{level}} LUFS, обычно от −24 до −14',
    'The sound is quiet: {{level}} LUFS, usual is −24 to −14',
  ],
  loud: [
    'Звук слишком громкий: {{level}} LUFS, обычно от −24 до −14',
    'The sound is too loud: {{level}} LUFS, usual is −24 to −14',
  ],
  black: ['Чёрный экран: {{percent}} % проверенного', 'A black screen: {{percent}} % of what was checked'],
  'not-played': [
    'Браузеры такое видео не показывают: {{what}}. Посетители портала увидят его только на каналах. Лучше пересохранить в MP4 (H.264, звук AAC).',
    'Browsers do not play this video: {{what}}. Visitors of the portal will see it on the channels only. Better save it as MP4 (H.264, AAC sound).',
  ],
  'no-length': [
    'Длительность видео не удалось узнать: звук и изображение не проверены. Модератор смотрит видео сам.',
    'The length of the video could not be found: sound and picture were not checked. The moderator looks by himself.',
  ],
  'not-checked': [
    'Файл не проверен: на сервере нет ffprobe и ffmpeg. Модератор смотрит видео сам.',
    'The file was not checked: the server has no ffprobe and ffmpeg. The moderator looks by himself.',
  ],
};

/** The finding in people's words. */
export function checkSentence({ code, numbers = {} }: CheckFinding, language: 'ru' | 'en'): string {
  const words = sentences[code][language === 'ru' ? 0 : 1];
  return words.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = numbers[name];
    if (typeof value !== 'number') return value ?? '';
    const shown = value.toLocaleString(language === 'ru' ? 'ru-RU' : 'en-GB', { maximumFractionDigits: 1 });
    return shown.replace('-', '−');
  });
}
