import writeExcelFile, { type Row } from 'write-excel-file/node';
import { stableZip } from './stable-zip.ts';

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export type CellValue = string | number | null;

export interface WorkbookColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

export interface WorkbookSheet {
  /** At most 31 characters, none of \ / ? * [ ] : */
  readonly name: string;
  /** At most 26. */
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * Sheets with a frozen, filtered head that repeats on every printed page, landscape, as wide as the paper.
 * Numbers stay numbers. Texts are cells of the format «Текст»: a text that begins like a formula is never one,
 * not even after somebody edits it. The same sheets give the same bytes.
 */
export async function workbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const book = writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      columns: columns.map(({ width }) => ({ width })),
      data: [columns.map(headCell), ...rows.map((row): Row => row.map(bodyCell))],
      orientation: 'landscape' as const,
      stickyRowsCount: 1,
    })),
    {
      features: [
        {
          files: {
            transform: {
              'xl/worksheets/sheet{id}.xml': {
                transform: (xml, _options, { sheetIndex }) => asPrinted(xml, sheets[sheetIndex]),
              },
              'xl/workbook.xml': {
                transform: (xml) =>
                  xml.replace(
                    '<definedNames/>',
                    `<definedNames>${sheets.map(printTitles).join('')}</definedNames>`,
                  ),
              },
            },
          },
        },
      ],
    },
  );
  return stableZip(await book.toBuffer());
}

function headCell({ title }: WorkbookColumn) {
  return {
    value: title,
    format: '@',
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'center',
    backgroundColor: '#E9EDF1',
    bottomBorderStyle: 'thin',
  } as const;
}

function bodyCell(value: CellValue) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, alignVertical: 'top' } as const;
  return { value, type: String, format: '@', wrap: true, alignVertical: 'top' } as const;
}

/** What the library has no option for: fit to the paper's width, and a filter on the head. */
function asPrinted(xml: string, sheet: WorkbookSheet | undefined): string {
  if (!sheet) return xml;
  const lastColumn = String.fromCharCode(64 + sheet.columns.length);
  const filter = `<autoFilter ref="A1:${lastColumn}${sheet.rows.length + 1}"/>`;
  return xml
    .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('</sheetData>', `</sheetData>${filter}`)
    .replace('orientation="landscape"', 'orientation="landscape" fitToWidth="1" fitToHeight="0"');
}

function printTitles({ name }: WorkbookSheet, index: number): string {
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name}'!$1:$1</definedName>`;
}
