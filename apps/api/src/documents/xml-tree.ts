import { DomainError, type MessageKey } from '@pbnet/domain';
import { attribute, scanXml } from './xml-scan.ts';

export interface XmlNode {
  /** Without its namespace prefix. */
  readonly name: string;
  /** Raw text between the name and the end of the tag: `attributeOf` reads it. */
  readonly attributes: string;
  readonly children: readonly (XmlNode | string)[];
}

interface Growing extends XmlNode {
  readonly children: (XmlNode | string)[];
}

/** Deeper than any office program writes; a deeper one is made to exhaust the reader. */
const deepest = 100;

/** The whole part as a tree. What does not close in order is refused as damaged. */
export function xmlTree(xml: string, damaged: MessageKey): XmlNode {
  const refuse = () => new DomainError('rule-broken', damaged);
  const root: Growing = { name: '', attributes: '', children: [] };
  const open: Growing[] = [root];
  scanXml(
    xml,
    {
      open(name, attributes) {
        if (open.length > deepest) throw refuse();
        const node: Growing = { name, attributes, children: [] };
        open.at(-1)?.children.push(node);
        open.push(node);
      },
      close(name) {
        if (open.length < 2 || open.pop()?.name !== name) throw refuse();
      },
      text(text) {
        if (open.length > 1) open.at(-1)?.children.push(text);
      },
    },
    damaged,
  );
  if (open.length !== 1 || root.children.length === 0) throw refuse();
  return root;
}

export function elements({ children }: XmlNode, name?: string): readonly XmlNode[] {
  return children.filter(
    (child): child is XmlNode => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first child of that name, down the given path; undefined when a step is missing. */
export function child(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((at, name) => at && elements(at, name)[0], node);
}

export function attributeOf(node: XmlNode | undefined, name: string): string | undefined {
  return node && attribute(node.attributes, name);
}

export function textOf(node: XmlNode): string {
  return node.children.map((part) => (typeof part === 'string' ? part : textOf(part))).join('');
}
