import type { MessageList } from './message-list.ts';

/** Entering, checking and importing the monthly statistics. Months and days come as they are kept and are told in words. */
export const entryMessages = {
  'report-not-expected': {
    ru: 'За {{month}} отчёт этого центра не ждут: месяц ещё не открыт или центр в этом месяце не работал. Введённое сохранено на экране. Проверьте месяц и центр.',
    en: 'No report of this center is expected for {{month}}: the month is not open yet or the center did not work. What you typed is kept on the screen. Check the month and the center.',
  },
  'report-period-scheduled': {
    ru: 'Приём отчётов за {{month}} ещё не открыт. Он откроется {{day}}. Введённое сохранено на экране.',
    en: 'Reporting for {{month}} is not open yet. It opens on {{day}}. What you typed is kept on the screen.',
  },
  'report-period-closed': {
    ru: 'Приём отчётов за {{month}} закрыт. Введённое сохранено на экране. Чтобы исправить отчёт, попросите ПБ открыть его заново и назовите причину.',
    en: 'Reporting for {{month}} is closed. What you typed is kept on the screen. To correct the report, ask headquarters to reopen it and say why.',
  },
  'report-center-locked': {
    ru: 'Срок сдачи отчёта за {{month}} прошёл {{day}} в 23:59 по времени центра. Введённое сохранено на экране. Позвоните в свой региональный центр: он ещё может внести данные с отметкой «поздно».',
    en: 'The report for {{month}} was due on {{day}} at 23:59 by the center’s clock. What you typed is kept on the screen. Call your regional center: it can still enter the figures, marked late.',
  },
  'report-regional-center-locked': {
    ru: 'Последний день приёма отчётов за {{month}} ({{day}}) по времени центра закончился. Введённое сохранено на экране. Попросите ПБ открыть отчёт заново и назовите причину.',
    en: 'The last day of reporting for {{month}} ({{day}}) is over by the center’s clock. What you typed is kept on the screen. Ask headquarters to reopen the report and say why.',
  },
  'report-already-submitted': {
    ru: 'Отчёт за {{month}} уже сдан, поэтому цифры не изменены. Чтобы исправить их, попросите региональный центр вернуть отчёт.',
    en: 'The report for {{month}} is already handed in, so the figures were not changed. To correct them, ask the regional center to return it.',
  },
  'report-not-submitted': {
    ru: 'Принять или вернуть можно только сданный отчёт. Отчёт за {{month}} не сдан. Обновите страницу, чтобы увидеть его состояние.',
    en: 'Only a report that is handed in can be accepted or returned. The report for {{month}} is not. Refresh the page to see its state.',
  },
  'report-not-reopenable': {
    ru: 'Открыть заново можно сданный, принятый или не сданный в срок отчёт. Этот отчёт за {{month}} и так можно править.',
    en: 'A report that is handed in, accepted or missing can be reopened. This report for {{month}} can be edited as it is.',
  },
  'report-not-ready': {
    ru: 'Отчёт за {{month}} пока нельзя сдать: есть замечания, их {{count}}. Введённое сохранено. Исправьте отмеченные показатели или поясните их.',
    en: 'The report for {{month}} cannot be handed in yet: {{count}} remarks. What you typed is kept. Correct the marked indicators or explain them.',
  },
  'report-bad-figures': {
    ru: 'Показатель «{{indicator}}»: нужно целое число от 0 до 10 000 000, например 125. Введённое сохранено на экране. Исправьте отмеченные поля.',
    en: '“{{indicator}}” needs a whole number from 0 to 10,000,000, for example 125. What you typed is kept on the screen. Correct the marked fields.',
  },
  'report-figure-automatic': {
    ru: 'Показатель «{{indicator}}» заполняется сам: его собирают с площадок. Остальное введённое сохранено на экране. Уберите это число.',
    en: '“{{indicator}}” fills itself: it is collected from the platforms. The rest of what you typed is kept on the screen. Remove this number.',
  },
  'report-bad-dates': {
    ru: 'Показатель «{{indicator}}»: проверьте месяцы или день рядом с причиной. Они должны захватывать {{month}}. Введённое сохранено на экране.',
    en: '“{{indicator}}”: check the months or the day beside the reason. They must include {{month}}. What you typed is kept on the screen.',
  },
  'indicator-not-in-form': {
    ru: 'Показателя «{{code}}» нет в форме за {{month}}. Введённое сохранено на экране. Обновите страницу, чтобы получить форму этого месяца.',
    en: 'There is no indicator “{{code}}” in the form for {{month}}. What you typed is kept on the screen. Refresh the page to get the form of that month.',
  },
  'indicator-form-in-use': {
    ru: 'По форме за {{month}} уже сдают отчёты, менять её нельзя. Старая форма не изменена. Назначьте изменение с более позднего месяца.',
    en: 'Reports are already being handed in by the form of {{month}}, so it cannot change. Choose a later month.',
  },
  'indicator-code-taken': {
    ru: 'Показатель с кодом «{{code}}» уже есть. Ничего не добавлено. Выберите другой код или измените имеющийся показатель.',
    en: 'There already is an indicator with the code “{{code}}”. Nothing was added. Choose another code or change the existing one.',
  },
  'indicator-rule-unknown': {
    ru: 'Правило называет показатель «{{code}}», которого нет в форме. Правила не изменены. Выберите показатель из списка.',
    en: 'A rule names the indicator “{{code}}”, which is not in the form. The rules were not changed. Choose an indicator from the list.',
  },
  'period-month-not-begun': {
    ru: 'Месяц {{month}} ещё не начался, открыть его нельзя. Ничего не изменено. Выберите более ранний месяц.',
    en: 'The month {{month}} has not begun, so it cannot be opened. Nothing was changed. Choose an earlier month.',
  },
  'period-not-scheduled': {
    ru: 'Месяц {{month}} уже открывали. Ничего не изменено. Обновите страницу, чтобы увидеть его состояние.',
    en: 'The month {{month}} has been opened before. Nothing was changed. Refresh the page to see its state.',
  },
  'period-not-open': {
    ru: 'Закрыть можно только открытый месяц, а {{month}} не открыт. Ничего не изменено. Обновите страницу.',
    en: 'Only an open month can be closed, and {{month}} is not open. Nothing was changed. Refresh the page.',
  },
  'period-dates-disordered': {
    ru: 'Дни идут не по порядку: сначала открытие, потом срок сдачи, потом закрытие. Ничего не изменено. Исправьте даты.',
    en: 'The days are out of order: opening comes first, then the due day, then closing. Nothing was changed. Correct the dates.',
  },
  'period-dates-fixed': {
    ru: 'Месяц {{month}} закрыт, его даты больше не меняются. Ничего не изменено.',
    en: 'The month {{month}} is closed and its dates no longer change. Nothing was changed.',
  },
  'xlsx-too-large': {
    ru: 'Файл больше 5 МБ. Ничего не загружено. Форма со всеми центрами занимает меньше одного мегабайта: проверьте, тот ли файл выбран.',
    en: 'The file is larger than 5 MB. Nothing was loaded. A form with every center takes less than one: check that it is the right file.',
  },
  'xlsx-not-workbook': {
    ru: 'Это не файл XLSX, хотя имя может говорить другое. Ничего не загружено. Откройте форму в Excel или LibreOffice и сохраните её как «Книга Excel (.xlsx)».',
    en: 'This is not an XLSX file, whatever its name says. Nothing was loaded. Open the form in Excel or LibreOffice and save it as “Excel workbook (.xlsx)”.',
  },
  'xlsx-old-format': {
    ru: 'Это файл старого формата XLS. Ничего не загружено. Откройте его и сохраните как «Книга Excel (.xlsx)».',
    en: 'This is a file of the old XLS format. Nothing was loaded. Open it and save it as “Excel workbook (.xlsx)”.',
  },
  'xlsx-encrypted': {
    ru: 'Файл защищён паролем, поэтому его нельзя прочитать. Ничего не загружено. Снимите пароль на открытие файла и загрузите его снова.',
    en: 'The file is protected by a password and cannot be read. Nothing was loaded. Remove the password and load it again.',
  },
  'xlsx-damaged': {
    ru: 'Файл повреждён или скачался не до конца. Ничего не загружено. Откройте его в Excel, сохраните ещё раз и загрузите снова.',
    en: 'The file is damaged or was not downloaded to its end. Nothing was loaded. Open it in Excel, save it again and load it once more.',
  },
  'xlsx-bomb': {
    ru: 'Внутри файла слишком много данных для такой формы. Ничего не загружено. Скачайте новую форму и перенесите в неё свои строки.',
    en: 'The file holds too much data for such a form. Nothing was loaded. Download a new form and copy your rows into it.',
  },
  'xlsx-too-many-rows': {
    ru: 'В файле больше {{limit}} строк или больше {{columns}} столбцов. Ничего не загружено. Скачайте новую форму и перенесите в неё цифры.',
    en: 'The file has more than {{limit}} rows or {{columns}} columns. Nothing was loaded. Download a new form and copy the figures into it.',
  },
  'xlsx-no-form': {
    ru: 'В файле нет формы отчёта: не найдены месяц и строка с кодами показателей. Ничего не загружено. Скачайте форму на этой странице и перенесите в неё цифры.',
    en: 'The file holds no report form: its month and its row of indicator codes were not found. Nothing was loaded. Download the form on this page and copy the figures into it.',
  },
  'xlsx-wrong-month': {
    ru: 'Форма в файле за {{found}}, а загружаете вы отчёты за {{month}}. Ничего не загружено. Выберите другой месяц или другой файл.',
    en: 'The form in the file is for {{found}}, and you are loading reports for {{month}}. Nothing was loaded. Choose another month or another file.',
  },
  'xlsx-unknown-indicator': {
    ru: 'В столбце {{column}} показатель «{{code}}», которого нет в форме за {{month}}. Ничего не загружено. Скачайте форму этого месяца.',
    en: 'Column {{column}} holds the indicator “{{code}}”, which is not in the form for {{month}}. Nothing was loaded. Download the form of that month.',
  },
  'xlsx-double-indicator': {
    ru: 'Показатель «{{code}}» стоит в двух столбцах, второй из них {{column}}. Ничего не загружено. Оставьте один столбец.',
    en: 'The indicator “{{code}}” stands in two columns, the second is {{column}}. Nothing was loaded. Leave one of them.',
  },
  'xlsx-changed-since-check': {
    ru: 'После проверки файла кто-то изменил отчёты этих центров. Ничего не загружено. Проверьте файл ещё раз, чтобы увидеть новые отличия.',
    en: 'Somebody changed these centers’ reports after the file was checked. Nothing was loaded. Check the file again to see the new differences.',
  },
  'row-no-code': {
    ru: 'В строке есть цифры, но нет кода центра в первом столбце. Верните код или удалите строку.',
    en: 'The row has figures and no center code in the first column. Put the code back or remove the row.',
  },
  'row-unknown-center': {
    ru: 'Центра с кодом «{{code}}» нет. Проверьте код: он стоит в скачанной форме.',
    en: 'There is no center with the code “{{code}}”. Check it against the downloaded form.',
  },
  'row-foreign-center': {
    ru: 'Центр «{{code}}» относится к другому региональному центру. Удалите эту строку.',
    en: 'The center “{{code}}” belongs to another regional center. Remove the row.',
  },
  'row-double': {
    ru: 'Центр «{{code}}» уже есть в строке {{first}}. Оставьте одну из двух строк.',
    en: 'The center “{{code}}” is already in row {{first}}. Leave one of the two.',
  },
  'cell-formula': {
    ru: '{{cell}}, «{{indicator}}»: в ячейке формула. Замените её числом (вставка «Только значения»).',
    en: '{{cell}}, “{{indicator}}”: the cell holds a formula. Replace it by its number (paste “Values only”).',
  },
  'cell-not-a-number': {
    ru: '{{cell}}, «{{indicator}}»: «{{text}}» не число. Введите целое число, например 125, или «н/п», если показатель к центру не относится.',
    en: '{{cell}}, “{{indicator}}”: “{{text}}” is not a number. Enter a whole number, for example 125, or “n/a” if it does not concern the center.',
  },
  'cell-negative': {
    ru: '{{cell}}, «{{indicator}}»: число {{text}} меньше нуля. Введите 0 или больше.',
    en: '{{cell}}, “{{indicator}}”: {{text}} is below zero. Enter 0 or more.',
  },
  'cell-not-whole': {
    ru: '{{cell}}, «{{indicator}}»: число {{text}} дробное. Введите целое число.',
    en: '{{cell}}, “{{indicator}}”: {{text}} has a fraction. Enter a whole number.',
  },
  'cell-too-large': {
    ru: '{{cell}}, «{{indicator}}»: число {{text}} больше 10 000 000. Проверьте, нет ли лишних цифр.',
    en: '{{cell}}, “{{indicator}}”: {{text}} is above 10,000,000. Check for extra digits.',
  },
} as const satisfies MessageList;
