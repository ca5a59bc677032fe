import { DomainError } from '@pbnet/domain';
import { docxLabels } from './docx-numbering.ts';
import type { DocxParts } from './docx-parts.ts';
import { boxesOf, isBreakBefore, runsOf, type DocxRun } from './docx-runs.ts';
import { alignOf, docxStyles, numberingOf, type DocxAlign } from './docx-styles.ts';
import { tableOf, type DocxTable } from './docx-table.ts';
import { attributeOf, child, elements, type XmlNode } from './xml-tree.ts';

export interface DocxParagraph {
  readonly kind: 'paragraph';
  /** 0 is the title of the document, 1 to 9 its headings; null for plain text. */
  readonly level: number | null;
  /** The number that Word draws: «2.1.»; '' where there is none. */
  readonly label: string;
  /** How deep in its list, from 0. */
  readonly depth: number;
  readonly align: DocxAlign;
  readonly breakBefore: boolean;
  readonly runs: readonly DocxRun[];
}

export type DocxBlock = DocxParagraph | DocxTable;

/** Containers that hold paragraphs and mean nothing of their own. */
const transparent = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag', 'Choice']);

/**
 * What the document says, in order: paragraphs with the numbers of their lists, and tables. Proposed changes are read
 * as accepted; hidden words are read like all others, so that nothing can be signed unseen. Pictures, notes and the
 * margins of pages are left out.
 */
export function docxBlocks({ document, styles, numbering }: DocxParts): readonly DocxBlock[] {
  const body = child(document, 'document', 'body');
  if (!body) throw new DomainError('rule-broken', 'docx-not-document');
  const styleOf = docxStyles(styles);
  const nextLabel = docxLabels(numbering);

  function paragraph(node: XmlNode): DocxParagraph {
    const properties = child(node, 'pPr');
    const style = styleOf(attributeOf(child(properties, 'pStyle'), 'val'));
    const own = numberingOf(properties);
    const list = own?.list ?? style.numbering?.list ?? '0';
    const depth = own?.level ?? style.numbering?.level ?? 0;
    const runs = runsOf(node, { bold: style.bold, italic: style.italic, underline: false });
    const outline = attributeOf(child(properties, 'outlineLvl'), 'val');
    return {
      kind: 'paragraph',
      level: outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : style.level,
      label: list === '0' ? '' : nextLabel({ list, level: depth }),
      depth: list === '0' ? 0 : depth,
      align: alignOf(properties) ?? style.align ?? 'left',
      breakBefore: isBreakBefore(node),
      runs,
    };
  }

  function blocks(container: XmlNode): readonly DocxBlock[] {
    return elements(container).flatMap((node): readonly DocxBlock[] => {
      if (node.name === 'p') return [paragraph(node), ...boxesOf(node).flatMap(blocks)];
      if (node.name === 'tbl') return [tableOf(node, blocks)];
      if (node.name === 'AlternateContent') return blocks(child(node, 'Choice') ?? node);
      return transparent.has(node.name) ? blocks(node) : [];
    });
  }

  return blocks(body);
}
