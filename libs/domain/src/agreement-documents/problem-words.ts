import type { Language } from '../messages.ts';
import type { TemplatePlace, TemplateProblem, TemplateProblemKind } from './template-problems.ts';

type Words = Readonly<Record<TemplateProblemKind, Readonly<Record<Language, string>>>>;

/** {f} is the field as it is written, {h} what was meant or where it belongs. */
const words: Words = {
  'unknown-field': { ru: 'Поле {f} не известно.', en: 'The field {f} is not known.' },
  'unknown-list': { ru: 'Список {f} не известен.', en: 'The list {f} is not known.' },
  'field-out-of-list': {
    ru: 'Поле {f} стоит само по себе, а заполнить его можно только внутри списка {h}.',
    en: 'The field {f} stands by itself and can be filled only inside a list {h}.',
  },
  'list-as-field': {
    ru: '{f} это список, его пишут с началом и концом: {h}.',
    en: '{f} is a list and is written with a beginning and an end: {h}.',
  },
  'field-as-list': {
    ru: '{f} это поле, а не список: пишите {h}.',
    en: '{f} is a field and no list: write {h}.',
  },
  'empty-field': { ru: 'Фигурные скобки пусты: {f}.', en: 'The braces are empty: {f}.' },
  'brace-not-closed': {
    ru: 'Поле разорвано: скобка открыта и не закрыта в том же абзаце: «{f}».',
    en: 'The field is broken: its brace is not closed in the same paragraph: “{f}”.',
  },
  'brace-not-opened': {
    ru: 'Поле разорвано: закрывающая скобка без открывающей.',
    en: 'The field is broken: a closing brace without an opening one.',
  },
  'list-not-closed': {
    ru: 'Список {f} не закрыт: нет {h}.',
    en: 'The list {f} is not closed: {h} is missing.',
  },
  'list-not-opened': {
    ru: '{f} закрывает список, который не открыт: нет {h}.',
    en: '{f} closes a list that is not open: {h} is missing.',
  },
  'lists-crossed': {
    ru: 'Список {f} начат внутри другого и не закрыт до {h}: списки не могут пересекаться.',
    en: 'The list {f} begins inside another and is not closed before {h}: lists cannot cross.',
  },
  'list-torn': {
    ru: 'Список {f} начат в таблице, а закрыт ({h}) вне её, или наоборот: начало и конец должны стоять в одной таблице.',
    en: 'The list {f} begins in a table and ends ({h}) outside it, or the other way: both have to stand in one table.',
  },
  'not-fillable': {
    ru: 'Шаблон не удалось заполнить пробными данными: {f}.',
    en: 'The template could not be filled with sample data: {f}.',
  },
};

const guess = { ru: ' Возможно, {h}.', en: ' Probably {h}.' };

function placeInWords({ part, paragraph, table, row, near }: TemplatePlace, language: Language): string {
  const ru = language === 'ru';
  const where =
    part === 'header'
      ? ru
        ? 'Верхний колонтитул'
        : 'Page header'
      : part === 'footer'
        ? ru
          ? 'Нижний колонтитул'
          : 'Page footer'
        : table !== null
          ? ru
            ? `Таблица ${table}, строка ${row ?? 1}`
            : `Table ${table}, row ${row ?? 1}`
          : ru
            ? `Абзац ${paragraph}`
            : `Paragraph ${paragraph}`;
  return ru ? `${where}: «${near}».` : `${where}: “${near}”.`;
}

/** «Поле {номр} не известно. Возможно, {номер}. Абзац 3: «Соглашение № {номр}».» */
export function problemInWords({ kind, field, place, hint }: TemplateProblem, language: Language): string {
  const guessed =
    hint !== null && (kind === 'unknown-field' || kind === 'unknown-list') ? guess[language] : '';
  const text = (words[kind][language] + guessed).replaceAll(/\{([fh])\}/g, (_, sign: string) =>
    sign === 'f' ? field : (hint ?? ''),
  );
  return place === null ? text : `${text} ${placeInWords(place, language)}`;
}
