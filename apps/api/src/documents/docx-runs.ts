import { isOn } from './docx-styles.ts';
import { attributeOf, child, elements, textOf, type XmlNode } from './xml-tree.ts';

export interface RunLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

export interface DocxRun extends RunLook {
  /** With \n for a new line and \t for a tab. */
  readonly text: string;
}

/** What stands around runs within a paragraph; deleted and moved-away text is not among them. */
const around = new Set([
  'hyperlink',
  'ins',
  'moveTo',
  'smartTag',
  'sdt',
  'sdtContent',
  'fldSimple',
  'customXml',
  'dir',
  'bdo',
]);

function piece(node: XmlNode): string {
  switch (node.name) {
    case 't':
      return textOf(node);
    case 'tab':
    case 'ptab':
      return '\t';
    case 'cr':
      return '\n';
    case 'br':
      return attributeOf(node, 'type') === 'page' ? '' : '\n';
    case 'noBreakHyphen':
      return '\u2011';
    case 'AlternateContent':
      return elements(child(node, 'Choice') ?? node)
        .map(piece)
        .join('');
    default:
      return '';
  }
}

function lookOf(properties: XmlNode | undefined, base: RunLook): RunLook {
  return {
    bold: isOn(child(properties, 'b')) ?? base.bold,
    italic: isOn(child(properties, 'i')) ?? base.italic,
    underline: isOn(child(properties, 'u')) ?? base.underline,
  };
}

const sameLook = (one: RunLook, other: RunLook) =>
  one.bold === other.bold && one.italic === other.italic && one.underline === other.underline;

/** The text of a paragraph, cut only where its look changes: Word cuts it anywhere. */
export function runsOf(paragraph: XmlNode, base: RunLook): readonly DocxRun[] {
  const runs: DocxRun[] = [];
  const collect = (container: XmlNode) => {
    for (const node of elements(container)) {
      if (around.has(node.name)) collect(node);
      if (node.name !== 'r') continue;
      const text = elements(node).map(piece).join('');
      if (text === '') continue;
      const look = lookOf(child(node, 'rPr'), base);
      const last = runs.at(-1);
      if (last && sameLook(last, look)) runs[runs.length - 1] = { ...last, text: last.text + text };
      else runs.push({ text, ...look });
    }
  };
  collect(paragraph);
  return runs;
}

function found(node: XmlNode, isWanted: (node: XmlNode) => boolean): readonly XmlNode[] {
  return elements(node).flatMap((inner) => {
    if (isWanted(inner)) return [inner];
    // The fallback repeats the choice for older programs.
    return inner.name === 'Fallback' ? [] : found(inner, isWanted);
  });
}

/** Text boxes that hang on a paragraph. */
export const boxesOf = (paragraph: XmlNode) => found(paragraph, ({ name }) => name === 'txbxContent');

export function isBreakBefore(paragraph: XmlNode): boolean {
  const ordered = isOn(child(paragraph, 'pPr', 'pageBreakBefore')) === true;
  const first = elements(paragraph, 'r')
    .flatMap((run) => elements(run))
    .find(({ name }) => name === 't' || name === 'br');
  return ordered || (first?.name === 'br' && attributeOf(first, 'type') === 'page');
}
