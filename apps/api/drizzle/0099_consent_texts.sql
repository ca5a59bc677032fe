-- The first editions of the consents that a reader gives, one for each purpose (152-ФЗ, статья 9).
insert into consent_editions (purpose, edition, text_ru, text_en) values
('registration', 1,
$$Я даю федеральному государственному бюджетному учреждению «Президентская библиотека имени Б. Н. Ельцина» (190000, Санкт-Петербург, Сенатская площадь, дом 3; далее — оператор) согласие на обработку моих персональных данных.

Цель: записать меня читателем, вести мой читательский билет и определять, какие материалы фонда я могу читать и откуда.

Данные: фамилия, имя и отчество; дата рождения; вид учётной записи на Госуслугах (подтверждённая, неподтверждённая, детская); подтверждённый адрес электронной почты, если он указан на Госуслугах; номер читательского билета; для читателя до 18 лет — фамилия, имя и отчество родителя или опекуна. Номер учётной записи на Госуслугах не хранится: хранится его необратимый отпечаток, по которому узнаётся тот же человек.

Действия: получение от Госуслуг (ЕСИА) с моего разрешения, запись, хранение, уточнение при следующем входе, использование, обезличивание, удаление, уничтожение; с использованием средств автоматизации, на территории Российской Федерации. Третьим лицам данные не передаются; сотрудник центра удалённого доступа видит их, только когда обслуживает меня, и каждый такой просмотр записывается.

Срок: до отзыва согласия или до истечения трёх лет с последнего посещения. После этого данные уничтожаются не позднее 30 дней, об этом составляется акт.

Отзыв: в любое время в личном кабинете читателя, раздел «Согласия», либо письмом оператору по указанному адресу. С отзывом чтение по билету прекращается сразу.

Согласие я даю свободно, своей волей и в своём интересе. Оно отдельно от других согласий.$$,
$$I give the Federal State Budgetary Institution “Boris Yeltsin Presidential Library” (3 Senatskaya Square, Saint Petersburg, 190000, Russia; the operator) my consent to the processing of my personal data.

Purpose: to register me as a reader, to keep my reader’s card and to decide what of the stock I may read and from where.

Data: last, first and middle name; date of birth; kind of the account at Gosuslugi (confirmed, unconfirmed, child’s); a verified e-mail address if there is one at Gosuslugi; number of the reader’s card; for a reader under 18, the name of a parent or guardian. The number of the account at Gosuslugi is not kept: only its irreversible print is, by which the same person is recognized.

Actions: receiving from Gosuslugi (ESIA) with my permission, recording, keeping, correcting at the next sign-in, using, depersonalizing, deleting, destroying; by automated means, on the territory of the Russian Federation. The data are not passed on to third parties; the staff of an access center sees them only while serving me, and each such look is recorded.

Term: until the consent is withdrawn or three years have passed since the last visit. Then the data are destroyed within 30 days, and an act is drawn up of it.

Withdrawal: at any time in the reader’s account, section “Consents”, or by a letter to the operator at the address above. Reading by the card stops at once.

I give this consent freely, of my own will and in my own interest. It is separate from other consents.$$),
('reading-history', 1,
$$Я даю федеральному государственному бюджетному учреждению «Президентская библиотека имени Б. Н. Ельцина» (190000, Санкт-Петербург, Сенатская площадь, дом 3; далее — оператор) согласие хранить историю моего чтения вместе с номером моего читательского билета.

Цель: показывать мне в личном кабинете, что и когда я читал.

Данные: название и номер материала, время обращения, центр удалённого доступа, если чтение шло из него, ответ системы (разрешено или отказано).

Действия: запись, хранение, показ мне, удаление; с использованием средств автоматизации, на территории Российской Федерации. Сотрудникам история не показывается без моего обращения, третьим лицам не передаётся.

Срок: до отзыва согласия, но не дольше трёх лет с записи.

Отзыв: в любое время в личном кабинете читателя, раздел «Согласия». С отзывом связь уже записанных обращений с билетом уничтожается сразу. Без этого согласия читать можно так же: обращения считаются без имени.

Согласие я даю свободно, своей волей и в своём интересе. Оно отдельно от других согласий.$$,
$$I give the Federal State Budgetary Institution “Boris Yeltsin Presidential Library” (3 Senatskaya Square, Saint Petersburg, 190000, Russia; the operator) my consent to keeping the history of my reading together with the number of my reader’s card.

Purpose: to show me in my account what I read and when.

Data: title and number of the item, time of the request, the access center if it was read from there, the answer of the system (allowed or refused).

Actions: recording, keeping, showing to me, deleting; by automated means, on the territory of the Russian Federation. The history is not shown to the staff unless I ask for it, and is not passed on to third parties.

Term: until the consent is withdrawn, three years from the record at the longest.

Withdrawal: at any time in the reader’s account, section “Consents”. The tie between recorded requests and the card is destroyed at once. One reads just as well without this consent: requests are counted without a name.

I give this consent freely, of my own will and in my own interest. It is separate from other consents.$$),
('letters', 1,
$$Я даю федеральному государственному бюджетному учреждению «Президентская библиотека имени Б. Н. Ельцина» (190000, Санкт-Петербург, Сенатская площадь, дом 3; далее — оператор) согласие присылать мне письма.

Цель: сообщать о новых материалах, мероприятиях и изменениях в работе читального зала и центров удалённого доступа.

Данные: подтверждённый адрес электронной почты, имя и отчество, язык писем.

Действия: запись, хранение, использование для отправки писем, удаление; с использованием средств автоматизации, на территории Российской Федерации. Адрес третьим лицам не передаётся.

Срок: до отзыва согласия или удаления читательского билета.

Отзыв: в любое время в личном кабинете читателя, раздел «Согласия». Письма о самом билете (например, об истечении срока хранения данных) приходят и без этого согласия.

Согласие я даю свободно, своей волей и в своём интересе. Оно отдельно от других согласий.$$,
$$I give the Federal State Budgetary Institution “Boris Yeltsin Presidential Library” (3 Senatskaya Square, Saint Petersburg, 190000, Russia; the operator) my consent to sending me letters.

Purpose: to tell me of new items, events and changes in the work of the reading room and the access centers.

Data: the verified e-mail address, first and middle name, language of the letters.

Actions: recording, keeping, using to send letters, deleting; by automated means, on the territory of the Russian Federation. The address is not passed on to third parties.

Term: until the consent is withdrawn or the reader’s card is deleted.

Withdrawal: at any time in the reader’s account, section “Consents”. Letters about the card itself (for example, that the term of keeping the data ends) come without this consent too.

I give this consent freely, of my own will and in my own interest. It is separate from other consents.$$);
