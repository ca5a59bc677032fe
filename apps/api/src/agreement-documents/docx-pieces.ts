import { AlignmentType, BorderStyle, Paragraph, TableCell, TextRun, WidthType } from 'docx';

/** Every Word has it; LibreOffice and our PDF put their own serif in its place. */
export const font = 'Times New Roman';

const nothing = { style: BorderStyle.NONE, size: 0, color: 'auto' };

export const noBorders = {
  ...{ top: nothing, bottom: nothing, left: nothing, right: nothing },
  ...{ insideHorizontal: nothing, insideVertical: nothing },
};

const margins = { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 80, right: 80 };

/** Widths in twentieths of a point; a page's text is 9355 of them. */
export const cell = (children: Paragraph[], width: number) =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, margins, children });

export interface Look {
  readonly bold?: boolean;
  /** On one page with what follows. */
  readonly keepNext?: boolean;
}

export const plain = (text: string, { bold = false, keepNext = false }: Look = {}) =>
  new Paragraph({
    spacing: { after: 40 },
    keepNext,
    keepLines: true,
    children: [new TextRun({ text, bold })],
  });

/** A centred bold line; its size in half points. */
export const center = (text: string, size: number) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, size, bold: true })] });
