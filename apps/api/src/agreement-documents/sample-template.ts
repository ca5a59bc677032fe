import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  LevelSuffix,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  type TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { cell, center, font, noBorders, plain } from './docx-pieces.ts';
import {
  amendmentPreamble,
  amendmentSections,
  amendmentTitle,
  cooperationPreamble,
  cooperationSections,
  cooperationTitle,
  type SampleSection,
} from './cooperation-text.ts';

function placeAndDay(): Table {
  const right = new Paragraph({ alignment: AlignmentType.END, children: [new TextRun('{дата}')] });
  return new Table({
    width: { size: 9355, type: WidthType.DXA },
    columnWidths: [4677, 4678],
    borders: noBorders,
    rows: [new TableRow({ children: [cell([new Paragraph('г. {город}')], 4677), cell([right], 4678)] })],
  });
}

const details = [
  'Юридический адрес: {юридический_адрес}',
  'Почтовый адрес: {почтовый_адрес}',
  'ИНН {ИНН}, КПП {КПП}',
  'ОГРН {ОГРН}',
  'Телефон: {телефон}',
  'Электронная почта: {почта}',
];

const signature = ['{должность}', '____________________ / {подписант} /', 'М. П.'];

/** One side's name, details and place to sign; several sides of a column stand one under the other. */
function side(list: string, width: number): TableCell {
  return cell(
    [
      plain(`{#${list}}`),
      plain('{наименование}', { bold: true, keepNext: true }),
      ...details.map((text) => plain(text, { keepNext: true })),
      plain('', { keepNext: true }),
      ...signature.map((text) => plain(text, { keepNext: true })),
      plain(''),
      plain(`{/${list}}`),
    ],
    width,
  );
}

function parties(): Table {
  const row = new TableRow({ children: [side('библиотека', 4677), side('другие_стороны', 4678)] });
  return new Table({
    width: { size: 9355, type: WidthType.DXA },
    columnWidths: [4677, 4678],
    borders: noBorders,
    rows: [row],
  });
}

const centerColumns = [
  ['№', '{#центры}{номер_по_порядку}', 600],
  ['Центр удалённого доступа', '{центр}', 3055],
  ['Населённый пункт', '{населённый_пункт}', 1900],
  ['Организация и адрес', '{организация}, {адрес}{/центры}', 3800],
] as const;

function centers(): Table {
  const row = (at: 0 | 1) =>
    new TableRow({
      tableHeader: at === 0,
      cantSplit: true,
      children: centerColumns.map((column) => cell([plain(column[at], { bold: at === 0 })], column[2])),
    });
  return new Table({
    width: { size: 9355, type: WidthType.DXA },
    columnWidths: centerColumns.map(([, , width]) => width),
    rows: [row(0), row(1)],
  });
}

const heading = (text: string) =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    alignment: AlignmentType.CENTER,
    numbering: { reference: 'clauses', level: 0 },
    spacing: { before: 240, after: 120 },
    keepNext: true,
    children: [new TextRun({ text })],
  });

const clause = (text: string) =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    numbering: { reference: 'clauses', level: 1 },
    spacing: { after: 80 },
    children: [new TextRun(text)],
  });

const numbering = {
  config: [
    {
      reference: 'clauses',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          suffix: LevelSuffix.SPACE,
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 0, hanging: 0 } } },
        },
        {
          level: 1,
          format: LevelFormat.DECIMAL,
          text: '%1.%2.',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 0, firstLine: 567 } } },
        },
      ],
    },
  ],
};

interface Sample {
  readonly title: readonly string[];
  readonly preamble: string;
  readonly sections: readonly SampleSection[];
}

const pages = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: [PageNumber.CURRENT], size: 20 })],
    }),
  ],
});

async function written({ title, preamble, sections }: Sample): Promise<Uint8Array> {
  const document = new Document({
    title: title.join(' '),
    creator: 'Президентская библиотека',
    styles: {
      default: {
        document: { run: { font, size: 24, language: { value: 'ru-RU' } } },
        heading1: { run: { font, size: 24, bold: true, color: '000000' } },
      },
    },
    numbering,
    sections: [
      {
        properties: { page: { margin: { left: 1701, right: 850, top: 1134, bottom: 1134 } } },
        footers: { default: pages },
        children: [
          ...title.map((text, index) => center(text, index === 0 ? 28 : 24)),
          new Paragraph(''),
          placeAndDay(),
          new Paragraph({
            alignment: AlignmentType.BOTH,
            indent: { firstLine: 567 },
            spacing: { before: 200, after: 120 },
            children: [new TextRun(preamble)],
          }),
          ...sections.flatMap(({ heading: words, clauses }) => [heading(words), ...clauses.map(clause)]),
          heading('Адреса, реквизиты и подписи Сторон'),
          parties(),
          plain('{#есть_центры}'),
          new Paragraph({
            alignment: AlignmentType.END,
            pageBreakBefore: true,
            spacing: { after: 200 },
            children: [new TextRun('Приложение № 1')],
          }),
          center('Перечень центров удалённого доступа', 24),
          new Paragraph(''),
          centers(),
          plain('{/есть_центры}'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** The network's agreement on cooperation with its fields, to be edited in Word. */
export const cooperationSample = () =>
  written({ title: cooperationTitle, preamble: cooperationPreamble, sections: cooperationSections });

/** A supplementary agreement that replaces the list of centres. */
export const amendmentSample = () =>
  written({ title: amendmentTitle, preamble: amendmentPreamble, sections: amendmentSections });
