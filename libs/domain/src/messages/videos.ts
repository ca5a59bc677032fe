import type { MessageList } from './message-list.ts';

export const videosMessages = {
  'video-wrong-state': {
    ru: 'Этого действия с видео сейчас нет: его состояние — «{{state}}». Ничего не изменено. Обновите страницу.',
    en: 'This step is not possible now: the video’s state is “{{state}}”. Nothing was changed. Refresh the page.',
  },
  'video-moved-meanwhile': {
    ru: 'Пока страница была открыта, видео изменил другой сотрудник: теперь оно в состоянии «{{state}}». Ваше действие не записано. Обновите страницу.',
    en: 'Another person changed the video meanwhile: its state is “{{state}}” now. Your step was not recorded. Refresh the page.',
  },
  'video-reason-needed': {
    ru: 'Напишите причину: её прочитают те, кто прислал видео. Ничего не изменено.',
    en: 'Write the reason: those who sent the video will read it. Nothing was changed.',
  },
  'video-time-past': {
    ru: 'Желаемое время публикации уже прошло. Ничего не сохранено, введённое осталось на экране. Выберите будущее время или «как только одобрят».',
    en: 'The wished time of publication is over. Nothing was saved, your entry is still on the screen. Choose a later time or “as soon as it is approved”.',
  },
  'video-time-far': {
    ru: 'Желаемое время публикации — больше чем через два года. Ничего не сохранено, введённое осталось на экране. Проверьте год.',
    en: 'The wished time of publication is more than two years ahead. Nothing was saved, your entry is still on the screen. Check the year.',
  },
  'video-recorded-early': {
    ru: 'В этот день кино ещё не снимали. Ничего не сохранено, введённое осталось на экране. Проверьте год съёмки.',
    en: 'Nothing was filmed yet on that day. Nothing was saved, your entry is still on the screen. Check the year of the recording.',
  },
  'video-recorded-later': {
    ru: 'День съёмки ещё не наступил. Ничего не сохранено, введённое осталось на экране. Проверьте дату.',
    en: 'The day of the recording has not come yet. Nothing was saved, your entry is still on the screen. Check the date.',
  },
  'video-event-unknown': {
    ru: 'Такого мероприятия нет среди доступных вам. Ничего не сохранено, введённое осталось на экране. Выберите другое или оставьте поле пустым.',
    en: 'There is no such event that you can see. Nothing was saved, your entry is still on the screen. Choose another or leave it empty.',
  },
  'video-no-file': {
    ru: 'У видео ещё нет файла: на модерацию отправлять нечего. Ничего не изменено. Загрузите файл.',
    en: 'The video has no file yet: there is nothing to moderate. Nothing was changed. Upload the file.',
  },
  'video-poster-unknown': {
    ru: 'Этого кадра у видео больше нет: возможно, файл заменили. Ничего не изменено. Обновите страницу и выберите другой.',
    en: 'The video has no such frame any more: the file may have been replaced. Nothing was changed. Refresh the page and choose another.',
  },
  'video-poster-not-jpeg': {
    ru: 'Обложка — это картинка JPEG, а присланный файл другого вида или испорчен. Ничего не изменено. Выберите другую картинку.',
    en: 'A poster is a JPEG picture, and this file is not one or is damaged. Nothing was changed. Choose another picture.',
  },
} as const satisfies MessageList;
