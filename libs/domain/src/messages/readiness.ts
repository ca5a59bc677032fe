import type { MessageList } from './message-list.ts';

export const readinessMessages = {
  'readiness-lacks': {
    ru: 'Центр ещё не готов. Осталось: {{lacks}}. Состояние не изменено. Дополните список и повторите.',
    en: 'The center is not ready yet. Still to do: {{lacks}}. The state was not changed. Complete the list and try again.',
  },
  'opening-lacks': {
    ru: 'Открыть центр нельзя. Осталось: {{lacks}}. Ничего не создано. Дополните и повторите.',
    en: 'The center cannot be opened. Still to do: {{lacks}}. Nothing was made. Complete it and try again.',
  },
  'opening-in-future': {
    ru: '{{day}} ещё не наступило: открытие отмечают в его день или позже. Ничего не создано. Возьмите сегодняшний день или более ранний.',
    en: '{{day}} has not come yet: an opening is noted on its day or later. Nothing was made. Take today or an earlier day.',
  },
  'opening-opened-already': {
    ru: 'Этот центр уже открыт. Ничего не создано второй раз. Обновите страницу: она покажет, что сделано.',
    en: 'This center is open already. Nothing was made twice. Refresh the page to see what was done.',
  },
  'opening-has-agreement': {
    ru: 'С открытием уже связано соглашение. Новое не создано. Откройте связанное или сначала снимите связь.',
    en: 'An agreement is linked already. No new one was made. Open it, or remove the link first.',
  },
  'readiness-not-preparing': {
    ru: 'Список готовности ведут, пока центр готовят к открытию. Запись не сохранена, введённое осталось на экране. Начните подготовку или обновите страницу.',
    en: 'The list is kept while the center is being prepared. Nothing was saved, what you typed is still there. Begin preparing or refresh the page.',
  },
  'readiness-proven-by-records': {
    ru: 'Этот пункт система проверяет сама по своим записям. Запись не сохранена. Внесите сведения на их странице, и пункт закроется.',
    en: 'The system checks this item by its own records. Nothing was saved. Enter the data on its page and the item closes.',
  },
  'readiness-nothing-to-return': {
    ru: 'По этому пункту нечего возвращать: доказательства нет или его уже вернули. Ничего не изменено. Обновите страницу.',
    en: 'There is nothing to return: the item has no evidence or it was returned already. Nothing was changed. Refresh the page.',
  },
  'readiness-no-evidence': {
    ru: 'Нужно доказательство: слова, ссылка или файл. Пункт не закрыт. Добавьте хотя бы одно.',
    en: 'Evidence is needed: words, an address or a file. The item was not closed. Add at least one.',
  },
  'readiness-in-future': {
    ru: '{{day}} ещё не наступило. Пункт не закрыт. Поставьте день, когда это было сделано.',
    en: '{{day}} has not come yet. The item was not closed. Take the day on which it was done.',
  },
  'readiness-unavoidable': {
    ru: 'Без соглашения, организации и ответственного центр не открывают. Пункт остался в списке. Внесите недостающее.',
    en: 'No center opens without agreement, host and person in charge. The item stays. Enter what is missing.',
  },
  'ceremony-planned-already': {
    ru: 'Мероприятие открытия уже создано. Второе не создано. Откройте его в календаре мероприятий.',
    en: 'The event of the opening is made already. No second one was made. Open it in the calendar.',
  },
  'ceremony-without-opening': {
    ru: 'Заявка отклонена или отозвана, открытия не будет. Мероприятие не создано. Верните заявку в работу.',
    en: 'The proposal was rejected or withdrawn, there will be no opening. No event was made. Propose it again first.',
  },
} as const satisfies MessageList;
