import type { MessageList } from './message-list.ts';

export const attendanceMessages = {
  'registration-not-set-up': {
    ru: 'Регистрация на это совещание ещё не настроена. Ничего не изменено, введённое сохранено. Задайте дни и места во вкладке «Участники».',
    en: 'The registration for this meeting is not set up yet. Nothing was changed, what you typed is kept. Set its days and places on the tab “People”.',
  },
  'registration-not-open-yet': {
    ru: 'Регистрация откроется {{opensOn}}. Вы не зарегистрированы, введённое сохранено на экране. Вернитесь в этот день.',
    en: 'The registration opens on {{opensOn}}. You are not registered, what you typed is kept. Come back on that day.',
  },
  'registration-over': {
    ru: 'Регистрация закрыта: последний день был {{closesOn}}. Вы не зарегистрированы, введённое сохранено на экране. Если вам нужно участвовать, напишите организатору.',
    en: 'The registration is closed: its last day was {{closesOn}}. You are not registered, what you typed is kept. If you need to take part, write to the organiser.',
  },
  'registration-meeting-ended': {
    ru: 'Регистрации нет: совещание прошло, отменено, отложено или ещё не объявлено. Ничего не изменено.',
    en: 'There is no registration: the meeting is over, cancelled, put off or not announced yet. Nothing was changed.',
  },
  'registration-mode-closed': {
    ru: 'Так участвовать в этом совещании нельзя. Ничего не изменено, введённое сохранено. Выберите другой способ участия.',
    en: 'One cannot take part in this meeting that way. Nothing was changed, what you typed is kept. Choose another way.',
  },
  'registration-mode-full': {
    ru: 'Так участвовать мест уже нет. Ваше прежнее место сохранено. Выберите другой способ или сначала откажитесь от участия.',
    en: 'There are no places left that way. Your place is kept. Choose another way, or decline first.',
  },
  'registration-no-places': {
    ru: 'Все места заняты (лимит {{limit}}). Человек остался в листе ожидания. Увеличьте лимит или дождитесь отказа.',
    en: 'All places are taken (the limit is {{limit}}). The person stays on the waiting list. Raise the limit or wait for somebody to decline.',
  },
  'registration-rejected': {
    ru: 'Организатор отклонил эту заявку. Ничего не изменено. Если это ошибка, напишите организатору.',
    en: 'The organiser declined this request. Nothing was changed. If that is a mistake, write to the organiser.',
  },
  'registration-consent-changed': {
    ru: 'Текст согласия изменился, пока вы заполняли форму. Вы ещё не зарегистрированы, введённое сохранено. Прочитайте новый текст и отправьте ещё раз.',
    en: 'The text of the consent changed while you filled in the form. You are not registered yet, what you typed is kept. Read the new text and send again.',
  },
  'registration-retention-early': {
    ru: 'Имена нельзя удалить раньше, чем закончится совещание ({{endsOn}}). Ничего не изменено, введённое сохранено. Выберите более поздний день.',
    en: 'Names cannot be removed before the meeting ends ({{endsOn}}). Nothing was changed, what you typed is kept. Choose a later day.',
  },
  'registration-wait': {
    ru: 'С вашего адреса слишком много попыток. Введённое сохранено на экране. Повторите через {{waitRu}}.',
    en: 'Too many attempts from your address. What you typed is kept on the screen. Try again in {{waitEn}}.',
  },
  'attendee-already': {
    ru: 'Человек с таким адресом почты уже есть в списке. Второй раз не добавлен, введённое сохранено. Найдите его в списке.',
    en: 'A person with this e-mail address is on the list already. Nobody was added, what you typed is kept. Find the person on the list.',
  },
  'invitees-broken': {
    ru: 'В списке есть строки с ошибками: {{count}}. Никто не добавлен, список сохранён на экране. Исправьте строки или уберите их.',
    en: 'Some lines of the list are broken: {{count}}. Nobody was added, the list is kept on the screen. Correct or remove the lines.',
  },
  'invitees-too-many': {
    ru: 'В одном совещании не больше {{most}} приглашённых. Никто не добавлен, список сохранён на экране. Разделите список.',
    en: 'One meeting invites at most {{most}} people. Nobody was added, the list is kept on the screen. Split the list.',
  },
  'invitees-none': {
    ru: 'Добавлять некого: все из списка уже приглашены. Ничего не изменено.',
    en: 'There is nobody to add: all on the list are invited already. Nothing was changed.',
  },
  'invitations-nobody': {
    ru: 'Писать некому: новых приглашённых с адресом почты нет. Рассылка не подготовлена. Добавьте людей.',
    en: 'There is nobody to write to: no new invitees have an address. No mailing was prepared. Add people.',
  },
  'invitations-waiting': {
    ru: 'Прошлая рассылка приглашений ещё не отправлена. Новая не подготовлена. Отправьте или отмените прошлую.',
    en: 'The mailing before has not been sent yet. No new one was prepared. Release or cancel it first.',
  },
  'stream-address-unknown': {
    ru: 'По этой ссылке нельзя показать трансляцию на нашей странице. Введённое сохранено. Подходят ссылки YouTube, Rutube, VK Видео и Vimeo.',
    en: 'A stream of that address cannot be shown on our page. What you typed is kept. Addresses of YouTube, Rutube, VK Video and Vimeo can.',
  },
  'stream-not-listed': {
    ru: 'Трансляция закрытая: вас нет в списке зрителей. Попросите организатора добавить вас.',
    en: 'The stream is closed: you are not on the list of viewers. Ask the organiser to add you.',
  },
  'check-in-unknown': {
    ru: 'Такого кода нет в списке этого совещания. Никто не отмечен. Проверьте код или найдите человека по имени.',
    en: 'No code like that is on the list of this meeting. Nobody was noted. Check the code or find the person by name.',
  },
  'check-in-not-coming': {
    ru: 'Этот человек есть в списке, но не зарегистрирован на очное участие. Никто не отмечен. Сначала зарегистрируйте его.',
    en: 'This person is on the list but not registered to come in person. Nobody was noted. Register the person first.',
  },
  'check-in-too-early': {
    ru: 'Отметиться можно в дни совещания, с {{startsOn}}. Ничего не изменено.',
    en: 'One can check in on the days of the meeting, from {{startsOn}}. Nothing was changed.',
  },
  'survey-closed': {
    ru: 'Опрос закрыт. Ответы не записаны, введённое осталось на экране.',
    en: 'The survey is closed. The answers were not recorded, what you typed is still on the screen.',
  },
  'survey-answered': {
    ru: 'Вы уже ответили на этот опрос. Второй ответ не записан: он анонимный, и заменить прежний нельзя.',
    en: 'You have answered this survey already. The second answer was not recorded: answers are anonymous and cannot be replaced.',
  },
  'survey-incomplete': {
    ru: 'На часть вопросов нет подходящего ответа. Ответы не записаны, введённое сохранено. Ответьте на отмеченные вопросы.',
    en: 'Some questions have no fitting answer. Nothing was recorded, what you typed is kept. Answer the marked questions.',
  },
  'survey-has-replies': {
    ru: 'На опрос уже ответили ({{count}}), менять вопросы нельзя. Ничего не изменено. Опрос можно закрыть.',
    en: 'People have answered already ({{count}}); the questions cannot be changed. Nothing was changed. You may close the survey.',
  },
  'certificates-nobody': {
    ru: 'Выдавать некому: никто не отмечен присутствующим. Сначала отметьте участников.',
    en: 'There is nobody to give a certificate to: nobody is noted as present. Note who was there first.',
  },
} as const satisfies MessageList;
