import type { MessageList } from './message-list.ts';

export const moderationMessages = {
  'moderation-not-waiting': {
    ru: 'Это видео сейчас не на модерации: его уже решили или отозвали. Ничего не изменено. Обновите страницу, она покажет решение.',
    en: 'This video does not wait for moderation: it was decided or withdrawn. Nothing was changed. Refresh the page to see the decision.',
  },
  'moderation-claimed': {
    ru: 'Это видео уже смотрит {{by}}. Ваше действие не выполнено, ничего не потеряно. Возьмите другое видео или перехватите это.',
    en: '{{by}} looks at this video already. Nothing was done and nothing is lost. Take another video or take this one over.',
  },
  'moderation-not-cleared': {
    ru: 'Одобрить видео нельзя. Осталось: {{lacks}}. Состояние не изменено. Дополните или верните видео на доработку.',
    en: 'The video cannot be approved. Still missing: {{lacks}}. The state was not changed. Complete it or return the video.',
  },
  'moderation-no-words': {
    ru: 'Чтобы вернуть видео, напишите, что исправить: замечание, «нет» в проверке или пояснение. Состояние не изменено.',
    en: 'To return the video, say what to mend: a remark, a “no” in the checklist or a word. The state was not changed.',
  },
  'moderation-verdict-no-remark': {
    ru: 'К ответу «нет» нужно замечание хотя бы из трёх знаков. Ответ не сохранён. Напишите, что исправить.',
    en: 'A “no” needs a remark of at least three characters. The answer was not saved. Say what to mend.',
  },
  'moderation-after-end': {
    ru: 'Видео короче: такого времени в нём нет. Замечание не сохранено, введённое осталось на экране. Поправьте время.',
    en: 'The video is shorter than that. The remark was not saved, what you typed is still there. Mend the time.',
  },
  'rights-closed': {
    ru: 'Видео отклонено, его права и согласия больше не меняют. Запись не сохранена.',
    en: 'The video was rejected, its rights and consents are not changed any more. Nothing was saved.',
  },
  'rights-in-use': {
    ru: 'Видео публикуется по этой записи. Запись не удалена. Если согласие отозвано, отметьте отзыв: видео снимут со всех каналов.',
    en: 'The video is published on this record. It was not removed. If the consent was withdrawn, note it: the video is taken down everywhere.',
  },
  'consent-in-future': {
    ru: '{{day}} ещё не наступило. Запись не сохранена. Поставьте сегодняшний день или более ранний.',
    en: '{{day}} has not come yet. Nothing was saved. Take today or an earlier day.',
  },
  'consent-before-given': {
    ru: 'Согласие отозвано раньше, чем дано ({{day}}). Отзыв не сохранён. Проверьте день.',
    en: 'The consent is withdrawn before it was given ({{day}}). Nothing was saved. Check the day.',
  },
  'consent-withdrawn-already': {
    ru: 'Отзыв этого согласия уже отмечен. Ничего не изменено. Обновите страницу.',
    en: 'This consent was withdrawn already. Nothing was changed. Refresh the page.',
  },
  'people-listed': {
    ru: 'В списке есть люди, которых видно в видео: отметить «людей нет» нельзя. Ничего не изменено. Сначала уберите их из списка.',
    en: 'People who are shown stand in the list: “nobody is shown” cannot be stated. Nothing was changed. Take them out of the list first.',
  },
  'captions-mistakes': {
    ru: 'Субтитры не сохранены, введённое осталось на экране. {{mistakes}}',
    en: 'The captions were not saved, what you entered is still there. {{mistakes}}',
  },
  'captions-closed': {
    ru: 'Видео отклонено, субтитры к нему не принимают. Введённое осталось на экране.',
    en: 'The video was rejected, no captions are taken for it. What you entered is still there.',
  },
  'playlist-automatic': {
    ru: 'Плейлист региона ведётся сам: его регион не меняют и в архив не убирают. Ничего не изменено. Порядок и описание менять можно.',
    en: 'The region’s playlist keeps itself: its region stays and it is not archived. Nothing was changed. Order and words may be changed.',
  },
  'playlist-video-unknown': {
    ru: 'В плейлист ставят одобренные и опубликованные видео. Порядок не сохранён. Обновите страницу и выберите видео из списка.',
    en: 'A playlist takes approved and published videos. The order was not saved. Refresh the page and choose from the list.',
  },
} as const satisfies MessageList;
