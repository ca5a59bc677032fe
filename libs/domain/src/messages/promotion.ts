import type { MessageList } from './message-list.ts';

export const promotionMessages = {
  'promotion-wrong-state': {
    ru: 'Сейчас план «{{state}}», и этого шага нет. Ничего не изменено. Обновите страницу: она покажет, что можно сделать.',
    en: 'The plan is "{{state}}" now and has no such step. Nothing was changed. Refresh the page to see what can be done.',
  },
  'promotion-no-posts': {
    ru: 'В плане нет записей. Состояние не изменено. Добавьте хотя бы одну запись.',
    en: 'The plan has no posts. Its state was not changed. Add one at least.',
  },
  'promotion-posts-lack': {
    ru: 'План ещё не готов: {{lacks}}. Состояние не изменено. Исправьте эти записи и повторите.',
    en: 'The plan is not ready: {{lacks}}. Its state was not changed. Correct these posts and try again.',
  },
  'promotion-posts-open': {
    ru: 'Ещё не все записи вышли: осталось {{count}}. План не завершён. Дождитесь их или отмените.',
    en: 'Posts are still to be published: {{count}}. The plan was not finished. Wait for them or cancel them.',
  },
  'promotion-subject-unknown': {
    ru: 'Того, о чём план, больше нет или оно вам недоступно. Ничего не сохранено. Выберите снова.',
    en: 'What the plan is about is gone or not yours to see. Nothing was saved. Choose again.',
  },
  'post-wrong-state': {
    ru: 'Эта запись сейчас «{{state}}», и этого шага нет. Ничего не изменено. Обновите страницу.',
    en: 'The post is "{{state}}" now and has no such step. Nothing was changed. Refresh the page.',
  },
  'post-too-long': {
    ru: 'Текст длиннее, чем принимает сеть, на {{over}}. Ничего не сохранено. Сократите текст.',
    en: 'The text is longer than the network takes by {{over}}. Nothing was saved. Shorten it.',
  },
  'post-empty': {
    ru: 'В записи нет ни текста, ни ссылки. Ничего не сохранено. Напишите текст.',
    en: 'The post has neither a text nor a link. Nothing was saved. Write the text.',
  },
  'post-time-past': {
    ru: 'Это время уже прошло. Ничего не сохранено. Возьмите будущее время или «сразу».',
    en: 'That time has passed. Nothing was saved. Take a time to come, or "at once".',
  },
  'post-account-unknown': {
    ru: 'Такой страницы сети нет среди подключённых. Ничего не сохранено. Выберите из списка.',
    en: 'There is no such page of the network among the connected ones. Nothing was saved. Choose from the list.',
  },
  'post-network-refused': {
    ru: 'Сеть не выполнила просьбу: «{{words}}». Запись осталась на месте. Проверьте подключение канала и повторите.',
    en: 'The network refused: "{{words}}". The post stays where it is. Check the connection of the channel and try again.',
  },
  'post-plan-closed': {
    ru: 'План «{{state}}», его записи сейчас не меняют. Ничего не сохранено. Верните план в работу.',
    en: 'The plan is "{{state}}", its posts are not changed now. Nothing was saved. Reopen the plan.',
  },
} as const satisfies MessageList;
