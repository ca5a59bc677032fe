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
    ru: 'Пока вы смотрели ответ, реестр изменился. Ничего не загружено. Проверьте файл ещё раз.',
    en: 'The registry has changed since the file was checked. Nothing was loaded. Check the file again.',
  },
  'partner-cell-formula': {
    ru: '«{{column}}»: в ячейке формула. Замените её значением.',
    en: '“{{column}}”: the cell holds a formula. Replace it with its value.',
  },
  'partner-cell-missing': { ru: '«{{column}}»: не заполнено.', en: '“{{column}}”: it is empty.' },
  'partner-cell-wrong': {
    ru: '«{{column}}»: «{{value}}» не подходит. Напишите от двух букв и не длиннее положенного.',
    en: '“{{column}}”: “{{value}}” does not fit. Write at least two letters and not too many.',
  },
  'partner-cell-digits': {
    ru: '«{{column}}»: в «{{value}}» лишние знаки, нужны только цифры.',
    en: '“{{column}}”: “{{value}}” has characters that are no digits.',
  },
  'partner-cell-length': {
    ru: '«{{column}}»: в «{{value}}» не столько знаков, сколько нужно (ИНН 10 или 12, КПП 9, ОГРН 13 или 15).',
    en: '“{{column}}”: “{{value}}” is too short or too long (10 or 12, 9, 13 or 15 characters).',
  },
  'partner-cell-check': {
    ru: '«{{column}}»: у «{{value}}» не сходятся контрольные цифры, где-то опечатка.',
    en: '“{{column}}”: the check digits of “{{value}}” do not fit, there is a slip.',
  },
  'partner-cell-address': {
    ru: '«{{column}}»: «{{value}}» не похоже на адрес. Пишите так: name@example.ru или example.ru.',
    en: '“{{column}}”: “{{value}}” looks like no address. Write name@example.ru or example.ru.',
  },
  'partner-cell-kind': {
    ru: '«Вид»: «{{value}}» нет в списке. Список видов есть на листе «Как заполнять».',
    en: '“Вид”: “{{value}}” is not in the list. The list is on the sheet “Как заполнять”.',
  },
  'partner-cell-region': {
    ru: '«Субъект РФ»: «{{value}}» не найден. Напишите название полностью или код.',
    en: '“Субъект РФ”: “{{value}}” was not found. Write the whole name or the code.',
  },
  'partner-row-unknown': {
    ru: 'Карточки № {{value}} нет в реестре. Для новой организации оставьте «№» пустым.',
    en: 'There is no card {{value}}. Leave “№” empty for a new organisation.',
  },
  'partner-row-merged': {
    ru: 'Карточка № {{value}} объединена с карточкой № {{into}}. Впишите новый номер.',
    en: 'Card {{value}} was merged into card {{into}}. Write the new number.',
  },
  'partner-row-foreign': {
    ru: 'Эта организация из другого региона. Вы можете менять только организации своего.',
    en: 'The organisation is of another region. You change those of your own.',
  },
  'partner-row-twice': {
    ru: 'Эта же организация уже стоит в строке {{row}}. Оставьте одну строку.',
    en: 'The same organisation is in row {{row}} already. Leave one of them.',
  },
  'partner-row-number-taken': {
    ru: 'Этот ИНН с тем же КПП уже стоит в карточке № {{organizationId}} «{{name}}».',
    en: 'This tax number is in card {{organizationId}} “{{name}}” already.',
  },
} as const satisfies MessageList;
