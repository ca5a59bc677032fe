import type { MessageList } from './message-list.ts';

export const openingPlansMessages = {
  'plan-presented': {
    ru: 'План сейчас у директора, менять его нельзя. Ничего не изменено, ваш текст остался на экране. Отзовите план у директора и внесите изменения.',
    en: 'The plan is before the director and cannot be changed. Nothing was changed, your text is still on the screen. Recall it and change it then.',
  },
  'plan-not-presented': {
    ru: 'Этого проекта плана у директора уже нет: его утвердили, вернули или отозвали. Ничего не изменено. Обновите страницу и посмотрите, что с планом.',
    en: 'This draft is no longer before the director: it was approved, returned or recalled. Nothing was changed. Refresh the page to see how it stands.',
  },
  'plan-empty': {
    ru: 'На этот год нет ни одного согласованного открытия. План не представлен. Сначала согласуйте предложения с региональными центрами.',
    en: 'No opening is agreed for this year. The plan was not presented. Agree the proposals with the regional centers first.',
  },
  'plan-unchanged': {
    ru: 'С утверждённой редакции в плане ничего не изменилось. Новая редакция не представлена.',
    en: 'Nothing in the plan has changed since the approved edition. No new edition was presented.',
  },
  'plan-without-ground': {
    ru: 'Не написано, на каком основании меняется утверждённый план. Изменение не представлено. Напишите пояснение и сохраните его.',
    en: 'The ground of the amendment is not written. It was not presented. Write the explanation and save it.',
  },
  'plan-item-taken': {
    ru: 'Это открытие уже вошло в утверждённый план. Ничего не изменено. Отложите или отзовите его в карточке открытия: изменение попадёт в следующую редакцию.',
    en: 'This opening is in the approved plan already. Nothing was changed. Postpone or withdraw it on its card: the next edition will show it.',
  },
  'plan-moved': {
    ru: 'Пока план был у директора, эти открытия изменились или выбыли: {{openings}}. План не утверждён. Верните его на доработку: ОМиМС представит его заново.',
    en: 'While the plan was before the director these openings changed or dropped out: {{openings}}. The plan is not approved. Return it, and it will be presented anew.',
  },
  'plan-own-presentation': {
    ru: 'Вы сами представили этот план, утвердить его должен другой человек. План не утверждён.',
    en: 'You presented this plan yourself, another person must approve it. The plan is not approved.',
  },
  'plan-not-approved': {
    ru: 'У плана ещё нет утверждённой редакции. Ничего не сделано. Дождитесь утверждения.',
    en: 'The plan has no approved edition yet. Nothing was done. Wait until it is approved.',
  },
} as const satisfies MessageList;
