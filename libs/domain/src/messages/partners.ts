import type { MessageList } from './message-list.ts';

export const partnersMessages = {
  'partner-known': {
    ru: 'Такая организация уже есть в реестре: «{{name}}» (карточка № {{organizationId}}). Новая не создана, введённое на месте. Откройте ту карточку или исправьте ИНН, КПП или название.',
    en: 'The registry has this organisation already: “{{name}}” (card {{organizationId}}). No new one was made, what you typed is kept. Open that card or correct the tax number or the name.',
  },
  'partner-number-taken': {
    ru: 'Этот ИНН с тем же КПП уже стоит в карточке «{{name}}» (№ {{organizationId}}). Ничего не изменено, введённое на месте. Если это одна организация, карточки объединяет ПБ.',
    en: 'This tax number is in the card “{{name}}” ({{organizationId}}) already. Nothing was changed, what you typed is kept. If it is one organisation, headquarters merges the cards.',
  },
  'partner-library-taken': {
    ru: 'Карточка самой Президентской библиотеки уже есть, она одна. Ничего не изменено. Выберите другой вид организации.',
    en: 'The Presidential Library has its one card already. Nothing was changed. Choose another kind.',
  },
  'partner-merged': {
    ru: 'Эту карточку объединили с карточкой № {{organizationId}}. Ничего не изменено. Откройте новую карточку и повторите.',
    en: 'This card was merged into card {{organizationId}}. Nothing was changed. Open the new card and do it there.',
  },
  'partner-itself': {
    ru: 'Карточку нельзя объединить с самой собой. Ничего не изменено. Выберите две разные карточки.',
    en: 'A card cannot be merged with itself. Nothing was changed. Choose two different cards.',
  },
  'partner-numbers-differ': {
    ru: 'У карточек разные ИНН: {{one}} и {{other}}. Это разные организации, карточки не объединены. Если один ИНН записан с ошибкой, сначала исправьте его.',
    en: 'The cards have different tax numbers: {{one}} and {{other}}. They are different organisations and were not merged. If one number is mistyped, correct it first.',
  },
  'partner-links-clash': {
    ru: 'Карточки не объединены: обе уже участвуют в одной и той же записи ({{things}}). Ничего не изменено. Уберите одну из них оттуда и повторите.',
    en: 'The cards were not merged: both take part in the same record ({{things}}) already. Nothing was changed. Remove one of them there and try again.',
  },
  'partnership-there': {
    ru: 'Этот РЦ уже отмечен партнёром организации. Ничего не добавлено. Измените имеющуюся запись.',
    en: 'The regional center is marked as its partner already. Nothing was added. Change that record.',
  },
  'partnership-dates': {
    ru: 'Окончание раньше начала. Ничего не изменено, введённое на месте. Проверьте даты.',
    en: 'The end is before the beginning. Nothing was changed, what you typed is kept. Check the dates.',
  },
  'partners-no-table': {
    ru: 'В файле нет листа с организациями: не нашлись столбцы «Название» и «Субъект РФ». Ничего не загружено. Скачайте образец и внесите данные в него.',
    en: 'The file has no sheet of organisations: the columns “Название” and “Субъект РФ” were not found. Nothing was loaded. Download the sample and fill it in.',
  },
  'partners-file-changed': {
    ru: 'Пока файл проверяли, реестр изменился. Ничего не загружено. Ниже новый ответ, проверьте его и загрузите ещё раз.',
    en: 'The registry has changed since the file was checked. Nothing was loaded. Below is the new answer; look through it and load again.',
  },
} as const satisfies MessageList;
