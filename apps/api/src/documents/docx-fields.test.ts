import { expect, it } from 'vitest';
import { amendmentSample, cooperationSample } from '../agreement-documents/sample-template.ts';
import { docxFields } from './docx-fields.ts';
import { docxParts } from './docx-parts.ts';
import { docxOf, paragraph, run, table } from './testing/docx.ts';

const problems = async (content: string) =>
  docxFields(await docxParts(docxOf(content))).problems.map(({ kind, field, hint }) => [kind, field, hint]);

it('has nothing against the samples', async () => {
  for (const sample of [await cooperationSample(), await amendmentSample()])
    expect(docxFields(await docxParts(sample))).toMatchObject({ problems: [] });
});

it('reads a field that Word has cut into runs, whatever the letter case', async () => {
  const cut = paragraph('Соглашение № {но', 'ме', 'р}', ' от {Дата прописью}');
  expect(await problems(cut)).toEqual([]);
});

it.each([
  [paragraph('{номр}'), 'unknown-field', '{номр}', '{номер}'],
  [paragraph('{зарплата}'), 'unknown-field', '{зарплата}', null],
  [paragraph('{ИНН}'), 'field-out-of-list', '{ИНН}', '{#стороны}…{/стороны}'],
  [paragraph('{стороны}'), 'list-as-field', '{стороны}', '{#стороны}…{/стороны}'],
  [paragraph('{#номер}{/номер}'), 'field-as-list', '{#номер}', '{номер}'],
  [paragraph('{#центр}{/центр}'), 'unknown-list', '{#центр}', '{#центры}'],
  [paragraph('{}'), 'empty-field', '{}', null],
  [paragraph('Срок {окончание и дальше'), 'brace-not-closed', '{окончание и дальше', null],
  [paragraph('{номер') + paragraph('}'), 'brace-not-closed', '{номер', null],
  [paragraph('номер}'), 'brace-not-opened', '}', null],
  [paragraph('{#центры}{код}'), 'list-not-closed', '{#центры}', '{/центры}'],
  [paragraph('{/центры}'), 'list-not-opened', '{/центры}', '{#центры}'],
  [paragraph('{#центры}{#взамен}{/центры}{/взамен}'), 'lists-crossed', '{#взамен}', '{/центры}'],
  [table([paragraph('{#центры}{код}')]) + paragraph('{/центры}'), 'list-torn', '{#центры}', '{/центры}'],
])('names what is wrong in %s', async (content, ...expected) => {
  expect(await problems(content)).toContainEqual(expected);
});

it('says where it stands', async () => {
  const content =
    paragraph('Первый') +
    table([paragraph('Шапка')], [paragraph('Код {кот} центра')]) +
    `<w:p>${run('Под таблицей {сюда')}</w:p>`;
  const { problems: found } = docxFields(await docxParts(docxOf(content)));
  expect(found.map(({ place }) => place)).toEqual([
    { part: 'body', paragraph: 3, table: 1, row: 2, near: 'Код {кот} центра' },
    { part: 'body', paragraph: 4, table: null, row: null, near: 'Под таблицей {сюда' },
  ]);
});
