import { attributeOf, child, elements, type XmlNode } from './xml-tree.ts';

export type DocxAlign = 'left' | 'center' | 'right' | 'justify';

/** What a paragraph style says, with what it inherits. Null where it says nothing. */
export interface DocxStyle {
  /** 0 is the title of the document, 1 to 9 its headings; null for plain text. */
  readonly level: number | null;
  readonly align: DocxAlign | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly numbering: { readonly list: string; readonly level: number } | null;
}

export const plainStyle: DocxStyle = {
  level: null,
  align: null,
  bold: false,
  italic: false,
  numbering: null,
};

/** `<w:b/>` and `<w:b w:val="1"/>` are on; `0`, `false` and `none` off; undefined where it is not said. */
export function isOn(node: XmlNode | undefined): boolean | undefined {
  if (!node) return undefined;
  return !['0', 'false', 'off', 'none'].includes(attributeOf(node, 'val') ?? '1');
}

export function alignOf(properties: XmlNode | undefined): DocxAlign | null {
  switch (attributeOf(child(properties, 'jc'), 'val')) {
    case 'center':
      return 'center';
    case 'right':
    case 'end':
      return 'right';
    case 'both':
    case 'distribute':
      return 'justify';
    case 'left':
    case 'start':
      return 'left';
    default:
      return null;
  }
}

/** The list that a paragraph or a style belongs to; `list` «0» takes it out of one. */
export function numberingOf(properties: XmlNode | undefined) {
  const found = child(properties, 'numPr');
  if (!found) return null;
  const level = attributeOf(child(found, 'ilvl'), 'val');
  return {
    list: attributeOf(child(found, 'numId'), 'val') ?? null,
    level: level === undefined ? null : Number(level),
  };
}

function levelOf(name: string, properties: XmlNode | undefined): number | null {
  const [, heading] = /^(?:heading|заголовок)\s*(\d)$/i.exec(name) ?? [];
  if (heading !== undefined) return Number(heading);
  if (/^(?:title|название)$/i.test(name)) return 0;
  const outline = attributeOf(child(properties, 'outlineLvl'), 'val');
  return outline === undefined || Number(outline) > 8 ? null : Number(outline) + 1;
}

/** Styles of a document by their id. */
export function docxStyles(part: XmlNode | null): (id: string | undefined) => DocxStyle {
  const root = part && child(part, 'styles');
  const nodes = new Map(
    (root ? elements(root, 'style') : []).map((node) => [attributeOf(node, 'styleId') ?? '', node]),
  );
  const known = new Map<string, DocxStyle>();

  function read(id: string, seen: ReadonlySet<string>): DocxStyle {
    const found = known.get(id);
    if (found) return found;
    const node = nodes.get(id);
    if (!node || seen.has(id)) return plainStyle;
    const parent = attributeOf(child(node, 'basedOn'), 'val');
    const base = parent === undefined ? plainStyle : read(parent, new Set([...seen, id]));
    const [paragraph, run] = [child(node, 'pPr'), child(node, 'rPr')];
    const numbering = numberingOf(paragraph);
    const list = numbering?.list ?? base.numbering?.list;
    const style: DocxStyle = {
      level: levelOf(attributeOf(child(node, 'name'), 'val') ?? id, paragraph) ?? base.level,
      align: alignOf(paragraph) ?? base.align,
      bold: isOn(child(run, 'b')) ?? base.bold,
      italic: isOn(child(run, 'i')) ?? base.italic,
      numbering:
        list === undefined || list === '0'
          ? null
          : { list, level: numbering?.level ?? base.numbering?.level ?? 0 },
    };
    known.set(id, style);
    return style;
  }

  return (id) => (id === undefined ? plainStyle : read(id, new Set()));
}
