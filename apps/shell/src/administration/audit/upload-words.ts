type Words = readonly [ru: string, en: string];

/** Commands of resumable uploads, in words of the log. */
export const uploadActions: Readonly<Record<string, Words>> = {
  'upload.begin': ['Начата загрузка файла', 'Began the upload of a file'],
  'upload.finish': ['Файл загружен целиком', 'The upload of a file is whole'],
  'upload.cancel': ['Загрузка файла отменена', 'Cancelled the upload of a file'],
  'upload.expire': ['Удалена незаконченная загрузка', 'An unfinished upload was removed'],
};
