import type { MessageList } from './message-list.ts';

export const publicationsMessages = {
  'publication-wrong-state': {
    ru: 'Этого действия сейчас нет: публикация — «{{state}}». Ничего не изменено. Обновите страницу.',
    en: 'This step is not possible now: the publication is “{{state}}”. Nothing was changed. Refresh the page.',
  },
  'publication-time-past': {
    ru: 'Время публикации уже прошло. Ничего не сохранено, введённое осталось на экране. Выберите время в будущем или «Сразу».',
    en: 'The time of publication has passed. Nothing was saved, your entry is still on the screen. Choose a time to come or “At once”.',
  },
  'publication-planned-already': {
    ru: 'Это видео уже запланировано на канале «{{channel}}». Второй раз оно туда не попадёт. Откройте публикацию в списке.',
    en: 'This video is planned on “{{channel}}” already and will not be placed there twice. Open the publication in the list.',
  },
  'publication-not-approved': {
    ru: 'Публиковать можно только одобренное видео. Ничего не изменено. Сначала закончите модерацию.',
    en: 'Only an approved video can be published. Nothing was changed. Finish its moderation first.',
  },
  'publication-not-cleared': {
    ru: 'Публиковать нельзя: {{lacks}}. Ничего не изменено. Дополните права и согласия на карточке видео.',
    en: 'It cannot be published: {{lacks}}. Nothing was changed. Complete the rights and consents on the video’s card.',
  },
  'publication-title-long': {
    ru: 'Название для этого канала длиннее, чем он принимает: {{has}} знаков, можно {{most}}. Ничего не потеряно. Сократите название для этого канала.',
    en: 'The title is too long for this channel: {{has}} characters of {{most}}. Nothing is lost. Shorten it for this channel.',
  },
  'publication-description-long': {
    ru: 'Описание для этого канала длиннее, чем он принимает: {{has}} знаков, можно {{most}}. Ничего не потеряно. Сократите описание для этого канала.',
    en: 'The description is too long for this channel: {{has}} characters of {{most}}. Nothing is lost. Shorten it for this channel.',
  },
  'publication-proof-needed': {
    ru: 'Добавьте подтверждение: снимок экрана со страницей видео. Адрес остался на экране.',
    en: 'Add a proof: a picture of the video’s page. The address is still on the screen.',
  },
  'publication-views-counted': {
    ru: 'Просмотры этого канала собираются сами, вписывать их не нужно. Ничего не изменено.',
    en: 'This channel’s views are collected by themselves. Nothing was changed.',
  },
} as const satisfies MessageList;
