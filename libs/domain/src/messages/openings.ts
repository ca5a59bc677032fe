import type { MessageList } from './message-list.ts';

export const openingsMessages = {
  'opening-wrong-state': {
    ru: 'Этого действия для предложения сейчас нет: его состояние — «{{state}}». Ничего не изменено. Обновите страницу, чтобы увидеть его целиком.',
    en: 'This step is not possible now: the proposal’s state is “{{state}}”. Nothing was changed. Refresh the page to see it.',
  },
  'opening-decided-meanwhile': {
    ru: 'Пока вы решали, решение принял другой сотрудник: теперь предложение в состоянии «{{state}}». Ваше решение не записано, второе ничего не изменило. Обновите страницу.',
    en: 'Another person decided while you were deciding: the proposal is “{{state}}” now. Your decision was not recorded. Refresh the page.',
  },
  'opening-own-proposal': {
    ru: 'Это предложение вашей стороны: согласовать или отклонить его может только другая сторона. Ничего не изменено.',
    en: 'Your own side made this proposal: only the other side can agree to it or reject it. Nothing was changed.',
  },
  'opening-own-refusal': {
    ru: 'Вы сами отклонили это предложение, поэтому снять отказ своим же согласием нельзя. Нажмите «Предложить снова»: решение примет другая сторона.',
    en: 'Your own side rejected this proposal and cannot agree to it now. Propose it again: the other side will decide.',
  },
  'opening-own-postponement': {
    ru: 'Перенос предложила ваша сторона: новый месяц согласует другая. Ничего не изменено.',
    en: 'Your own side asked for the new month: the other side agrees to it. Nothing was changed.',
  },
  'opening-incomplete': {
    ru: 'Согласовать пока нельзя, в карточке не хватает сведений: {{gaps}}. Ничего не потеряно. Предложите изменение или попросите другую сторону дополнить карточку.',
    en: 'The card cannot be agreed to yet, it lacks: {{gaps}}. Nothing is lost. Ask for a change or let the other side fill it in.',
  },
  'opening-change-pending': {
    ru: 'По этому предложению уже ждёт ответа запрос на изменение, второй одновременно не принимается. Сначала ответьте на него или отзовите его.',
    en: 'A wish to change this proposal waits for an answer already. Answer it or take it back first.',
  },
  'opening-change-nothing': {
    ru: 'В запросе ничего не отличается от карточки. Он не отправлен, введённое осталось на экране. Измените хотя бы одно поле.',
    en: 'Nothing in the wish differs from the card. It was not sent, your entry is still on the screen. Change at least one field.',
  },
  'opening-change-answered': {
    ru: 'На этот запрос уже ответили или его отозвали. Ваш ответ не записан. Обновите страницу.',
    en: 'This wish was answered or taken back already. Your answer was not recorded. Refresh the page.',
  },
  'opening-own-change': {
    ru: 'Изменение запросила ваша сторона: принимает его или отказывает другая. Ничего не изменено.',
    en: 'Your own side asked for this change: the other side accepts or refuses it. Nothing was changed.',
  },
  'opening-change-not-needed': {
    ru: 'Предложение ещё никто не рассматривает: исправьте карточку прямо, запрос не нужен.',
    en: 'Nobody reviews the proposal yet: correct the card itself, no wish is needed.',
  },
  'opening-month-past': {
    ru: 'Месяц открытия уже прошёл. Ничего не сохранено, введённое осталось на экране. Выберите текущий или будущий месяц.',
    en: 'The planned month is over. Nothing was saved, your entry is still on the screen. Choose this or a later month.',
  },
  'opening-month-far': {
    ru: 'Месяц открытия дальше чем через {{years}} лет. Ничего не сохранено, введённое осталось на экране. Проверьте год.',
    en: 'The planned month is more than {{years}} years ahead. Nothing was saved, your entry is still on the screen. Check the year.',
  },
  'opening-month-same': {
    ru: 'Новый месяц совпадает с прежним: перенос не нужен. Выберите другой месяц или оставьте его пустым.',
    en: 'The new month is the old one: nothing to postpone. Choose another month or leave it empty.',
  },
  'opening-outside-russia': {
    ru: 'Эта точка лежит вне России. Ничего не сохранено, введённое осталось на экране. Проверьте широту и долготу: возможно, они переставлены местами.',
    en: 'This point lies outside Russia. Nothing was saved, your entry is still on the screen. Check the latitude and the longitude: they may be swapped.',
  },
  'opening-outside-region': {
    ru: 'Эта точка лежит вне субъекта «{{region}}». Ничего не сохранено, введённое осталось на экране. Проверьте координаты или выберите точку на карте.',
    en: 'This point lies outside {{region}}. Nothing was saved, your entry is still on the screen. Check the coordinates or choose the point on the map.',
  },
  'opening-addresses-repeat': {
    ru: 'Адреса {{range}} повторяются в списке. Ничего не сохранено, введённое осталось на экране. Оставьте их один раз.',
    en: 'The addresses {{range}} stand in the list twice. Nothing was saved, your entry is still on the screen. Keep them once.',
  },
  'opening-addresses-taken': {
    ru: 'Адреса {{range}} уже принадлежат другому центру или предложению: {{owner}}. Ничего не сохранено, введённое осталось на экране. Уточните адреса у провайдера.',
    en: 'The addresses {{range}} belong to another center or proposal: {{owner}}. Nothing was saved, your entry is still on the screen. Ask the provider.',
  },
  'opening-municipality-foreign': {
    ru: 'Такого муниципального образования в списке этого субъекта нет. Ничего не сохранено, введённое осталось на экране. Выберите другое или впишите название.',
    en: 'The list of this region has no such municipality. Nothing was saved, your entry is still on the screen. Choose another or type its name.',
  },
  'opening-organization-unknown': {
    ru: 'Такой организации в реестре нет или она в архиве. Ничего не сохранено. Выберите другую или впишите название новой.',
    en: 'The registry has no such organisation, or it is archived. Nothing was saved. Choose another or type the name of a new one.',
  },
} as const satisfies MessageList;
