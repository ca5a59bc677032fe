import type { MessageList } from './message-list.ts';

export const uploadsMessages = {
  'upload-forbidden': {
    ru: 'Загрузить файл сюда сейчас нельзя: карточка закрыта для этого или ведёт её другой центр. Ничего не изменено. Обновите страницу, чтобы увидеть, в каком она состоянии.',
    en: 'No file can be uploaded here now: the card is closed for it, or another centre keeps it. Nothing was changed. Refresh the page to see its state.',
  },
  'upload-too-large': {
    ru: 'Файл больше, чем здесь принимают: наибольший размер {{gigabytes}} ГБ. Загрузка не начата. Сохраните видео с меньшим разрешением или разделите его на части.',
    en: 'The file is larger than is taken here: {{gigabytes}} GB at most. The upload was not begun. Save the video in a lower resolution or split it into parts.',
  },
  'upload-no-space': {
    ru: 'На сервере не хватает места. Уже переданное сохранено. Сообщите администратору и продолжите загрузку позже тем же файлом: она пойдёт с того же места.',
    en: 'The server has no room left. What was sent is kept. Tell the administrator and go on with the same file later: it continues where it stopped.',
  },
  'upload-by-another': {
    ru: 'Сюда уже загружает файл другой человек. Ваш файл не передан. Дождитесь, пока он закончит или отменит загрузку.',
    en: 'Another person is uploading a file here. Your file was not sent. Wait until that upload is finished or cancelled.',
  },
  'upload-unfinished': {
    ru: 'Здесь начата загрузка другого файла: «{{fileName}}». Выберите его, чтобы продолжить, или отмените начатое и загрузите новый.',
    en: 'The upload of another file was begun here: “{{fileName}}”. Choose it to go on, or cancel that upload and send the new file.',
  },
  'upload-incomplete': {
    ru: 'Файл передан ещё не весь. Продолжите загрузку.',
    en: 'The file has not all arrived yet. Go on with the upload.',
  },
  'upload-busy': {
    ru: 'Этот файл сейчас передаётся из другого окна или с другого компьютера. Переданное сохранено. Закройте лишнее окно и попробуйте через минуту.',
    en: 'This file is being sent from another window or computer just now. What was sent is kept. Close the other window and try again in a minute.',
  },
  'upload-finished': {
    ru: 'Файл уже передан весь и принят, отменять нечего. Обновите страницу.',
    en: 'The file has all arrived and was taken over: there is nothing to cancel. Refresh the page.',
  },
} as const satisfies MessageList;
