import { zipOf, type ZipPart } from '../../testing/zip.ts';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export const types =
  '<?xml version="1.0"?><Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

export const run = (text: string, look = '') =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, one for each text: Word cuts words like that. */
export const paragraph = (...texts: readonly string[]) =>
  `<w:p>${texts.map((text) => run(text)).join('')}</w:p>`;

export const table = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

export const body = (content: string, doctype = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>${doctype}<w:document xmlns:w="${w}"><w:body>${content}<w:sectPr/></w:body></w:document>`;

/** A Word document made by hand of the content of its body, and other parts where they are told. */
export function docxOf(content: string, parts: readonly ZipPart[] = [], doctype = ''): Buffer {
  return zipOf([
    { name: '[Content_Types].xml', content: types },
    { name: 'word/document.xml', content: body(content, doctype) },
    ...parts,
  ]);
}
