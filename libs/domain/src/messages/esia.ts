import type { MessageList } from './message-list.ts';

/** What stopped a sign-in with ЕСИА. The first part is read by whoever signs in, the second one by the administrator. */
export const esiaMessages = {
  'esia-cancelled': {
    ru: 'Вход через Госуслуги не завершён: вы отказались или закрыли страницу. Ничего не записано, ваши данные нам не переданы. Чтобы войти, нажмите «Войти через Госуслуги» ещё раз.',
    en: 'The sign-in with Gosuslugi was not finished: you declined or closed the page. Nothing was recorded and none of your data reached us. To sign in, press “Sign in with Gosuslugi” again.',
  },
  'esia-attempt-over': {
    ru: 'Эта попытка входа уже использована, прошло больше {{minutes}} минут или она начата в другом браузере. Ничего не записано. Начните вход заново с нашей страницы.',
    en: 'This sign-in was used already, is older than {{minutes}} minutes or was begun in another browser. Nothing was recorded. Begin again from our page.',
  },
  'esia-wait': {
    ru: 'С вашего адреса слишком часто начинали вход через Госуслуги. Ничего не записано. Подождите несколько минут и попробуйте ещё раз.',
    en: 'Too many sign-ins with Gosuslugi were begun from your address. Nothing was recorded. Wait a few minutes and try again.',
  },
  'esia-unavailable': {
    ru: 'Госуслуги сейчас не отвечают. Ничего не записано. Попробуйте через несколько минут; в центре доступа вас запишут и без Госуслуг.',
    en: 'Gosuslugi does not answer now. Nothing was recorded. Try again in a few minutes; an access center can register you without it.',
  },
  'esia-slow': {
    ru: 'Госуслуги отвечают слишком долго, мы перестали ждать. Ничего не записано. Попробуйте через несколько минут.',
    en: 'Gosuslugi takes too long to answer, we stopped waiting. Nothing was recorded. Try again in a few minutes.',
  },
  'esia-rubbish': {
    ru: 'Ответ Госуслуг не удалось прочитать. Ничего не записано. Попробуйте ещё раз; если повторится, сообщите в Президентскую библиотеку.',
    en: 'The answer of Gosuslugi could not be read. Nothing was recorded. Try again; if it happens again, tell the Presidential Library.',
  },
  'esia-code-used': {
    ru: 'Разрешение на вход уже использовано или устарело: так бывает, если обновить страницу или вернуться назад. Ничего не записано. Начните вход заново.',
    en: 'The permission to sign in was used already or is too old: a refreshed page does that. Nothing was recorded. Begin the sign-in again.',
  },
  'esia-untrusted-token': {
    ru: 'Ответ Госуслуг не прошёл проверку подлинности. Вход закрыт, ничего не записано. Начните вход заново; если повторится, сообщите в Президентскую библиотеку.',
    en: 'The answer of Gosuslugi did not pass the check of authenticity. The sign-in was refused and nothing was recorded. Begin again; if it happens again, tell the Presidential Library.',
  },
  'esia-scope-refused': {
    ru: 'Госуслуги не передали фамилию и имя: без них завести читателя нельзя. Ничего не записано. Войдите ещё раз и разрешите передать эти сведения.',
    en: 'Gosuslugi did not hand over your name: no reader can be registered without it. Nothing was recorded. Sign in again and allow it.',
  },
  'esia-unconfirmed': {
    ru: 'Ваша учётная запись на Госуслугах не подтверждена, поэтому вход через неё закрыт. Ничего не записано. Подтвердите запись в МФЦ или через банк либо запишитесь в центре доступа с паспортом.',
    en: 'Your account at Gosuslugi is not confirmed, so it does not let you in. Nothing was recorded. Confirm it at a public services office or by your bank, or register at an access center with your passport.',
  },
  'esia-second-step': {
    ru: 'Госуслуги просят второе подтверждение входа, а для вашей записи оно не настроено. Ничего не записано. Включите подтверждение в настройках безопасности Госуслуг и войдите снова.',
    en: 'Gosuslugi asks for a second confirmation that your account has not set up. Nothing was recorded. Turn it on in the security settings of Gosuslugi and sign in again.',
  },
  'esia-not-employee': {
    ru: 'На Госуслугах вы не числитесь сотрудником этой организации. Ничего не записано. Попросите руководителя добавить вас в карточку организации или войдите с паролем.',
    en: 'Gosuslugi does not know you as an employee of this organization. Nothing was recorded. Ask your head to add you there or sign in with a password.',
  },
  'esia-out-of-order': {
    ru: 'Вход через Госуслуги сейчас не работает с нашей стороны, администратор видит причину. Ничего не записано. Попробуйте позже; в центре доступа вас запишут и без Госуслуг.',
    en: 'The sign-in with Gosuslugi is out of order on our side, the administrator sees why. Nothing was recorded. Try later; an access center can register you without it.',
  },
  'esia-told-clock': {
    ru: 'ЕСИА отвергла время запроса (ESIA-007015): часы сервера врут. Войти через Госуслуги нельзя, записи целы. Включите сверку времени (NTP) на сервере.',
    en: 'ESIA refused the time of the request (ESIA-007015): the clock of the server is off. Nobody can sign in with Gosuslugi, records are safe. Turn on time synchronization (NTP).',
  },
  'esia-told-certificate': {
    ru: 'ЕСИА не приняла подпись или сертификат нашей системы ({{code}}). Войти через Госуслуги нельзя, записи целы. Проверьте ключ, сертификат и его отпечаток на технологическом портале ЕСИА, а для внешнего модуля подписи — порядок байтов (ESIA_SIGNER_REVERSED).',
    en: 'ESIA took neither the signature nor the certificate of our system ({{code}}). Nobody can sign in with Gosuslugi, records are safe. Check the key, the certificate and its hash on the technical portal of ESIA and, for an external signer, the order of bytes (ESIA_SIGNER_REVERSED).',
  },
  'esia-told-client': {
    ru: 'ЕСИА не разрешает нашей системе такой вход ({{code}}). Записи целы. Проверьте мнемонику (ESIA_CLIENT_ID) и разрешённые способы входа в заявке на подключение.',
    en: 'ESIA does not let our system sign people in this way ({{code}}). Records are safe. Check the mnemonic (ESIA_CLIENT_ID) and what the application to ESIA allows.',
  },
  'esia-told-scope': {
    ru: 'ЕСИА не знает запрошенных сведений или не разрешает их нашей системе ({{code}}). Записи целы. Сверьте ESIA_SCOPES с заявкой на подключение.',
    en: 'ESIA does not know the data asked for or does not allow it to our system ({{code}}). Records are safe. Compare ESIA_SCOPES with the application to ESIA.',
  },
  'esia-told-redirect': {
    ru: 'ЕСИА не знает нашего адреса возврата (ESIA-007023). Войти через Госуслуги нельзя, записи целы. Добавьте адрес установки (PUBLIC_URL) в карточку системы на технологическом портале.',
    en: 'ESIA does not know our address of return (ESIA-007023). Nobody can sign in with Gosuslugi, records are safe. Add the address of the installation (PUBLIC_URL) to the card of the system on the technical portal.',
  },
  'esia-told-request': {
    ru: 'ЕСИА считает наш запрос составленным неверно ({{code}}). Записи целы. Похоже, порядок обмена изменился: передайте код разработчикам.',
    en: 'ESIA finds our request badly formed ({{code}}). Records are safe. The protocol seems to have changed: hand the code to the developers.',
  },
  'esia-told-consent': {
    ru: 'ЕСИА не приняла вид согласия в запросе ({{code}}). Записи целы. Проверьте согласия в заявке на подключение.',
    en: 'ESIA did not take the kind of consent of the request ({{code}}). Records are safe. Check the consents of the application to ESIA.',
  },
  'esia-told-unavailable': {
    ru: 'ЕСИА не отвечает или перегружена{{code}}. Записи целы, входы с паролем и по карточке работают. Если длится больше часа, проверьте сеть и сообщения технологического портала.',
    en: 'ESIA does not answer or is overloaded{{code}}. Records are safe, other ways to sign in work. If it lasts over an hour, check the network and the news of the technical portal.',
  },
  'esia-told-tls': {
    ru: 'Сертификату сервера ЕСИА нельзя доверять ({{code}}), обмена не было. Войти через Госуслуги нельзя, записи целы. Проверьте часы и ESIA_URL; если сертификат выдал российский удостоверяющий центр, укажите его корневые сертификаты в NODE_EXTRA_CA_CERTS и перезапустите сервер.',
    en: 'The certificate of ESIA’s server is not trusted ({{code}}), nothing was exchanged. Nobody can sign in with Gosuslugi, records are safe. Check the clock and ESIA_URL; if a Russian authority has issued it, name its root certificates in NODE_EXTRA_CA_CERTS and restart the server.',
  },
  'esia-told-unknown': {
    ru: 'ЕСИА отказала с кодом, которого мы не знаем ({{code}}). Записи целы. Найдите код в методических рекомендациях ЕСИА и сообщите его разработчикам.',
    en: 'ESIA refused with a code that we do not know ({{code}}). Records are safe. Look the code up in the guidance of ESIA and tell the developers.',
  },
  'esia-told-untrusted': {
    ru: 'Маркер ЕСИА не прошёл проверку: {{reason}}. Вход закрыт, записи целы. Проверьте ключи ЕСИА (ESIA_KEYS_FILE), издателя (ESIA_ISSUER), алгоритм и часы сервера; если всё верно, это попытка подделки.',
    en: 'A token of ESIA did not pass the check: {{reason}}. The sign-in was refused, records are safe. Check the keys of ESIA (ESIA_KEYS_FILE), the issuer (ESIA_ISSUER), the algorithm and the clock; if all is right, somebody tried to forge it.',
  },
  'esia-told-rubbish': {
    ru: 'Ответ ЕСИА не соответствует порядку обмена: {{reason}}. Записи целы. Проверьте ESIA_URL и посредников (прокси, шлюз) на пути к ЕСИА.',
    en: 'The answer of ESIA does not follow the protocol: {{reason}}. Records are safe. Check ESIA_URL and whatever stands between (proxy, gateway).',
  },
  'esia-told-signer': {
    ru: 'Модуль подписи запросов к ЕСИА не дал подписи: {{reason}}. Войти через Госуслуги нельзя, записи целы. Проверьте ключ и модуль (ESIA_SIGNER).',
    en: 'The module that signs requests to ESIA gave no signature: {{reason}}. Nobody can sign in with Gosuslugi, records are safe. Check the key and the module (ESIA_SIGNER).',
  },
  'esia-told-verifier': {
    ru: 'Модуль проверки подписи ЕСИА не сработал: {{reason}}. Войти через Госуслуги нельзя, записи целы. Проверьте модуль (ESIA_VERIFIER).',
    en: 'The module that checks signatures of ESIA failed: {{reason}}. Nobody can sign in with Gosuslugi, records are safe. Check the module (ESIA_VERIFIER).',
  },
  'esia-told-keys': {
    ru: 'Нет действующего ключа, которым ЕСИА подписывает маркеры: {{reason}}. Войти через Госуслуги нельзя, записи целы. Возьмите сертификаты ЕСИА с технологического портала и допишите их в ESIA_KEYS_FILE.',
    en: 'There is no key in force by which tokens of ESIA are checked: {{reason}}. Nobody can sign in with Gosuslugi, records are safe. Take the certificates of ESIA from the technical portal and add them to ESIA_KEYS_FILE.',
  },
  'esia-key-ending': {
    ru: 'Действует до {{day}}. Закажите новый заранее и допишите его рядом с прежним: вход через Госуслуги не прервётся.',
    en: 'In force until {{day}}. Order a new one in time and put it beside the old one: the sign-in with Gosuslugi will go on.',
  },
  'esia-keys-unread': {
    ru: 'В ESIA_KEYS_FILE не читаются ключи: {{count}}. Остальные действуют, вход через Госуслуги работает. Исправьте эти записи до смены ключей ЕСИА: порядок полей описан в tools/stand-ins/esia/README.md.',
    en: 'Keys of ESIA_KEYS_FILE that cannot be read: {{count}}. The others are in force and the sign-in with Gosuslugi works. Mend these before ESIA changes its keys: tools/stand-ins/esia/README.md describes the fields.',
  },
  'esia-key-ended': {
    ru: 'Срок вышел {{day}}: войти через Госуслуги нельзя, записи целы. Замените ключ и перезапустите сервер.',
    en: 'It ended on {{day}}: nobody can sign in with Gosuslugi, records are safe. Replace the key and restart the server.',
  },
} as const satisfies MessageList;
