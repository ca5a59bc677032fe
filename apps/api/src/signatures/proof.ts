import { PDFDocument } from '@cantoo/pdf-lib';
import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { eq } from 'drizzle-orm';
import QRCode from 'qrcode';
import { fileURLToPath } from 'node:url';
import { frozenAgreements } from '../agreement-documents/agreement-documents.tables.ts';
import { typstPdf } from '../documents/typst.ts';
import { momentInWords, proofLines } from './proof-words.ts';
import { readSheet } from './read-sheet.ts';
import type { NamedFile } from './signature-file.ts';
import type { SignaturesOptions } from './signatures.ts';
import type { SigningSheet } from './signing-sheet.ts';

const template = fileURLToPath(new URL('./proof.typ', import.meta.url));

/** The dark squares of a QR code by rows, '1' and '0'. */
function squaresOf(text: string): readonly string[] {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  return Array.from({ length: size }, (_, row) =>
    Array.from(data.subarray(row * size, (row + 1) * size), (dark) => (dark ? '1' : '0')).join(''),
  );
}

interface SheetOf {
  readonly sheet: SigningSheet;
  readonly streebog: string | null;
  readonly publicUrl: string;
  readonly madeAt: Date;
}

function sheetPdf({ sheet, streebog, publicUrl, madeAt }: SheetOf): Promise<Uint8Array> {
  const { title, number, document, parties, code } = sheet;
  const checkUrl = `${publicUrl}/portal/signatures/${code}`;
  const data = {
    title: 'Сведения о подписях',
    about: number === null ? title : `${title}, № ${number}`,
    file: document?.fileName ?? '',
    sums: [
      ['SHA-256', document?.sha256 ?? ''],
      ...(streebog === null ? [] : [['ГОСТ Р 34.11-2012 (256)', streebog]]),
    ],
    parties: parties.map(({ name, signatures }) => ({
      name,
      signatures: signatures
        .filter(({ state, current }) => state === 'accepted' && current)
        .map((signature) => proofLines(signature)),
    })),
    note: 'Страницы перед этим листом — копия подписанного файла. Сам файл не изменён: этот лист не подписан и не входит в него. Подписи проверяются по файлу с указанными контрольными суммами.',
    made: `Лист составлен ${momentInWords(madeAt.toISOString())}`,
    code,
    checkUrl,
    qr: squaresOf(checkUrl),
    qrAlt: `QR-код со ссылкой на проверку подписей по коду ${code}`,
    check: 'Проверить подписи можно по QR-коду или по адресу',
  };
  return typstPdf({
    template,
    data: JSON.stringify(data),
    timestamp: Math.floor(madeAt.getTime() / 1000),
  });
}

/** The sheet behind a copy of the document. A document that is no PDF, or one that forbids copies, leaves the sheet alone. */
async function appended(document: Uint8Array, sheet: Uint8Array): Promise<Uint8Array> {
  const copy = await PDFDocument.load(document, { updateMetadata: false }).catch(() => null);
  if (!copy) return sheet;
  const source = await PDFDocument.load(sheet);
  const pages = await copy.copyPages(source, source.getPageIndices());
  for (const page of pages) copy.addPage(page);
  return copy.save();
}

export async function proofOf(
  options: SignaturesOptions,
  actor: Actor,
  agreementId: string,
): Promise<NamedFile> {
  const { database, documents, publicUrl, now } = options;
  const sheet = await readSheet(options, actor, agreementId);
  if (sheet.code === null) throw new DomainError('not-found', 'not-found');
  const { bytes, streebog, fileName } = await database.as(actor, async (tx) => {
    const document = await documents.of(tx, agreementId);
    if (!document) throw new DomainError('not-found', 'not-found');
    const [frozen] = await tx
      .select({ streebog: frozenAgreements.streebog })
      .from(frozenAgreements)
      .where(eq(frozenAgreements.versionId, document.versionId));
    return { bytes: await document.bytes(), streebog: frozen?.streebog ?? null, fileName: document.fileName };
  });
  const made = await sheetPdf({ sheet, streebog, publicUrl, madeAt: now() });
  const name = fileName.replace(/\.[a-z]+$/i, '');
  return { name: `${name}, с подписями.pdf`, content: await appended(bytes, made) };
}
