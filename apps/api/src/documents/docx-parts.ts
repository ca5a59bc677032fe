import { DomainError } from '@pbnet/domain';
import { refuseDanger } from './docx-danger.ts';
import { xmlTree, type XmlNode } from './xml-tree.ts';
import { zipParts, type ZipRules } from './zip-parts.ts';

const megabyte = 1024 * 1024;

/** Documents above it are refused unread. An agreement of forty pages with a coat of arms is a tenth of it. */
export const docxLimit = 10 * megabyte;

const zipRules: ZipRules = {
  limits: { entries: 400, part: 24 * megabyte, all: 48 * megabyte },
  damaged: 'docx-damaged',
  bomb: 'docx-bomb',
};

const oleHeader = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const zipHeader = Buffer.from('PK\u0003\u0004', 'latin1');
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');

/** The parts of a Word document that are read; each as a tree. */
export interface DocxParts {
  readonly document: XmlNode;
  readonly styles: XmlNode | null;
  readonly numbering: XmlNode | null;
  readonly headers: readonly XmlNode[];
  readonly footers: readonly XmlNode[];
}

function refuseForeignFormat(bytes: Buffer): void {
  if (bytes.length > docxLimit) throw new DomainError('rule-broken', 'docx-too-large');
  if (bytes.subarray(0, 8).equals(oleHeader)) {
    const key = bytes.includes(encryptedStream) ? 'docx-encrypted' : 'docx-old-format';
    throw new DomainError('rule-broken', key);
  }
  if (!bytes.subarray(0, 4).equals(zipHeader)) throw new DomainError('rule-broken', 'docx-not-document');
}

const mainPart = 'word/document.xml';

/**
 * Opens a Word document without running or fetching anything of it. Throws DomainError in words for what is no DOCX,
 * is damaged, unpacks to too much, has macros, other files in it, or takes content from outside.
 */
export async function docxParts(content: Uint8Array): Promise<DocxParts> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  refuseForeignFormat(bytes);
  const { names, read } = await zipParts(bytes, zipRules);
  const types = await read('[Content_Types].xml');
  if (types === undefined) throw new DomainError('rule-broken', 'docx-not-document');
  // Before the main part is looked for: a DOCM renamed to DOCX is told what it is.
  await refuseDanger({ names, types, read });
  const tree = async (name: string): Promise<XmlNode | null> => {
    const xml = await read(name);
    return xml === undefined ? null : xmlTree(xml, 'docx-damaged');
  };
  const trees = async (pattern: RegExp) => {
    const found = await Promise.all(names.filter((name) => pattern.test(name)).map(tree));
    return found.filter((part) => part !== null);
  };
  const document = await tree(mainPart);
  if (document === null) throw new DomainError('rule-broken', 'docx-not-document');
  const [styles, numbering, headers, footers] = await Promise.all([
    tree('word/styles.xml'),
    tree('word/numbering.xml'),
    trees(/^word\/header\d*\.xml$/),
    trees(/^word\/footer\d*\.xml$/),
  ]);
  return { document, styles, numbering, headers, footers };
}
