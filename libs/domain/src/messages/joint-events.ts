import type { MessageList } from './message-list.ts';

export const jointEventsMessages = {
  'joint-event-incomplete': {
    ru: 'В карточке не хватает сведений: {{gaps}}. В ПБ она не отправлена, всё введённое сохранено. Заполните недостающее и отправьте ещё раз.',
    en: 'The card lacks: {{gaps}}. It was not sent, everything typed is kept. Fill in what is missing and send it again.',
  },
  'joint-event-dates-disordered': {
    ru: 'Мероприятие заканчивается раньше, чем начинается. Карточка не сохранена, введённое осталось на экране. Исправьте дату или время окончания.',
    en: 'The event ends before it begins. The card was not saved, your entry is still on the screen. Correct the end.',
  },
  'joint-event-too-long': {
    ru: 'Мероприятие длится больше года: похоже, в дате окончания неверный год. Карточка не сохранена, введённое осталось на экране. Проверьте даты.',
    en: 'The event lasts more than a year: the year of its end looks wrong. The card was not saved, your entry is still on the screen. Check the dates.',
  },
  'joint-event-wrong-state': {
    ru: 'Этого действия для карточки сейчас нет: её уже отправили, согласовали, вернули или отменили. Ничего не изменено. Обновите страницу, чтобы увидеть её состояние.',
    en: 'The card does not allow this now: it has been sent, agreed, returned or cancelled meanwhile. Nothing was changed. Refresh the page to see its state.',
  },
  'joint-event-dates-agreed': {
    ru: 'Даты, место, формат и эфир уже согласованы с ПБ. Карточка не сохранена, введённое осталось на экране. Чтобы сменить дату, нажмите «Перенести»; остальное согласуйте с ПБ.',
    en: 'Dates, place, format and broadcast are agreed with headquarters. The card was not saved, your entry is still on the screen. To change the date press “Postpone”; agree the rest with headquarters.',
  },
  'joint-event-broadcast-taken': {
    ru: 'Эфир на это время уже занят: {{other}}. Карточка не отправлена, введённое сохранено. Выберите другое время или снимите отметку «Идёт в эфир».',
    en: 'The broadcast slot is taken: {{other}}. The card was not sent, your entry is kept. Choose another time or take the broadcast mark away.',
  },
  'joint-event-not-begun': {
    ru: 'Мероприятие ещё не началось, отметить его прошедшим нельзя. Ничего не изменено. Если его перенесли, нажмите «Перенести».',
    en: 'The event has not begun, so it cannot be marked as held. Nothing was changed. If it was put off, press “Postpone”.',
  },
  'joint-event-without-dates': {
    ru: 'У мероприятия пока нет новых дат, согласовать его нельзя. Ничего не изменено. Сначала РЦ должен назвать новые даты.',
    en: 'The event has no new dates yet and cannot be agreed. Nothing was changed. The regional center has to name them first.',
  },
  'joint-event-foreign-center': {
    ru: 'Выбранный центр не относится к вашему региональному центру. Карточка не сохранена, введённое осталось на экране. Выберите свой центр.',
    en: 'The chosen center does not belong to your regional center. The card was not saved, your entry is still on the screen. Choose your own center.',
  },
  'joint-event-kind-unknown': {
    ru: 'Такого вида мероприятий нет в списке. Карточка не сохранена, введённое осталось на экране. Выберите вид из списка.',
    en: 'There is no such kind of event. The card was not saved, your entry is still on the screen. Choose a kind from the list.',
  },
  'joint-event-kind-taken': {
    ru: 'Вид мероприятий с кодом «{{code}}» уже есть. Ничего не добавлено. Измените имеющийся или выберите другой код.',
    en: 'There already is a kind of event with the code “{{code}}”. Nothing was added. Change it or choose another code.',
  },
  'report-figure-not-a-number': {
    ru: 'В отчёте за {{month}} один из показателей мероприятий отмечен как «не применимо». Цифры отчёта не изменены. Снимите отметку в отчёте и учтите мероприятие ещё раз.',
    en: 'In the report for {{month}} an indicator of events is marked as not applicable. Its figures were not changed. Take the mark away and count the event again.',
  },
} as const satisfies MessageList;
