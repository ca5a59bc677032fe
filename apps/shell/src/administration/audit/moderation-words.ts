import type { PeopleShown, RightsGround } from '@pbnet/domain/rights';
import type { ModerationVerdict } from '@pbnet/domain/moderation';

type Words = readonly [ru: string, en: string];

/** How the log names what is done with moderation, rights, captions and playlists. */
export const moderationActions: Readonly<Record<string, Words>> = {
  'video.claim': ['Видео взято на проверку', 'Took a video to moderate'],
  'video.release': ['Видео отдано в очередь', 'Gave a video back to the queue'],
  'video.judge': ['Отмечен пункт проверки видео', 'Judged an item of a video'],
  'video.add-remark': ['Добавлено замечание к видео', 'Added a remark to a video'],
  'video.remove-remark': ['Убрано замечание к видео', 'Removed a remark to a video'],
  'video.answer-remark': ['Ответ на замечание к видео', 'Answered a remark to a video'],
  'video.add-right': ['Добавлено право на видео', 'Added a right to a video'],
  'video.save-right': ['Изменено право на видео', 'Changed a right to a video'],
  'video.remove-right': ['Убрано право на видео', 'Removed a right to a video'],
  'video.add-consent': ['Добавлено согласие на показ', 'Added a consent to be shown'],
  'video.save-consent': ['Изменено согласие на показ', 'Changed a consent to be shown'],
  'video.remove-consent': ['Убрано согласие на показ', 'Removed a consent to be shown'],
  'video.withdraw-consent': ['Отозвано согласие на показ', 'A consent was withdrawn'],
  'video.state-people': ['Отмечено, видно ли людей', 'Stated whether people are shown'],
  'video.save-captions': ['Сохранены субтитры', 'Saved captions'],
  'video.remove-captions': ['Убраны субтитры', 'Removed captions'],
  'video.playlist': ['Видео добавлено в плейлист региона', 'Put a video into its region’s playlist'],
  'playlist.add': ['Создан плейлист', 'Made a playlist'],
  'playlist.save': ['Изменён плейлист', 'Changed a playlist'],
  'playlist.archive': ['Плейлист отправлен в архив', 'Archived a playlist'],
  'playlist.take-back': ['Плейлист возвращён из архива', 'Took a playlist back'],
  'playlist.order': ['Изменён состав плейлиста', 'Changed the videos of a playlist'],
  'moderation-item.save': ['Изменён список проверки видео', 'Changed the checklist of videos'],
};

export const moderationFields: Readonly<Record<string, Words>> = {
  item: ['пункт', 'item'],
  verdict: ['ответ', 'answer'],
  remark: ['замечание', 'remark'],
  atMs: ['время в видео, мс', 'time in the video, ms'],
  resolved: ['исправлено', 'mended'],
  answer: ['ответ', 'answer'],
  holder: ['правообладатель', 'holder of the right'],
  ground: ['основание', 'ground'],
  subject: ['на что право', 'what the right is for'],
  validTo: ['действует до', 'valid until'],
  minor: ['несовершеннолетний', 'minor'],
  guardian: ['законный представитель', 'guardian'],
  purpose: ['цель', 'purpose'],
  givenOn: ['дано', 'given on'],
  withdrawnOn: ['отозвано', 'withdrawn on'],
  peopleShown: ['люди в видео', 'people in the video'],
  captions: ['язык субтитров', 'language of captions'],
  edition: ['редакция', 'edition'],
  playlist: ['плейлист', 'playlist'],
  videos: ['видео', 'videos'],
};

export const verdictWords: Readonly<Record<ModerationVerdict, Words>> = {
  yes: ['да', 'yes'],
  no: ['нет', 'no'],
};

export const groundWords: Readonly<Record<RightsGround, Words>> = {
  own: ['снято своими силами', 'own work'],
  contract: ['договор с автором', 'contract with the author'],
  license: ['лицензия', 'licence'],
  'open-license': ['открытая лицензия', 'open licence'],
  'public-domain': ['общественное достояние', 'public domain'],
};

export const peopleShownWords: Readonly<Record<PeopleShown, Words>> = {
  nobody: ['людей не видно', 'nobody is shown'],
  people: ['люди видны', 'people are shown'],
};
