import type { MessageList } from './message-list.ts';

export const identityMessages = {
  'sign-in-refused': {
    ru: 'Адрес или пароль не подходят. Проверьте раскладку клавиатуры и клавишу Caps Lock. Если забыли пароль, нажмите «Забыли пароль?».',
    en: 'The address or the password does not fit. Check the keyboard layout and Caps Lock. If you forgot the password, press “Forgot the password?”.',
  },
  'sign-in-wait': {
    ru: 'Слишком много неудачных попыток входа. Данные в безопасности. Следующая попытка возможна через {{waitRu}}.',
    en: 'Too many failed attempts to sign in. Your data are safe. You may try again in {{waitEn}}.',
  },
  'sign-in-no-role': {
    ru: 'Пароль верный, но за вами не закреплена ни одна роль. Напишите администратору ПБ: роль назначает он.',
    en: 'The password is right, but you hold no role. Write to the administrator, who grants roles.',
  },
  'code-refused': {
    ru: 'Код не подошёл. Каждый код действует около минуты и только один раз. Дождитесь следующего кода в приложении и введите его.',
    en: 'The code does not fit. Every code works for about a minute and only once. Wait for the next code in the application and type it.',
  },
  'link-spent': {
    ru: 'Ссылка не действует: её уже использовали, она устарела или скопирована не полностью. Запросите новую: «Забыли пароль?» на странице входа, а приглашение вышлет администратор ПБ.',
    en: 'The link does not work: it was used, is too old or was copied in part. Ask for a new one: “Forgot the password?” on the sign-in page; invitations are sent by the administrator.',
  },
  'letters-wait': {
    ru: 'Письма уже отправлены. Проверьте почту и папку «Спам». Ещё одно письмо можно запросить через {{waitRu}}.',
    en: 'Letters were sent already. Check your mail and the spam folder. You may ask for another one in {{waitEn}}.',
  },
  'password-short': {
    ru: 'Пароль короче 12 знаков. Возьмите три-четыре слова, не связанных между собой: их легко запомнить и трудно подобрать.',
    en: 'The password has fewer than 12 characters. Take three or four unrelated words: easy to remember, hard to guess.',
  },
  'password-long': {
    ru: 'Пароль длиннее 200 знаков. Сделайте его короче.',
    en: 'The password has more than 200 characters. Make it shorter.',
  },
  'password-simple': {
    ru: 'Такой пароль подберут одним из первых: в нём почти нет ничего, кроме частых слов, подряд стоящих клавиш и годов. Возьмите три-четыре слова, не связанных между собой.',
    en: 'Such a password is among the first to be tried: little but common words, runs of keys and years. Take three or four unrelated words.',
  },
  'password-personal': {
    ru: 'Пароль состоит из вашего имени или адреса. Возьмите слова, которые с вами не связаны.',
    en: 'The password is made of your name or address. Take words that have nothing to do with you.',
  },
  'password-wrong': {
    ru: 'Нынешний пароль не подошёл. Ничего не изменено. Проверьте раскладку клавиатуры и введите его ещё раз.',
    en: 'The present password does not fit. Nothing was changed. Check the keyboard layout and type it again.',
  },
  'second-factor-kept': {
    ru: 'Вашей роли нужен вход с кодом, поэтому отключить его нельзя. Чтобы сменить телефон, настройте код заново.',
    en: 'Your role needs codes to sign in, so they cannot be switched off. To change the phone, set the codes up again.',
  },
  'second-factor-absent': {
    ru: 'Настройка кода не начата или уже закончена. Обновите страницу и начните её ещё раз.',
    en: 'Setting up codes has not begun or is over. Refresh the page and begin again.',
  },
  'email-taken': {
    ru: 'Учётная запись с этим адресом уже есть. Найдите её в списке и добавьте ей нужную роль.',
    en: 'There is an account with this address already. Find it in the list and add the role to it.',
  },
  'binding-taken': {
    ru: 'Эта роль в этом месте у сотрудника уже есть. Ничего не изменено.',
    en: 'The person already holds this role at this place. Nothing was changed.',
  },
  'binding-place-wrong': {
    ru: 'Место не подходит роли: заведующему нужен региональный центр, менеджеру ЦУД — центр, сотруднику ПБ место не нужно. Выберите действующий центр из списка.',
    en: 'The place does not fit the role: a head needs a regional center, a manager an access center, headquarters none. Choose a working one from the list.',
  },
  'last-administrator': {
    ru: 'Это последний администратор. Без него никто не сможет управлять системой, поэтому изменение не сделано. Сначала назначьте другого.',
    en: 'This is the last administrator. Without one nobody could manage the system, so nothing was changed. Appoint another first.',
  },
  'account-own': {
    ru: 'Свою учётную запись нельзя отключить или стереть. Попросите другого администратора.',
    en: 'You cannot disable or erase your own account. Ask another administrator.',
  },
  'account-state-wrong': {
    ru: 'Учётная запись сейчас в другом состоянии, действие к ней не подходит. Обновите страницу: на ней видно нынешнее состояние.',
    en: 'The account is in another state now, to which this does not apply. Refresh the page to see it.',
  },
  'manager-disabled': {
    ru: 'Учётная запись ответственного отключена. Ничего не сделано. Укажите другого ответственного или попросите администратора включить запись.',
    en: 'The account of the person in charge is disabled. Nothing was done. Name another person or ask an administrator to enable it.',
  },
} as const satisfies MessageList;
