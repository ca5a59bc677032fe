import { fieldKey } from '@pbnet/domain/agreement-documents';
import { inlineOf, wordsRun, wrappers, type Inline, type Tag } from './docx-inline.ts';
import type { Scope } from './docx-scope.ts';
import { isElement, localName, wordsIn, type XmlElement, type XmlPart } from './xml-source.ts';

export interface Paragraph {
  readonly element: XmlElement;
  readonly properties: readonly XmlPart[];
  readonly inline: readonly Inline[];
}

/** The tags of lists in a paragraph and which of its pieces they are. */
export function inlineTags({ inline }: Paragraph): readonly { readonly piece: number; readonly tag: Tag }[] {
  return inline.flatMap(({ tag }, piece) => (tag && tag.kind !== 'field' ? [{ piece, tag }] : []));
}

/** What stands before and after a piece, each a paragraph of the same look. */
export function splitAt(paragraph: Paragraph, piece: number): readonly [Paragraph, Paragraph] {
  const { inline } = paragraph;
  return [
    { ...paragraph, inline: inline.slice(0, piece) },
    { ...paragraph, inline: inline.slice(piece + 1) },
  ];
}

const shown = new Set([
  'drawing',
  'pict',
  'object',
  'br',
  'sym',
  'fldSimple',
  'instrText',
  'fldChar',
  'oMath',
  'sdt',
]);

function isShown(part: XmlPart): boolean {
  if (!isElement(part) || localName(part) === 'rPr') return false;
  if (localName(part) === 't') return wordsIn(part).trim() !== '';
  return shown.has(localName(part)) || part.children.some(isShown);
}

/** Whether anything of the paragraph would be seen: words, a picture, a tag that has not been filled. */
export function hasContent({ inline }: Paragraph): boolean {
  return inline.some((piece) => piece.tag !== null || isShown(piece.part));
}

export interface Filling {
  readonly scope: Scope;
  /** Fills what holds paragraphs of its own, such as a text box. */
  readonly nested: (part: XmlPart, scope: Scope) => XmlPart;
}

function untagged(part: XmlPart, filling: Filling): XmlPart {
  if (!isElement(part)) return part;
  if (wrappers.has(localName(part))) {
    const { inline } = { inline: inlineOf(part.children) };
    return { ...part, children: fillInline(inline, filling) };
  }
  return filling.nested(part, filling.scope);
}

function closingPiece(inline: readonly Inline[], from: number): number {
  const name = fieldKey(inline[from]?.tag?.name ?? '');
  let depth = 0;
  return inline.findIndex(({ tag }, index) => {
    if (index < from || !tag || tag.kind === 'field' || fieldKey(tag.name) !== name) return false;
    depth += tag.kind === 'open' ? 1 : -1;
    return depth === 0;
  });
}

function fillInline(inline: readonly Inline[], filling: Filling): readonly XmlPart[] {
  const parts: XmlPart[] = [];
  const { scope } = filling;
  for (let at = 0; at < inline.length; at += 1) {
    const piece = inline[at];
    if (!piece) continue;
    if (piece.tag === null) parts.push(untagged(piece.part, filling));
    else if (piece.tag.kind === 'field') parts.push(wordsRun(piece.run, scope.words(piece.tag.name)));
    else if (piece.tag.kind === 'open') {
      const end = closingPiece(inline, at);
      if (end < 0) continue;
      const repeated = inline.slice(at + 1, end);
      for (const item of scope.items(piece.tag.name))
        parts.push(...fillInline(repeated, { ...filling, scope: item }));
      at = end;
    }
  }
  return parts;
}

/** The paragraph with its words; none when only conditions stood there and nothing is left of it. */
export function filledParagraph(paragraph: Paragraph, filling: Filling): readonly XmlPart[] {
  const { element, properties, inline } = paragraph;
  const children = fillInline(inline, filling);
  const endsSection = properties.some(
    (part) => isElement(part) && part.children.some((inner) => isElement(inner, 'sectPr')),
  );
  if (inlineTags(paragraph).length > 0 && !children.some(isShown) && !endsSection) return [];
  return [{ ...element, children: [...properties, ...children] }];
}
