import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import type { ContentDecision, ResolutionContent } from './resolution-content.ts';

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const numbering = {
  config: ['priorities', 'decisions'].map((reference) => ({
    reference,
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: '%1.',
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: 567, hanging: 567 }, spacing: { after: 100 } } },
      },
    ],
  })),
};

const centered = (text: string, options: IParagraphOptions = {}) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    ...options,
    children: [new TextRun({ text, bold: true })],
  });

const title2 = (text: string) =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_2, spacing: { before: 280, after: 140 } });

const cell = (text: string, width: number, bold = false) =>
  new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    children: [new Paragraph({ children: [new TextRun({ text, bold, size: 20 })] })],
  });

const row = ([number, words, parties, due]: readonly [string, string, string, string], head = false) =>
  new TableRow({
    tableHeader: head,
    cantSplit: true,
    children: [cell(number, 7, head), cell(words, 50, head), cell(parties, 23, head), cell(due, 20, head)],
  });

function annexRow({ number, words, parties, due }: ContentDecision) {
  return row([String(number), words, parties ?? 'не указан', due ?? 'не указан']);
}

function paragraphs(content: ResolutionContent): (Paragraph | Table)[] {
  const { organization, heading, title, preamble, priorities, decisions, signedOn } = content;
  return [
    centered(organization, {
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: '9A7416', space: 6 } },
      spacing: { after: 240 },
    }),
    new Paragraph({
      text: heading === '' ? title : heading,
      heading: HeadingLevel.HEADING_1,
      alignment: AlignmentType.CENTER,
      spacing: { after: 120 },
    }),
    ...(heading === '' ? [] : [centered(title, { spacing: { after: 120 } })]),
    ...(signedOn === null
      ? [centered('ПРОЕКТ', { spacing: { after: 240 } })]
      : [new Paragraph({ text: signedOn, alignment: AlignmentType.CENTER, spacing: { after: 240 } })]),
    ...preamble.map(
      (text) =>
        new Paragraph({
          text,
          alignment: AlignmentType.BOTH,
          indent: { firstLine: 567 },
          spacing: { after: 120 },
        }),
    ),
    ...(priorities.length === 0 ? [] : [title2(content.prioritiesTitle)]),
    ...priorities.map((text) => new Paragraph({ text, numbering: { reference: 'priorities', level: 0 } })),
    title2(content.decisionsTitle),
    ...decisions.map(
      ({ words, parties }) =>
        new Paragraph({
          text: parties === null ? words : `${words} (${parties})`,
          numbering: { reference: 'decisions', level: 0 },
        }),
    ),
    new Paragraph({
      text: `${content.signerPost}\t____________________\t${content.signerName}`,
      spacing: { before: 600, after: 120 },
      keepLines: true,
      tabStops: [
        { type: 'left', position: 4200 },
        { type: 'left', position: 7200 },
      ],
    }),
    new Paragraph({
      text: content.annexTitle,
      heading: HeadingLevel.HEADING_2,
      pageBreakBefore: true,
      spacing: { after: 140 },
    }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [row(['№', 'Решение', 'Ответственный', 'Срок'], true), ...decisions.map(annexRow)],
    }),
  ];
}

/** The same text for editing in Word; headings, lists and the table's head are real ones. */
export async function resolutionDocx(content: ResolutionContent): Promise<Uint8Array> {
  const document = new Document({
    title: content.title,
    creator: content.organization,
    styles: {
      default: {
        document: { run: { font: 'Golos Text', size: 24, language: { value: 'ru-RU' } } },
        heading1: { run: { font: 'Golos Text', size: 32, bold: true, color: '1B427F' } },
        heading2: { run: { font: 'Golos Text', size: 26, bold: true, color: '1B427F' } },
      },
    },
    numbering,
    sections: [
      {
        properties: { page: { margin: { left: 1701, right: 851, top: 1134, bottom: 1134 } } },
        children: paragraphs(content),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
