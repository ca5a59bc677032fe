export interface FieldMeaning {
  readonly ru: string;
  readonly en: string;
}

/** A place in a template that is filled with words: «{номер}». */
export interface TemplateField {
  readonly name: string;
  readonly meaning: FieldMeaning;
  /** What would stand there. */
  readonly sample: string;
}

/**
 * A part of a template that is repeated for every item, «{#центры}…{/центры}», or that stays only where it applies:
 * one without fields of its own is such a condition.
 */
export interface TemplateList {
  readonly name: string;
  readonly meaning: FieldMeaning;
  readonly fields: readonly TemplateField[];
}

const field = (name: string, sample: string, [ru, en]: readonly [string, string]): TemplateField => ({
  name,
  sample,
  meaning: { ru, en },
});

export const plainFields = [
  field('номер', '17-2026', ['Номер соглашения', 'Number of the agreement']),
  field('название', 'Соглашение о сотрудничестве', ['Название соглашения', 'Title of the agreement']),
  field('дата', '«23» ноября 2026 г.', [
    'День подписания, в кавычках; пока он не известен: место для него',
    'Day of signing, in quotes; a blank while unknown',
  ]),
  field('дата_прописью', 'двадцать третье ноября две тысячи двадцать шестого года', [
    'День подписания словами',
    'Day of signing in words',
  ]),
  field('город', 'Санкт-Петербург', ['Где заключено', 'Where it was made']),
  field('начало', '1 января 2027 года', ['Первый день действия', 'First day in force']),
  field('окончание', '31 декабря 2031 года', ['Последний день действия', 'Last day in force']),
  field('срок', '5 (пять) лет', ['Срок действия', 'How long it is in force']),
  field('срок_продления', '12 (двенадцать) месяцев', [
    'На сколько продлевается',
    'How long it is prolonged for',
  ]),
  field('субъект_РФ', 'Пензенская область', ['Субъект Российской Федерации', 'Region']),
  field('региональный_центр', 'Региональный центр Президентской библиотеки в Пензенской области', [
    'Региональный центр',
    'Regional center',
  ]),
  field('число_центров', '3', ['Сколько ЦУД охвачено', 'How many access centers are covered']),
  field('число_центров_прописью', 'три', ['То же словами', 'The same in words']),
  field('основной_номер', '4-2021', [
    'Номер соглашения, к которому заключается дополнительное',
    'Number of the agreement that is amended',
  ]),
  field('основная_дата', '12 мая 2021 года', ['Его день подписания', 'Its day of signing']),
  field('прежний_номер', '4-2021', [
    'Номер соглашения, взамен которого заключается это',
    'Number of the agreement that is superseded',
  ]),
  field('прежняя_дата', '12 мая 2021 года', ['Его день подписания', 'Its day of signing']),
] as const satisfies readonly TemplateField[];

const partyFields = [
  field('банковские_реквизиты', 'л/с 20556Х00000, р/с 03224643560000005500', [
    'Банковские реквизиты',
    'Bank details',
  ]),
  field('номер_стороны', '1', ['Номер по порядку подписания', 'Number in the order of signing']),
  field('роль', 'Президентская библиотека', [
    'Кем сторона является в соглашении',
    'What the party is in the agreement',
  ]),
  field('наименование', 'Государственное бюджетное учреждение культуры «Областная библиотека»', [
    'Полное наименование',
    'Full name',
  ]),
  field('краткое_наименование', 'ГБУК «Областная библиотека»', ['Краткое наименование', 'Short name']),
  field('ИНН', '5836010000', ['ИНН', 'Tax number']),
  field('КПП', '583601001', ['КПП', 'Tax registration code']),
  field('ОГРН', '1025801350000', ['ОГРН', 'State registration number']),
  field('юридический_адрес', '440000, г. Пенза, ул. Примерная, д. 1', ['Юридический адрес', 'Legal address']),
  field('почтовый_адрес', '440000, г. Пенза, ул. Примерная, д. 1', [
    'Почтовый адрес; если его нет, юридический',
    'Postal address, or the legal one',
  ]),
  field('телефон', '+7 (8412) 00-00-00', ['Телефон', 'Telephone']),
  field('почта', 'library@example.ru', ['Электронная почта', 'E-mail']),
  field('должность', 'директор', ['Должность подписанта', 'Post of the signatory']),
  field('подписант', 'Подписант региональной библиотеки', ['Кто подписывает', 'Who signs']),
  field('основание', 'Устава', [
    'На основании чего действует (родительный падеж)',
    'What the signatory acts on',
  ]),
] as const satisfies readonly TemplateField[];

const centerFields = [
  field('номер_по_порядку', '1', ['Номер строки', 'Number of the line']),
  field('код', 'RU-PNZ-001', ['Код центра', 'Code of the center']),
  field('центр', 'ЦУД в Центральной городской библиотеке', ['Название центра', 'Name of the center']),
  field('населённый_пункт', 'Кузнецк', ['Населённый пункт', 'Locality']),
  field('организация', 'МБУК «Центральная городская библиотека»', [
    'Организация, где он открыт',
    'Organization that hosts it',
  ]),
  field('адрес', '442530, г. Кузнецк, ул. Примерная, д. 2', [
    'Адрес этой организации',
    'Address of that organization',
  ]),
  field('действует_с', '1 января 2027 года', ['С какого дня охвачен соглашением', 'Covered from']),
  field('действует_по', '31 декабря 2031 года', ['По какой день охвачен', 'Covered to']),
] as const satisfies readonly TemplateField[];

const list = (
  name: string,
  fields: readonly TemplateField[],
  [ru, en]: readonly [string, string],
): TemplateList => ({ name, fields, meaning: { ru, en } });

export const templateLists: readonly TemplateList[] = [
  list('стороны', partyFields, ['Все стороны в порядке подписания', 'All parties in the order of signing']),
  list('библиотека', partyFields, ['Президентская библиотека', 'The Presidential Library']),
  list('орган_власти', partyFields, ['Орган власти субъекта', 'Authority of the region']),
  list('организация_РЦ', partyFields, [
    'Организация регионального центра',
    'Institution of the regional center',
  ]),
  list('организация_центра', partyFields, [
    'Организация, где открыт ЦУД',
    'Institution that hosts an access center',
  ]),
  list('партнёры', partyFields, ['Партнёры', 'Partners']),
  list('другие_стороны', partyFields, [
    'Все стороны, кроме Президентской библиотеки',
    'All parties but the Presidential Library',
  ]),
  list('центры', centerFields, ['Охваченные ЦУД', 'Covered access centers']),
  list('есть_центры', [], ['Если охвачен хоть один ЦУД', 'If any access center is covered']),
  list('бессрочное', [], ['Если срок не ограничен', 'If in force without end']),
  list('срочное', [], ['Если есть последний день', 'If there is a last day']),
  list('продлевается', [], ['Если продлевается само', 'If prolonged by itself']),
  list('не_продлевается', [], ['Если само не продлевается', 'If not prolonged by itself']),
  list('дополнительное', [], ['Если это дополнительное соглашение', 'If it amends another agreement']),
  list('взамен', [], ['Если заключается взамен прежнего', 'If it supersedes another agreement']),
];

/** Word begins a sentence with a capital and people write е for ё and a space for _: none of that makes another field. */
export function fieldKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .trim()
    .replace(/[\s_]+/g, '_');
}
