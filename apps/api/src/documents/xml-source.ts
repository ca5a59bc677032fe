import { DomainError, type MessageKey } from '@pbnet/domain';
import { decoded } from './xml-scan.ts';

/** An element as it is written, to be written again: the parts that nobody touches stay byte for byte. */
export interface XmlElement {
  /** With its namespace prefix. */
  readonly name: string;
  /** Raw text between the name and the end of the tag. */
  readonly attributes: string;
  readonly children: readonly XmlPart[];
}

/** An element, or raw text between tags. */
export type XmlPart = XmlElement | string;

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([\w.:-]+)((?:[^"'<>]|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/g;

interface Open {
  readonly name: string;
  readonly attributes: string;
  readonly children: XmlPart[];
}

export function readXmlSource(xml: string, damaged: MessageKey): readonly XmlPart[] {
  const root: Open = { name: '', attributes: '', children: [] };
  const open: Open[] = [root];
  for (const { 0: raw, 1: closing, 2: name, 3: attributes = '', 4: selfClosing } of xml.matchAll(token)) {
    if (name === undefined) open.at(-1)?.children.push(raw);
    else if (closing === '/') {
      if (open.length < 2 || open.pop()?.name !== name) throw new DomainError('rule-broken', damaged);
    } else {
      const element: Open = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      if (selfClosing !== '/') open.push(element);
    }
  }
  if (open.length !== 1) throw new DomainError('rule-broken', damaged);
  return root.children;
}

export function writeXmlSource(parts: readonly XmlPart[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const { name, attributes, children } = part;
      if (children.length === 0) return `<${name}${attributes}/>`;
      return `<${name}${attributes}>${writeXmlSource(children)}</${name}>`;
    })
    .join('');
}

/** Without its prefix. */
export const localName = ({ name }: XmlElement) => name.slice(name.indexOf(':') + 1);

/** «w:» of «w:p»; '' where there is none. */
export const prefixOf = ({ name }: XmlElement) => name.slice(0, name.indexOf(':') + 1);

export const isElement = (part: XmlPart, name?: string): part is XmlElement =>
  typeof part !== 'string' && (name === undefined || localName(part) === name);

export function wordsIn({ children }: XmlElement): string {
  return children
    .map((part) => {
      if (typeof part !== 'string') return wordsIn(part);
      const data = /^<!\[CDATA\[([\s\S]*)\]\]>$/.exec(part)?.[1];
      return data ?? (part.startsWith('<') ? '' : decoded(part));
    })
    .join('');
}

// What XML cannot hold at all; a name pasted from elsewhere may carry it.
// eslint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export function escaped(text: string): string {
  return text
    .replace(impossible, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
