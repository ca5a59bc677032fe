import type { MessageList } from './message-list.ts';

export const broadcastsMessages = {
  'broadcast-wrong-state': {
    ru: 'Этого действия для трансляции сейчас нет: её состояние изменилось. Ничего не изменено. Обновите страницу, чтобы увидеть её целиком.',
    en: 'This step is not possible now: the broadcast’s state has changed. Nothing was changed. Refresh the page.',
  },
  'broadcast-dates-disordered': {
    ru: 'Конец трансляции раньше начала или совпадает с ним. Введённое осталось на экране. Исправьте время.',
    en: 'The broadcast ends before it begins. Your entry is still on the screen. Correct the time.',
  },
  'broadcast-too-long': {
    ru: 'Трансляция длиннее суток: скорее всего, в дате опечатка. Введённое осталось на экране. Исправьте время или заведите отдельную трансляцию на каждый день.',
    en: 'The broadcast is longer than a day: probably a slip in the date. Correct it, or make one broadcast for each day.',
  },
  'broadcast-in-past': {
    ru: 'Начало трансляции уже прошло. Введённое осталось на экране. Выберите время в будущем.',
    en: 'The broadcast’s start has passed already. Your entry is still on the screen. Choose a time to come.',
  },
  'broadcast-too-soon': {
    ru: 'До начала осталось меньше, чем занимает подготовка ({{minutes}} мин). Ничего не изменено. Уменьшите подготовку или перенесите трансляцию.',
    en: 'Less time is left than the preparation takes ({{minutes}} min). Shorten the preparation or postpone the broadcast.',
  },
  'broadcast-slot-taken': {
    ru: 'Канал в это время занят: {{other}}. Ничего не изменено. {{free}}',
    en: 'The channel is taken at that time: {{other}}. Nothing was changed. {{free}}',
  },
  'broadcast-without-dates': {
    ru: 'У трансляции нет нового времени. Сначала назначьте его, потом согласуйте.',
    en: 'The broadcast has no new time yet. Set one first, then agree to it.',
  },
  'broadcast-foreign-thing': {
    ru: 'Мероприятие, совещание или заседание, к которому относится трансляция, не найдено. Введённое осталось на экране. Выберите его из списка заново.',
    en: 'The event, meeting or session of the broadcast was not found. Choose it from the list again.',
  },
  'broadcast-channel-unknown': {
    ru: 'Этот канал не подключён или не умеет вести трансляции. Ничего не изменено. Выберите другой канал или показ по ссылке.',
    en: 'This channel is not connected or cannot broadcast. Choose another one, or a link.',
  },
  'broadcast-link-missing': {
    ru: 'Трансляция идёт не на канале библиотеки: нужна ссылка, по которой её смотрят. Вставьте её и повторите.',
    en: 'The broadcast is not on a channel of the library: paste the link at which it is watched, and try again.',
  },
  'broadcast-being-prepared': {
    ru: 'Эту трансляцию сейчас готовит на канале другой сотрудник. Ничего не изменено. Подождите полминуты и обновите страницу.',
    en: 'Somebody else is preparing this broadcast on the channel now. Nothing was changed. Wait half a minute and refresh the page.',
  },
  'broadcast-no-signal': {
    ru: 'На канал не приходит картинка, поэтому в эфир выйти нельзя. Ничего не изменено. Включите передачу на оборудовании и нажмите ещё раз.',
    en: 'No picture arrives at the channel, so it cannot go on air. Start the encoder and press again.',
  },
  'broadcast-channel-refused': {
    ru: 'Канал не выполнил просьбу: {{why}}. Состояние трансляции не изменено, повтор безопасен. {{words}}',
    en: 'The channel did not do it: {{why}}. The broadcast’s state is as it was, trying again is safe. {{words}}',
  },
  'broadcast-not-begun': {
    ru: 'До начала трансляции больше двух часов. Если время изменилось, сначала перенесите трансляцию.',
    en: 'More than two hours are left before the broadcast. If the time has changed, postpone it first.',
  },
  'broadcast-test-incomplete': {
    ru: 'Отметьте каждый пункт проверки: в порядке или нет. Уже отмеченное осталось на экране.',
    en: 'Mark each item of the test: fine or not. What is marked is still on the screen.',
  },
  'broadcast-no-entry': {
    ru: 'Адреса и ключа потока ещё нет: они появятся, когда трансляцию подготовят на канале.',
    en: 'There is no stream address and key yet: they come with the preparation on the channel.',
  },
  'broadcast-point-known': {
    ru: 'Точка с таким названием в списке уже есть. Введённое осталось на экране. Измените название.',
    en: 'A point of that name is in the list already. Change the name.',
  },
  'broadcast-no-recording': {
    ru: 'Нет ссылки на запись. Сначала укажите её, потом сделайте видео.',
    en: 'There is no link to the recording. Give it first, then make the video.',
  },
} as const satisfies MessageList;
