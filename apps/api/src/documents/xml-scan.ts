import { DomainError, type MessageKey } from '@pbnet/domain';

export interface XmlVisitor {
  /** Names come without their namespace prefix; `attributes` is the raw text between name and end. */
  open?(name: string, attributes: string): void;
  close?(name: string): void;
  text?(text: string): void;
}

const token =
  /<(?:!--[\s\S]*?--|\?[\s\S]*?\?|!\[CDATA\[([\s\S]*?)\]\]|(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^"'<>]|"[^"]*"|'[^']*')*?)(\/?))>|([^<]+)/g;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function character(entity: string, body: string): string {
  if (!body.startsWith('#')) return entities[body] ?? entity;
  const code = body[1]?.toLowerCase() === 'x' ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

export function decoded(text: string): string {
  return text.includes('&') ? text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, character) : text;
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const made = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, made);
  return made;
}

/** The value of an attribute, with or without a namespace prefix; undefined when there is none. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = patternOf(name).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : decoded(value);
}

/**
 * Walks the XML of an office document from tag to tag. A document type is refused: entities declared in it can
 * grow without end, and no office program writes one. `damaged` is the sentence that says so.
 */
export function scanXml(xml: string, visitor: XmlVisitor, damaged: MessageKey = 'xlsx-damaged'): void {
  if (xml.includes('<!DOCTYPE')) throw new DomainError('rule-broken', damaged);
  for (const [, data, closing, name, attributes = '', selfClosing, text] of xml.matchAll(token)) {
    if (text !== undefined) visitor.text?.(decoded(text));
    else if (data !== undefined) visitor.text?.(data);
    else if (name === undefined) continue;
    else if (closing === '/') visitor.close?.(name);
    else {
      visitor.open?.(name, attributes);
      if (selfClosing === '/') visitor.close?.(name);
    }
  }
}
