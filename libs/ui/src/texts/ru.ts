import { formatNumber } from '../numbers/format-number.ts';
import type { UiTexts } from './ui-texts.ts';

/** «из 21 центра», but «из 11 центров» and «из 22 центров». */
function oneOf(count: number): boolean {
  return new Intl.PluralRules('ru').select(count) === 'one';
}

export const ru: UiTexts = {
  close: 'Закрыть',
  clear: 'Очистить',
  cancel: 'Отмена',
  confirm: 'Да, продолжить',
  retry: 'Повторить',
  nothingFound: 'Ничего не найдено',
  showPassword: 'Показать или скрыть пароль',
  calendar: {
    previousMonth: 'Предыдущий месяц',
    nextMonth: 'Следующий месяц',
    previousYear: 'Предыдущий год',
    nextYear: 'Следующий год',
    previousDecade: 'Предыдущее десятилетие',
    nextDecade: 'Следующее десятилетие',
  },
  pages: {
    previous: 'Предыдущая страница',
    next: 'Следующая страница',
    first: 'Первая страница',
    last: 'Последняя страница',
    page: (number) => `Страница ${number}`,
  },
  error: {
    title: 'Не получилось',
    safe: 'Что сохранилось',
    whatToDo: 'Что делать',
  },
  save: {
    saved: 'Сохранено',
    local: 'Сохранено на этом компьютере',
    sending: 'Отправляется…',
    conflict: 'Изменено другим человеком: сравните',
    locked: 'Закрыто для изменений',
    unsent: (count) => `не отправлено: ${count}`,
  },
  conflict: {
    title: 'Текст изменил другой сотрудник',
    help: 'Оба текста целы. Выберите, какой оставить, или соедините их в своём.',
    difference: 'Что отличается',
    legend: 'Зачёркнуто — только у вас, подчёркнуто — только у коллеги.',
    mine: 'Ваш текст',
    theirs: 'Текст коллеги',
    keepMine: 'Оставить мой',
    keepTheirs: 'Взять текст коллеги',
    compare: 'Сравнить',
  },
  table: {
    empty: 'Здесь пока ничего нет',
    total: 'Итого',
    noValue: 'нет данных',
    sortBy: (column) => `Сортировать: ${column}`,
  },
  coverage: (counted, expected) =>
    `по ${formatNumber(counted, 'ru')} из ${formatNumber(expected, 'ru')} ${oneOf(expected) ? 'центра' : 'центров'}`,
  trend: { up: 'рост', down: 'снижение', same: 'без изменений' },
  file: { choose: 'Выбрать файл', drop: 'или перетащите его сюда', remove: 'Убрать файл' },
  appearance: {
    title: 'Версия для слабовидящих',
    textSize: 'Размер текста',
    contrast: 'Цвета',
    contrasts: {
      system: 'Обычные',
      'black-on-white': 'Чёрным по белому',
      'white-on-black': 'Белым по чёрному',
      blue: 'Тёмно-синим по голубому',
    },
    spacing: 'Расстояние между буквами',
    spacings: { normal: 'Обычное', wide: 'Увеличенное' },
    images: 'Изображения',
    imagesOn: 'Показывать',
    imagesOff: 'Скрыть',
    scheme: 'Оформление',
    schemes: { light: 'Светлое', dark: 'Тёмное', auto: 'Как на устройстве' },
    reset: 'Вернуть обычный вид',
  },
  chart: {
    asTable: 'Показать таблицей',
    asPicture: 'Показать графиком',
    download: 'Скачать XLSX',
    period: 'Период',
    yearBefore: (name) => `${name}, год назад`,
    plotHint: 'Стрелки влево и вправо — значения по периодам.',
  },
  map: {
    legend: 'Обозначения',
    noData: 'нет данных',
    region: 'Регион',
    point: 'Место',
    value: 'Значение',
    withoutGeometry: 'Нет на карте',
    attribution: 'Границы: Natural Earth',
    tileHint: 'Стрелки — переход между регионами, Enter — выбор.',
  },
  grid: {
    hint: 'Стрелки — перемещение, Enter или F2 — правка, Ctrl+V — вставка из Excel, Ctrl+Z — отмена; Esc, затем Tab — выйти из таблицы.',
    invalidNumber: 'Это не число. Введите целое число, например 125',
    notApplicable: 'не применяется',
    excused: 'освобождён',
    undone: 'Действие отменено',
    redone: 'Действие повторено',
    nothingToUndo: 'Отменять нечего',
    nothingToRedo: 'Повторять нечего',
    readOnly: 'Эту ячейку нельзя изменить',
    states: {
      saved: 'сохранено',
      local: 'сохранено на этом компьютере',
      sending: 'отправляется',
      conflict: 'изменено другим человеком',
      locked: 'закрыто для изменений',
      invalid: 'ошибка',
      warning: 'проверьте',
    },
    pasted: ({ written, invalid, skipped }) =>
      `Вставлено значений: ${written}, с ошибкой: ${invalid}, пропущено: ${skipped}`,
    copied: (count) => `Скопировано ячеек: ${count}`,
    cleared: (count) => `Очищено ячеек: ${count}`,
    filled: (count) => `Заполнено ячеек: ${count}`,
    cell: 'Ячейка',
    pasteTitle: 'Проверьте вставку',
    pasteConfirm: 'Вставить',
    pasteWas: 'Было',
    pasteBecomes: 'Станет',
    pasteWarning: ({ overwritten, outside, readOnly }) =>
      `Вставка ${[
        overwritten > 0 && `заменит заполненные ячейки (${overwritten})`,
        outside > 0 && `не поместится в таблицу (пропадёт значений: ${outside})`,
        readOnly > 0 && `пропустит закрытые ячейки (${readOnly})`,
      ]
        .filter((part) => part !== false)
        .join(', ')}.`,
    pasteMore: (count) => `и ещё ячеек: ${count}`,
  },
};
