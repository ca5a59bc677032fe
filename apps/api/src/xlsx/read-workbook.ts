import { DomainError } from '@pbnet/domain';
import { readSheet, sharedStrings, type SheetRow } from './read-sheet.ts';
import { attribute, scanXml } from '../documents/xml-scan.ts';
import { zipParts, type ReadPart, type ZipRules } from '../documents/zip-parts.ts';

/** Uploads above it are refused unread. A form of 2,000 centres is a tenth of it. */
export const uploadLimit = 5 * 1024 * 1024;

const megabyte = 1024 * 1024;

/** What a workbook of the product may unpack to. */
export const workbookZip: ZipRules = {
  limits: { entries: 200, part: 32 * megabyte, all: 64 * megabyte },
  damaged: 'xlsx-damaged',
  bomb: 'xlsx-bomb',
};

const oleHeader = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const zipHeader = Buffer.from('PK\u0003\u0004', 'latin1');
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');

/** Says of what is no zip archive what it is: only names lie, the first bytes do not. */
function refuseForeignFormat(bytes: Buffer): void {
  if (bytes.length > uploadLimit) throw new DomainError('rule-broken', 'xlsx-too-large');
  if (bytes.subarray(0, 8).equals(oleHeader)) {
    const key = bytes.includes(encryptedStream) ? 'xlsx-encrypted' : 'xlsx-old-format';
    throw new DomainError('rule-broken', key);
  }
  if (!bytes.subarray(0, 4).equals(zipHeader)) throw new DomainError('rule-broken', 'xlsx-not-workbook');
}

/** Paths of the worksheets in the order of their tabs. */
async function sheetPaths(read: ReadPart): Promise<readonly string[]> {
  const [workbook, relations] = await Promise.all([
    read('xl/workbook.xml'),
    read('xl/_rels/workbook.xml.rels'),
  ]);
  if (workbook === undefined || relations === undefined)
    throw new DomainError('rule-broken', 'xlsx-not-workbook');
  const targets = new Map<string, string>();
  scanXml(relations, {
    open(name, attributes) {
      if (name === 'Relationship')
        targets.set(attribute(attributes, 'Id') ?? '', attribute(attributes, 'Target') ?? '');
    },
  });
  const paths: string[] = [];
  scanXml(workbook, {
    open(name, attributes) {
      if (name !== 'sheet') return;
      const target = targets.get(attribute(attributes, 'r:id') ?? attribute(attributes, 'id') ?? '');
      if (target !== undefined) paths.push(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return paths;
}

/**
 * The rows of the first worksheet that `isWanted`. Throws DomainError with what is wrong with the file:
 * too large, another format, a password, damage, a bomb.
 */
export async function readWorkbook(
  bytes: Buffer,
  isWanted: (rows: readonly SheetRow[]) => boolean,
): Promise<readonly SheetRow[] | undefined> {
  refuseForeignFormat(bytes);
  const { read } = await zipParts(bytes, workbookZip);
  const paths = await sheetPaths(read);
  const strings = sharedStrings((await read('xl/sharedStrings.xml')) ?? '');
  for (const path of paths) {
    const xml = await read(path);
    const rows = xml === undefined ? [] : readSheet(xml, strings);
    if (isWanted(rows)) return rows;
  }
  return undefined;
}
