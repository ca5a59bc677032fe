import { dayInWords } from '@pbnet/domain';
import { AlignmentType, Document, Packer, Paragraph, Table, TableRow, TextRun, WidthType } from 'docx';
import type { AgreementFacts, PartyFacts } from './agreement-facts.ts';
import { cell, center, font, noBorders, plain } from './docx-pieces.ts';

export interface ProtocolClause {
  readonly clause: string;
  readonly ours: string;
  readonly theirs: string;
  /** Null while the sides have not agreed. */
  readonly agreed: string | null;
}

export interface Protocol {
  readonly facts: AgreementFacts;
  readonly clauses: readonly ProtocolClause[];
}

const widths = [1100, 2750, 2750, 2755] as const;

function clausesTable(clauses: readonly ProtocolClause[], others: string): Table {
  const row = (words: readonly [string, string, string, string], head = false) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: words.map((text, index) =>
        cell(
          text.split('\n').map((line) => plain(line, { bold: head })),
          widths[index] ?? 0,
        ),
      ),
    });
  return new Table({
    width: { size: 9355, type: WidthType.DXA },
    columnWidths: [...widths],
    rows: [
      row(
        ['Пункт', 'Редакция Президентской библиотеки', `Редакция: ${others}`, 'Согласованная редакция'],
        true,
      ),
      ...clauses.map(({ clause, ours, theirs, agreed }) =>
        row([clause, ours, theirs, agreed ?? 'Не согласована']),
      ),
    ],
  });
}

function signatures(parties: readonly PartyFacts[]): Table {
  const side = (party: PartyFacts) =>
    cell(
      [
        plain(party.shortName, { bold: true, keepNext: true }),
        plain(party.signatoryPost, { keepNext: true }),
        plain('', { keepNext: true }),
        plain(`____________________ / ${party.signatoryName || '____________________'} /`, {
          keepNext: true,
        }),
        plain('«___» ______________ 20___ г.'),
        plain(''),
      ],
      4677,
    );
  const rows: PartyFacts[][] = [];
  for (let at = 0; at < parties.length; at += 2) rows.push(parties.slice(at, at + 2));
  return new Table({
    width: { size: 9355, type: WidthType.DXA },
    columnWidths: [4677, 4678],
    borders: noBorders,
    rows: rows.map(
      (pair) =>
        new TableRow({
          children: [...pair.map(side), ...(pair.length === 1 ? [cell([plain('')], 4678)] : [])],
        }),
    ),
  });
}

/** The protocol in the usual form: clause, the words of each side, the agreed words, places to sign. */
export async function protocolDocx({ facts, clauses }: Protocol): Promise<Uint8Array> {
  const { number, title, signedOn, parties } = facts;
  const of = [
    title,
    ...(number === null ? [] : [`№ ${number}`]),
    ...(signedOn === null ? [] : [`от ${dayInWords(signedOn)}`]),
  ];
  const others = parties
    .filter(({ role }) => role !== 'presidential-library')
    .map(({ shortName }) => shortName);
  const document = new Document({
    title: 'Протокол разногласий',
    styles: { default: { document: { run: { font, size: 22, language: { value: 'ru-RU' } } } } },
    sections: [
      {
        properties: { page: { margin: { left: 1701, right: 850, top: 1134, bottom: 1134 } } },
        children: [
          center('ПРОТОКОЛ РАЗНОГЛАСИЙ', 28),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            children: [new TextRun({ text: `к документу: ${of.join(' ')}` })],
          }),
          clausesTable(clauses, others.join(', ')),
          new Paragraph(''),
          plain('Подписи Сторон', { bold: true, keepNext: true }),
          signatures(parties),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
