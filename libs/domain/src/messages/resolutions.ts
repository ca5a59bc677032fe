import type { MessageList } from './message-list.ts';

export const resolutionsMessages = {
  'resolution-not-draft': {
    ru: 'Резолюция уже согласована или подписана, её текст больше не меняется. Ничего не изменено, ваш текст остался на экране. Согласованную резолюцию можно вернуть в черновик.',
    en: 'The resolution is agreed or signed already and its text no longer changes. Nothing was changed, your text is still on the screen. An agreed one can be taken back to draft.',
  },
  'resolution-state-wrong': {
    ru: 'Резолюция сейчас в другом состоянии, это действие к ней не подходит. Ничего не изменено. Обновите страницу и посмотрите её состояние.',
    en: 'The resolution is in another state now, to which this does not apply. Nothing was changed. Refresh the page to see it.',
  },
  'resolution-empty': {
    ru: 'В резолюции нет ни одного решения. Она не передана дальше, текст сохранён. Добавьте хотя бы одно решение.',
    en: 'The resolution has no decision. It was not passed on, the text is kept. Add at least one decision.',
  },
  'preamble-gaps': {
    ru: 'В преамбуле есть места, которые нечем заполнить: {{gaps}}. Резолюция не изменена, текст сохранён. Уберите их или напишите словами.',
    en: 'The preamble has places that nothing fills: {{gaps}}. The resolution was not changed, the text is kept. Remove them or write words instead.',
  },
  'preamble-facts-moved': {
    ru: 'Данные совещания изменились после расчёта преамбулы. Резолюция не подписана. Верните её в черновик и обновите числа.',
    en: 'The meeting’s data changed after the preamble was computed. The resolution is not signed. Take it back to draft and refresh the numbers.',
  },
  'signing-day-wrong': {
    ru: 'Дата подписания не может быть раньше окончания совещания или в будущем. Резолюция не подписана. Исправьте дату.',
    en: 'The day of signing cannot be before the meeting has ended or in the future. The resolution is not signed. Correct the day.',
  },
  'resolution-number-taken': {
    ru: 'Номер «{{number}}» уже есть у другой резолюции. На контроль ничего не поставлено. Возьмите другой номер.',
    en: 'Another resolution has the number “{{number}}”. Nothing was put under control. Take another number.',
  },
  'meeting-has-resolution': {
    ru: 'По этому совещанию резолюция уже есть. Вторая не создана. Откройте её в списке резолюций.',
    en: 'The meeting has a resolution already; no second one was made. Open it in the list.',
  },
  'party-unknown': {
    ru: 'Среди ответственных есть отдел или региональный центр, который не найден или закрыт. Текст остался на экране, ничего не сохранено. Выберите ответственных из списка.',
    en: 'One of the responsible parties was not found or is closed. Your text is on the screen, nothing was saved. Choose from the list.',
  },
  'controller-unknown': {
    ru: 'Контролёром может быть только действующий сотрудник ПБ с правом контроля. Ничего не сохранено. Выберите контролёра из списка.',
    en: 'Only working staff of headquarters with the right to control can be the controller. Nothing was saved. Choose from the list.',
  },
  'decision-complete': {
    ru: 'У этого решения уже есть ответственный и срок. Ничего не изменено. Срок переносят продлением в поручении.',
    en: 'The decision has a responsible party and a due date already. Nothing was changed. A due date is moved by an extension of the card.',
  },
  'assignment-reported': {
    ru: 'Отчёт по этому поручению уже отправлен и ждёт контролёра. Второй отчёт не принят, ваш текст остался на экране.',
    en: 'A report of this card is with the controller already. No second one was taken; your text is still on the screen.',
  },
  'assignment-confirmed': {
    ru: 'Исполнение этого поручения уже подтверждено, оно снято с контроля. Ничего не изменено.',
    en: 'This card is confirmed already and no longer under control. Nothing was changed.',
  },
  'assignment-not-reported': {
    ru: 'Отчёта об исполнении ещё нет: промежуточные сведения поручение не закрывают. Ничего не изменено. Дождитесь отчёта.',
    en: 'There is no final report yet: interim news does not close a card. Nothing was changed. Wait for the report.',
  },
  'assignment-own-report': {
    ru: 'Вы сами отчитались по этому поручению, подтвердить его должен другой сотрудник. Состояние не изменено. Попросите коллегу.',
    en: 'You reported this card yourself, so another person must confirm it. The state was not changed. Ask a colleague.',
  },
  'assignment-other-controller': {
    ru: 'Это решение контролирует другой сотрудник. Состояние не изменено. Подтвердить или вернуть может он или директор.',
    en: 'Another person controls this decision. The state was not changed. That person or the director can confirm or return it.',
  },
  'assignment-without-date': {
    ru: 'У этого поручения нет срока, продлевать нечего. Просьба не отправлена.',
    en: 'The card has no due date, there is nothing to extend. The request was not sent.',
  },
  'assignment-not-later': {
    ru: 'Новый срок должен быть позже нынешнего ({{dueOn}}) и не раньше сегодняшнего дня. Просьба не отправлена, текст сохранён. Выберите более позднюю дату.',
    en: 'The new due day must be later than the present one ({{dueOn}}) and not in the past. The request was not sent, your text is kept. Choose a later day.',
  },
  'distribution-exists': {
    ru: 'Рассылка этой резолюции уже подготовлена. Вторая не создана. Откройте её в рассылках.',
    en: 'The distribution of this resolution is there already; no second one was made. Open it in the mailings.',
  },
} as const satisfies MessageList;
