import { PDFDocument } from '@cantoo/pdf-lib';
import { execFile, spawnSync } from 'node:child_process';
import { hash, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { signaturesDesk } from '../testing/signatures-desk.ts';
import { day } from '../testing/signing-desk.ts';
import { scanOwner, scanPurpose } from './signature-scans.ts';

const { folder, officer, penza, now, database, storedFiles, own, ...more } = await signaturesDesk();
const scanned = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');
const { pdfOf, directorOfLibrary, directorOfPenza, signing, handIn, stateOf } = more;

const run = promisify(execFile);
const poppler = spawnSync('pdftotext', ['-v']).error === undefined;
if (!poppler) console.info('skipped: files read by pdftotext and pdfinfo (no poppler-utils on this machine)');

describe('the way of paper', () => {
  const told = {
    ...{ signerName: 'Подписант 1', signerPost: 'Директор', building: 'Главное здание' },
    ...{ cabinet: '214', folder: 'Соглашения, 2026' },
  };
  const signedOn = now.toISOString().slice(0, 10) as never;

  async function scan(partyId: string, agreementId: string) {
    const ownerId = scanOwner(partyId, (await own.sheet(officer, agreementId)).document?.versionId ?? '');
    const place = { kind: 'regional-center', regionId: 1, regionalCenterId: 1 } as const;
    const file = { purpose: scanPurpose, ownerId, place, fileName: 'Лист подписей.pdf', bytes: scanned };
    await database.as(penza, (tx) => storedFiles.put(tx, penza, file));
  }

  it('has equal rights: electronic first, paper second, and the agreement is in force', async () => {
    const { id, first, second } = await signing();
    await handIn([id, first], directorOfLibrary, { as: officer });
    const note = { id: randomUUID(), agreementId: id, partyId: second, signedOn, ...told };
    await expect(own.addPaper(penza, note)).rejects.toMatchObject({ key: 'signature-scan-missing' });
    await scan(second, id);
    expect(await own.addPaper(penza, note)).toMatchObject({ state: 'accepted', status: null });
    expect(await own.addPaper(penza, note), 'pressed twice').toMatchObject({ state: 'accepted' });
    expect(await stateOf(id)).toBe('active');
    const party = (await own.sheet(penza, id)).parties[1];
    expect(party).toMatchObject({
      route: 'paper',
      signatures: [{ building: 'Главное здание', cabinet: '214' }],
    });
  });

  it('of headquarters is noted by headquarters, and never for tomorrow', async () => {
    const { id, first } = await signing();
    await own.sheet(officer, id);
    const note = { id: randomUUID(), agreementId: id, partyId: first, signedOn, ...told };
    await scan(first, id);
    await expect(own.addPaper(penza, note)).rejects.toMatchObject({ key: 'signature-paper-headquarters' });
    const tomorrow = new Date(now.getTime() + 2 * day).toISOString().slice(0, 10) as never;
    await expect(own.addPaper(officer, { ...note, signedOn: tomorrow })).rejects.toMatchObject({
      key: 'agreement-signed-ahead',
    });
    expect(await own.addPaper(officer, note)).toMatchObject({ state: 'accepted' });
  });
});

describe('the proof', () => {
  it('stands behind a copy; what was signed stays as it was', async () => {
    const { id, first, second, pdf } = await signing();
    await handIn([id, first], directorOfLibrary, { as: officer });
    await handIn([id, second], directorOfPenza);
    const before = hash('sha256', pdf, 'hex');
    const { name, content } = await own.proof(penza, id);
    expect(name).toMatch(/, с подписями\.pdf$/);
    expect(hash('sha256', await pdfOf(id), 'hex')).toBe(before);
    expect((await PDFDocument.load(content)).getPageCount()).toBeGreaterThan(1);
    const { code } = await own.sheet(penza, id);
    if (poppler) {
      const text = await textOf(content);
      expect(text).toContain('Сведения о подписях');
      expect(text).toContain('Подписант 900, Директор');
      expect(text).toContain('по часам подписавшего, меткой');
      expect(text).toContain('к этому времени подпись');
      expect(text).toContain(String(code));
    }
    const checked = await own.check(` ${String(code).toLowerCase().replaceAll('-', ' ')} `);
    expect(checked).toMatchObject({
      ...{ documentSha256: before, complete: true },
      signatures: [
        { signerName: 'Подписант 900', sound: true },
        { signerName: 'Подписант 1', sound: true },
      ],
    });
    expect(await own.check('2222-2222-2222')).toBeNull();
    expect(await own.check("' or 1=1")).toBeNull();
  });
});

async function textOf(content: Uint8Array): Promise<string> {
  const file = path.join(folder, `${randomUUID()}.pdf`);
  await writeFile(file, content);
  const { stdout } = await run('pdftotext', ['-layout', file, '-']);
  return stdout;
}
