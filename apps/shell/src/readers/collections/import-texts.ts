import { defineTexts } from '@pbnet/micro-frontend';

/** Documents from a file. */
export const documentsTexts = defineTexts({
  ru: {
    title: 'Загрузить из файла',
    lead: 'XLSX или CSV со столбцами «Идентификатор», «Название» и «Адрес»: скачайте таблицу коллекции и дополните её. Сначала файл только проверяется.',
    file: 'Файл с документами',
    hint: 'Перетащите сюда или выберите, до 5 МБ',
    tooLarge: 'Файл больше 5 МБ. Разделите его на несколько.',
    check: 'Проверить файл',
    checking: 'Проверяем файл',
    write: 'Записать',
    offline: 'Связи с сервером нет. Файл остался выбранным, попробуйте ещё раз.',
    refused: 'Строк с ошибками: {{count}}. Ничего не записано: исправьте их в файле и проверьте его снова.',
    ready:
      'Ошибок нет. Новых: {{added}}, изменится: {{changed}}, переедет из других коллекций: {{moved}}, без изменений: {{same}}.',
    written: 'Записано. Новых: {{added}}, изменено: {{changed}}, переехало: {{moved}}.',
    answer: 'Строки файла',
    row: 'Строка',
    outcome: 'Что с ней',
    outcomes: {
      refused: 'Ошибка',
      moved: 'Переедет сюда',
      changed: 'Изменится',
      added: 'Новый',
      same: 'Без изменений',
    },
    fault: 'Что исправить',
    faults: {
      id: 'Идентификатор: до 100 знаков без пробелов, из букв, цифр, точек, дефисов и подчёркиваний',
      title: 'Название пустое или длиннее 1000 знаков',
      address: 'Адрес начинается с http:// или https://',
      twice: 'Такой идентификатор уже есть выше в этом файле',
    },
  },
  en: {
    title: 'Take from a file',
    lead: 'XLSX or CSV with the columns «Идентификатор», «Название» and «Адрес»: download the table of the collection and add to it. The file is only checked at first.',
    file: 'File with documents',
    hint: 'Drop it here or choose it, up to 5 MB',
    tooLarge: 'The file is larger than 5 MB. Divide it into several.',
    check: 'Check the file',
    checking: 'Checking the file',
    write: 'Write',
    offline: 'The server does not answer. The file is still chosen, try again.',
    refused: 'Rows with mistakes: {{count}}. Nothing is written: mend them in the file and check it again.',
    ready:
      'No mistakes. New: {{added}}, will change: {{changed}}, will move from other collections: {{moved}}, as they were: {{same}}.',
    written: 'Written. New: {{added}}, changed: {{changed}}, moved: {{moved}}.',
    answer: 'Rows of the file',
    row: 'Row',
    outcome: 'What of it',
    outcomes: {
      refused: 'Mistake',
      moved: 'Moves here',
      changed: 'Changes',
      added: 'New',
      same: 'As it was',
    },
    fault: 'What to mend',
    faults: {
      id: 'Identifier: up to 100 characters without spaces: letters, digits, dots, hyphens, underscores',
      title: 'The title is empty or longer than 1000 characters',
      address: 'The address begins with http:// or https://',
      twice: 'This identifier stands above in the same file',
    },
  },
});
