import { fieldKey } from '@pbnet/domain/agreement-documents';
import { filledParagraph, hasContent, inlineTags, splitAt, type Paragraph } from './docx-fill-paragraph.ts';
import { inlineOf, type Tag } from './docx-inline.ts';
import type { Scope } from './docx-scope.ts';
import { isElement, localName, prefixOf, type XmlElement, type XmlPart } from './xml-source.ts';

/** A paragraph taken apart, another element, or raw text. */
type Block = { readonly paragraph: Paragraph } | { readonly part: XmlPart };

/** Containers that hold paragraphs among other things. */
const holders = new Set(['sdt', 'sdtContent', 'customXml', 'txbxContent', 'tc', 'ins']);

function blockOf(part: XmlPart): Block {
  if (!isElement(part, 'p')) return { part };
  const properties = part.children.filter((inner) => isElement(inner, 'pPr'));
  const content = part.children.filter((inner) => !isElement(inner, 'pPr'));
  return { paragraph: { element: part, properties, inline: inlineOf(content) } };
}

interface Mark {
  /** Index of the block (or row) and, within a paragraph, of the piece. */
  readonly block: number;
  readonly piece: number;
  readonly tag: Tag;
}

/** The list that a mark opens and the mark that closes it; null when that stands elsewhere. */
function closing(marks: readonly Mark[], from: number): Mark | null {
  const name = fieldKey(marks[from]?.tag.name ?? '');
  let depth = 0;
  for (const mark of marks.slice(from)) {
    if (fieldKey(mark.tag.name) !== name) continue;
    depth += mark.tag.kind === 'open' ? 1 : -1;
    if (depth === 0) return mark;
  }
  return null;
}

/** Fills a sequence of paragraphs and tables. */
export function filledBlocks(parts: readonly XmlPart[], scope: Scope): readonly XmlPart[] {
  return fillSequence(parts.map(blockOf), scope);
}

function fillSequence(blocks: readonly Block[], scope: Scope): readonly XmlPart[] {
  const marks = blocks.flatMap((block, index): readonly Mark[] =>
    'paragraph' in block
      ? inlineTags(block.paragraph).map(({ piece, tag }) => ({ block: index, piece, tag }))
      : [],
  );
  // The first list that is not opened and closed within one paragraph.
  const at = marks.findIndex((mark, index) => {
    if (mark.tag.kind !== 'open') return false;
    const end = closing(marks, index);
    return end !== null && end.block !== mark.block;
  });
  const [begin, end] = [marks[at], at < 0 ? null : closing(marks, at)];
  if (!begin || !end) return blocks.flatMap((block) => filledBlock(block, scope));
  const [first, last] = [blocks[begin.block], blocks[end.block]];
  if (!first || !last || !('paragraph' in first) || !('paragraph' in last)) return [];
  const [before, opening] = splitAt(first.paragraph, begin.piece);
  const [ending, after] = splitAt(last.paragraph, end.piece);
  const kept = (paragraph: Paragraph): readonly Block[] => (hasContent(paragraph) ? [{ paragraph }] : []);
  const repeated = [...kept(opening), ...blocks.slice(begin.block + 1, end.block), ...kept(ending)];
  return [
    ...fillSequence([...blocks.slice(0, begin.block), ...kept(before)], scope),
    ...scope.items(begin.tag.name).flatMap((item) => fillSequence(repeated, item)),
    // A paragraph that ends a section stays, whatever it says.
    ...fillSequence(
      [...(isSectionEnd(after) ? [{ paragraph: after }] : kept(after)), ...blocks.slice(end.block + 1)],
      scope,
    ),
  ];
}

const isSectionEnd = ({ properties }: Paragraph) =>
  properties.some((part) => isElement(part) && part.children.some((inner) => isElement(inner, 'sectPr')));

function filledBlock(block: Block, scope: Scope): readonly XmlPart[] {
  if ('paragraph' in block) return filledParagraph(block.paragraph, { scope, nested });
  return [nested(block.part, scope)];
}

/** Fills what lies inside anything that is no paragraph: tables, text boxes, content controls. */
function nested(part: XmlPart, scope: Scope): XmlPart {
  if (!isElement(part)) return part;
  if (localName(part) === 'tbl') return { ...part, children: filledRows(part.children, scope) };
  if (localName(part) === 'tc') return filledCell(part, scope);
  if (holders.has(localName(part))) return { ...part, children: filledBlocks(part.children, scope) };
  return { ...part, children: part.children.map((inner) => nested(inner, scope)) };
}

/** Word refuses a cell without a paragraph. */
function filledCell(cell: XmlElement, scope: Scope): XmlElement {
  const children = filledBlocks(cell.children, scope);
  const last = children.findLast((part) => isElement(part));
  if (last && localName(last) === 'p') return { ...cell, children };
  return { ...cell, children: [...children, { name: `${prefixOf(cell)}p`, attributes: '', children: [] }] };
}

/** The marks of a row that are not closed within their own cell. */
function rowMarks(row: XmlPart, index: number): readonly Mark[] {
  if (!isElement(row, 'tr')) return [];
  return row.children.flatMap((cell) => {
    const marks = tagsIn(cell).map((tag, piece) => ({ block: index, piece, tag }));
    const open: Mark[] = [];
    for (const mark of marks) {
      const top = open.at(-1);
      const closes = mark.tag.kind === 'close' && top?.tag.kind === 'open';
      if (closes && fieldKey(top.tag.name) === fieldKey(mark.tag.name)) open.pop();
      else open.push(mark);
    }
    return open;
  });
}

function tagsIn(part: XmlPart): readonly Tag[] {
  if (!isElement(part)) return [];
  const block = blockOf(part);
  if ('paragraph' in block) return inlineTags(block.paragraph).map(({ tag }) => tag);
  // A table inside has rows of its own.
  return localName(part) === 'tbl' ? [] : part.children.flatMap(tagsIn);
}

function without(part: XmlPart, marks: readonly Mark[]): XmlPart {
  if (!isElement(part)) return part;
  const block = blockOf(part);
  if (!('paragraph' in block))
    return { ...part, children: part.children.map((inner) => without(inner, marks)) };
  const { element, properties, inline } = block.paragraph;
  const names = new Set(marks.map(({ tag }) => `${tag.kind} ${fieldKey(tag.name)}`));
  const kept = inline.filter(({ tag }) => tag === null || !names.has(`${tag.kind} ${fieldKey(tag.name)}`));
  return {
    ...element,
    children: [
      ...properties,
      ...kept.map((piece) => (piece.tag === null ? piece.part : rawRun(piece.run, piece.raw))),
    ],
  };
}

function rawRun(run: XmlElement, raw: string): XmlElement {
  const look = run.children.filter((part) => isElement(part, 'rPr'));
  return { ...run, children: [...look, { name: `${prefixOf(run)}t`, attributes: '', children: [raw] }] };
}

function filledRows(rows: readonly XmlPart[], scope: Scope): readonly XmlPart[] {
  const marks = rows.flatMap(rowMarks);
  const at = marks.findIndex((mark, index) => mark.tag.kind === 'open' && closing(marks, index) !== null);
  const [begin, end] = [marks[at], at < 0 ? null : closing(marks, at)];
  if (!begin || !end) return rows.map((row) => nested(row, scope));
  const repeated = rows.slice(begin.block, end.block + 1).map((row) => without(row, [begin, end]));
  return [
    ...filledRows(rows.slice(0, begin.block), scope),
    ...scope.items(begin.tag.name).flatMap((item) => filledRows(repeated, item)),
    ...filledRows(rows.slice(end.block + 1), scope),
  ];
}
