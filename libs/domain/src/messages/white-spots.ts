import type { MessageList } from './message-list.ts';

export const whiteSpotsMessages = {
  'municipalities-no-table': {
    ru: 'В файле нет таблицы муниципальных образований: в первой строке должны стоять столбцы «Субъект», «Муниципальное образование» и «Вид». Ничего не записано. Возьмите за образец выгрузку с этой страницы.',
    en: 'The file has no table of municipalities: its first row must name the columns «Субъект», «Муниципальное образование» and «Вид». Nothing was written. Take the download of this page as a model.',
  },
  'municipality-no-region': {
    ru: 'Не указан субъект.',
    en: 'The region is not named.',
  },
  'municipality-unknown-region': {
    ru: 'Субъекта «{{text}}» в системе нет. Напишите название так, как в списке субъектов, или его код.',
    en: 'There is no region “{{text}}” in the system. Write it as the list of regions does, or its code.',
  },
  'municipality-no-name': {
    ru: 'Не указано название муниципального образования.',
    en: 'The municipality has no name.',
  },
  'municipality-long-text': {
    ru: 'Текст в столбце «{{column}}» длиннее 200 знаков.',
    en: 'The text in the column «{{column}}» is longer than 200 characters.',
  },
  'municipality-unknown-kind': {
    ru: 'Вид «{{text}}» неизвестен. Возможны: {{kinds}}.',
    en: 'The kind “{{text}}” is unknown. Possible are: {{kinds}}.',
  },
  'municipality-bad-oktmo': {
    ru: 'ОКТМО «{{text}}» неверен: в нём 8 или 11 цифр.',
    en: 'The ОКТМО “{{text}}” is wrong: it has 8 or 11 digits.',
  },
  'municipality-foreign-oktmo': {
    ru: 'ОКТМО {{text}} начинается не с кода этого субъекта ({{code}}).',
    en: 'The ОКТМО {{text}} does not begin with the code of this region ({{code}}).',
  },
  'municipality-other-region': {
    ru: 'ОКТМО {{text}} уже есть у муниципального образования другого субъекта: {{name}}.',
    en: 'The ОКТМО {{text}} belongs to a municipality of another region already: {{name}}.',
  },
  'municipality-bad-population': {
    ru: 'Население «{{text}}» — не целое число от 0 до 20 000 000.',
    en: 'The population “{{text}}” is no whole number from 0 to 20,000,000.',
  },
  'municipality-bad-coordinates': {
    ru: 'Координаты «{{text}}» не читаются: нужны широта и долгота в градусах, например 53,195 и 45,018.',
    en: 'The coordinates “{{text}}” cannot be read: latitude and longitude in degrees are needed, such as 53.195 and 45.018.',
  },
  'municipality-half-coordinates': {
    ru: 'Указана только одна из координат. Нужны обе или ни одной.',
    en: 'Only one of the coordinates is there. Give both or neither.',
  },
  'municipality-outside': {
    ru: 'Точка {{text}} лежит за пределами России. Проверьте, не переставлены ли широта и долгота.',
    en: 'The point {{text}} lies outside Russia. Check that latitude and longitude are not swapped.',
  },
  'municipality-bad-day': {
    ru: 'Дата «{{text}}» в столбце «Упразднено с» не читается: нужна дата вида 01.01.2026.',
    en: 'The date “{{text}}” in «Упразднено с» cannot be read: it looks like 01.01.2026.',
  },
  'municipality-double': {
    ru: 'То же муниципальное образование уже стоит в строке {{first}}.',
    en: 'The same municipality stands in row {{first}} already.',
  },
  'municipality-formula': {
    ru: 'В ячейке {{cell}} формула. Замените её значением.',
    en: 'Cell {{cell}} holds a formula. Put its value there.',
  },
  'municipalities-changed-since-check': {
    ru: 'После проверки файла кто-то изменил список муниципальных образований. Ничего не записано. Проверьте файл ещё раз.',
    en: 'Somebody changed the list of municipalities after the file was checked. Nothing was written. Check the file again.',
  },
} as const satisfies MessageList;
