import type { MessageList } from './message-list.ts';

export const campaignsMessages = {
  'campaign-closed': {
    ru: 'Приём по этой кампании уже завершён. Ничего не отправлено и не изменено. Если ответ всё же нужен, обратитесь в отдел мониторинга ПБ.',
    en: 'This campaign is already closed. Nothing was sent or changed. If an answer is still needed, ask the monitoring department.',
  },
  'campaign-run-by-others': {
    ru: 'Эту кампанию ведёт отдел мониторинга ПБ. Ничего не отправлено и не изменено. Обратитесь в отдел мониторинга.',
    en: 'The monitoring department runs this campaign. Nothing was sent or changed. Ask the monitoring department.',
  },
  'card-not-awaited': {
    ru: 'Этот региональный центр уже всё сдал, или от него ничего не требуется. Письмо не отправлено. Обновите доску.',
    en: 'This regional center has handed in everything, or nothing is asked of it. No letter was sent. Refresh the board.',
  },
  'reminder-too-soon': {
    ru: 'Этому региональному центру напоминали {{minutes}} мин. назад. Второе письмо не отправлено. Следующее можно отправить через {{wait}} мин.',
    en: 'This regional center was reminded {{minutes}} min ago. No second letter was sent. The next one can go in {{wait}} min.',
  },
  'reminder-cap': {
    ru: 'Этому региональному центру уже отправлено напоминаний: {{sent}}. Больше писем по этой кампании не будет. Позвоните в центр.',
    en: 'This regional center has had {{sent}} reminders. No more letters go out for this campaign. Call the center.',
  },
  'recipient-without-address': {
    ru: 'У регионального центра не указан официальный адрес почты. Письмо не отправлено. Добавьте адрес в карточке центра и повторите.',
    en: 'The regional center has no official e-mail address. No letter was sent. Add the address to its card and try again.',
  },
  'extension-not-later': {
    ru: 'Новый срок должен быть позже нынешнего ({{dueOn}}). Просьба не отправлена, текст сохранён. Выберите более позднюю дату.',
    en: 'The new due day must be later than the present one ({{dueOn}}). The request was not sent, your text is kept. Choose a later day.',
  },
  'extension-after-closing': {
    ru: 'Приём закрывается {{closesOn}}, позже сдать нельзя. Просьба не отправлена, текст сохранён. Выберите дату не позже закрытия.',
    en: 'The campaign closes on {{closesOn}}; nothing is taken later. The request was not sent, your text is kept. Choose a day no later than that.',
  },
  'extension-pending': {
    ru: 'Ваша прошлая просьба о продлении ещё рассматривается. Новая не отправлена, текст сохранён. Дождитесь ответа отдела мониторинга.',
    en: 'Your earlier request is still being considered. The new one was not sent, your text is kept. Wait for the answer.',
  },
  'extension-decided': {
    ru: 'По этой просьбе решение уже принято другим сотрудником. Ваше решение не записано. Обновите страницу, чтобы увидеть ответ.',
    en: 'Another person has already decided this request. Your decision was not recorded. Refresh the page to see the answer.',
  },
  'campaign-due-in-past': {
    ru: 'Срок {{dueOn}} уже прошёл. Кампания не создана, введённое сохранено на экране. Выберите сегодняшний день или более поздний.',
    en: 'The due day {{dueOn}} has passed. The campaign was not created, your entry is kept on the screen. Choose today or a later day.',
  },
  'campaign-due-before-opening': {
    ru: 'Срок {{dueOn}} раньше начала приёма ({{opensOn}}). Кампания не создана, введённое сохранено. Исправьте одну из дат.',
    en: 'The due day {{dueOn}} is before the opening ({{opensOn}}). The campaign was not created, your entry is kept. Correct one of the days.',
  },
  'campaign-closes-before-due': {
    ru: 'Приём закрывается {{closesOn}}, раньше срока ({{dueOn}}). Кампания не создана, введённое сохранено. Исправьте одну из дат.',
    en: 'The campaign closes on {{closesOn}}, before it is due ({{dueOn}}). It was not created, your entry is kept. Correct one of the days.',
  },
  'campaign-without-audience': {
    ru: 'Среди выбранных региональных центров есть недействующие, или не выбран ни один. Кампания не создана, введённое сохранено. Выберите центры ещё раз.',
    en: 'Some of the chosen regional centers do not work today, or none is chosen. The campaign was not created, your entry is kept. Choose them again.',
  },
  'campaign-withdrawn': {
    ru: 'ПБ отозвала эту кампанию: отвечать не нужно. Ничего не изменено, ваш текст остался на экране. Причина указана на странице кампании.',
    en: 'Headquarters has withdrawn this campaign: no answer is needed. Nothing was changed, your text is still on the screen. The reason is on its page.',
  },
  'campaign-not-open-yet': {
    ru: 'Приём ответов начнётся {{opensOn}}. Ответ не отправлен, текст остался на экране. Вернитесь в этот день.',
    en: 'Answers are taken from {{opensOn}}. Yours was not sent, your text is still on the screen. Come back on that day.',
  },
  'campaign-intake-over': {
    ru: 'Приём ответов завершён {{closesOn}}. Ничего не изменено, текст остался на экране. Если ответ всё же нужен, обратитесь в отдел мониторинга ПБ.',
    en: 'Answers were taken until {{closesOn}}. Nothing was changed, your text is still on the screen. If an answer is still needed, ask the monitoring department.',
  },
  'submission-answered': {
    ru: 'Ответ по этой кампании уже сдан и сохранён. Новый текст не записан. Чтобы исправить ответ, попросите отдел мониторинга вернуть его.',
    en: 'The answer is already handed in and kept. The new text was not recorded. To correct it, ask the monitoring department to return it.',
  },
  'submission-not-handed-in': {
    ru: 'Этот региональный центр ещё не сдал ответ, или решение по нему уже принято. Ничего не изменено. Обновите страницу.',
    en: 'This regional center has not answered yet, or its answer is already decided. Nothing was changed. Refresh the page.',
  },
  'campaign-withdraw-closed': {
    ru: 'Кампания уже закрыта, итоги разосланы: отозвать её нельзя. Ничего не изменено. Если ответы больше не нужны, сообщите об этом региональным центрам письмом.',
    en: 'The campaign is already closed and its summary sent: it cannot be withdrawn. Nothing was changed. If the answers are no longer needed, tell the regional centers by letter.',
  },
  'campaign-change-closes-before-due': {
    ru: 'Приём закрывается {{closesOn}}, а хотя бы у одного регионального центра срок позже: {{dueOn}}. Изменения не записаны, введённое сохранено. Выберите день не раньше этого срока.',
    en: 'The campaign closes on {{closesOn}}, but at least one regional center is due later: {{dueOn}}. The changes were not recorded, your entry is kept. Choose a day no earlier than that.',
  },
  'campaign-closes-in-past': {
    ru: 'Последний день приёма {{closesOn}} уже прошёл. Изменения не записаны, введённое сохранено. Выберите сегодняшний день или более поздний, или закройте кампанию.',
    en: 'The last day {{closesOn}} has passed. The changes were not recorded, your entry is kept. Choose today or a later day, or close the campaign.',
  },
  'campaign-answered-by-things': {
    ru: 'На эту кампанию отвечают не текстом, а карточками мероприятий. Текст не записан и остался на экране. Добавьте карточку и сдайте её.',
    en: 'This campaign is answered by cards, not by a text. The text was not recorded and is still on the screen. Add a card and hand it in.',
  },
  'submission-not-taken-back': {
    ru: 'Этот ответ отозвать нельзя: он ещё не сдан или ПБ его уже приняла. Ничего не изменено. Чтобы исправить принятый ответ, попросите отдел мониторинга вернуть его.',
    en: 'This answer cannot be taken back: it is not handed in yet or headquarters has accepted it. Nothing was changed. To correct an accepted answer, ask the monitoring department to return it.',
  },
  'submission-taken-back-late': {
    ru: 'Приём по этой кампании завершён, ответ уже учтён в итогах: отозвать его нельзя. Ничего не изменено. Если в ответе ошибка, напишите в отдел мониторинга ПБ.',
    en: 'This campaign is over and the answer is part of its summary: it cannot be taken back. Nothing was changed. If there is a mistake in it, write to the monitoring department.',
  },
} as const satisfies MessageList;
