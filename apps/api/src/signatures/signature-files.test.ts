import type { Actor } from '@pbnet/domain/access';
import { signFile } from '@pbnet/stand-in-certificates';
import { PDFDocument } from '@cantoo/pdf-lib';
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { signaturesDesk } from '../testing/signatures-desk.ts';
import { signatureFiles } from './signature-files.ts';

const { api, officer, penza, kamchatka, ...more } = await signaturesDesk();
const { pdfOf, directorOfLibrary, signing, handIn } = more;

async function get(actor: Actor | null, path: string) {
  const routes = signatureFiles({
    signatures: api.services.signatures,
    actorOf: () => Promise.resolve(actor),
    requestOf: () => ({ id: 'request', ip: '127.0.0.1', userAgent: 'test', language: 'ru' }),
  });
  const answer = await routes.request(path);
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}

const { id, first } = await signing();
const signature = await signFile(directorOfLibrary, await pdfOf(id));
const kept = await handIn([id, first], directorOfLibrary, { as: officer, signature });

it('give the signature back byte for byte, under its Russian name and to nobody else', async () => {
  const path = `/signatures/${kept.id}.sig`;
  const { status, headers, bytes } = await get(penza, path);
  expect(status).toBe(200);
  expect(bytes.equals(signature)).toBe(true);
  expect(headers.get('content-disposition')).toBe(
    `attachment; filename="signature"; filename*=UTF-8''${encodeURIComponent('Соглашение.pdf.sig')}`,
  );
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect((await get(null, path)).status).toBe(401);
  const foreign = await get(kamchatka, path);
  expect(foreign.status).toBe(404);
  expect(foreign.bytes.toString()).not.toContain('Соглашение');
  expect((await get(officer, `/signatures/${randomUUID()}.sig`)).status).toBe(404);
});

it('give a copy of what was signed with the sheet behind it, and leave the signed bytes alone', async () => {
  const path = `/signatures/${id}/proof.pdf`;
  const before = await pdfOf(id);
  const { status, headers, bytes } = await get(penza, path);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('application/pdf');
  expect(headers.get('content-disposition')).toContain('inline');
  const pages = async (pdf: Uint8Array) => (await PDFDocument.load(pdf)).getPageCount();
  expect(await pages(bytes)).toBeGreaterThan(await pages(before));
  expect(Buffer.from(await pdfOf(id)).equals(before)).toBe(true);
  expect((await get(null, path)).status).toBe(401);
  expect((await get(kamchatka, path)).status).toBe(404);
  expect((await get(officer, `/signatures/${randomUUID()}/proof.pdf`)).status).toBe(404);
});
