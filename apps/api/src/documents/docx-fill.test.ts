import { readFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { docxFields } from './docx-fields.ts';
import { fillDocx } from './docx-fill.ts';
import { docxParagraphs } from './docx-paragraphs.ts';
import { docxParts } from './docx-parts.ts';
import { docxOf, paragraph, run, table } from './testing/docx.ts';

const filled = async (content: string, values: Parameters<typeof fillDocx>[1]) =>
  docxParagraphs(await fillDocx(docxOf(content), values));

const centers = [
  { код: 'А-1', центр: 'Первый' },
  { код: 'А-2', центр: 'Второй <&> {номер}' },
];

it('keeps the look of the run that a field begins in, and its words as words', async () => {
  const content = `<w:p>${run('№ ')}${run('{но', '<w:b/>')}<w:proofErr w:type="spellStart"/>${run('мер}')}${run(' конец')}</w:p>`;
  const bytes = await fillDocx(docxOf(content), { номер: '5 <&> {дата}\nвторая строка' });
  expect(await docxParagraphs(bytes)).toEqual(['№ 5 <&> {дата} вторая строка конец']);
});

it('repeats words in a paragraph, whole paragraphs and rows of a table', async () => {
  expect(await filled(paragraph('Центры: {#центры}{код}; {/центры}всего.'), { центры: centers })).toEqual([
    'Центры: А-1; А-2; всего.',
  ]);
  const paragraphs =
    paragraph('{#центры}') + paragraph('{код}') + paragraph('{центр}') + paragraph('{/центры}');
  expect(await filled(paragraphs, { центры: centers })).toEqual([
    'А-1',
    'Первый',
    'А-2',
    'Второй <&> {номер}',
  ]);
  const rows = table(
    [paragraph('Код'), paragraph('Центр')],
    [paragraph('{#центры}{код}'), paragraph('{центр}{/центры}')],
    [paragraph('Итого'), paragraph('{число_центров}')],
  );
  expect(await filled(rows, { центры: centers, число_центров: '2' })).toEqual([
    'Код | Центр',
    'А-1 | Первый',
    'А-2 | Второй <&> {номер}',
    'Итого | 2',
  ]);
});

it('leaves no trace of what does not apply: no empty clause, no row', async () => {
  const content =
    paragraph('{#взамен}Взамен № {прежний_номер}.{/взамен}') +
    paragraph('Текст{#взамен} и ещё{/взамен}.') +
    table([paragraph('Шапка')], [paragraph('{#центры}{код}{/центры}')]);
  expect(await filled(content, { взамен: [], центры: [] })).toEqual(['Текст.', 'Шапка']);
  expect(await filled(content, { взамен: [{}], центры: [], прежний_номер: '7' })).toEqual([
    'Взамен № 7.',
    'Текст и ещё.',
    'Шапка',
  ]);
});

it('fills what LibreOffice has saved, and gives the same bytes for the same values', async () => {
  const template = await readFile(new URL('./testing/template-by-libreoffice.docx', import.meta.url));
  expect(docxFields(await docxParts(template)).problems).toEqual([]);
  const values = {
    ...{ номер: '17-2026', город: 'Пенза', есть_центры: [{}], взамен: [], срочное: [], бессрочное: [{}] },
    ...{ начало: '1 января 2027 года', центры: centers, библиотека: [], другие_стороны: [] },
  };
  const bytes = await fillDocx(template, values);
  const text = await docxParagraphs(bytes);
  expect(text).toEqual(
    expect.arrayContaining([
      'СОГЛАШЕНИЕ № 17-2026',
      '1. Предмет соглашения',
      '1.3. Сотрудничество по настоящему Соглашению осуществляется на безвозмездной основе и не влечёт взаимных финансовых обязательств Сторон.',
      '5.1. Соглашение действует с 1 января 2027 года без ограничения срока.',
    ]),
  );
  expect(text.filter((line) => /[{}]/.test(line))).toEqual([expect.stringContaining('Второй <&> {номер}')]);
  vi.setSystemTime(Date.now() + 60_000);
  expect(Buffer.from(await fillDocx(template, values)).equals(bytes)).toBe(true);
  vi.useRealTimers();
});
