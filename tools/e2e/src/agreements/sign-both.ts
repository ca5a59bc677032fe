import { signFile, type Identity } from '@pbnet/stand-in-certificates';
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import { parties, type Signers } from './institutions.ts';

/** The roots that the check may build chains to. */
export async function trust(page: Page, { roots }: Signers): Promise<void> {
  await page.goto('/agreements/trust');
  const pem = Buffer.from(roots.map((root) => root.pem).join(''));
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'roots.pem', mimeType: 'application/x-pem-file', buffer: pem });
  await page.getByRole('button', { name: 'Добавить', exact: true }).click();
  await page.getByText('Добавлено 2 сертификата').first().waitFor();
  assert.deepEqual(await axe(page), [], 'the trust list');
}

async function handIn(page: Page, party: string, signature: Uint8Array): Promise<void> {
  const part = page.getByRole('listitem', { name: party });
  await part.locator('input[type="file"]').setInputFiles({
    name: 'agreement.pdf.sig',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(signature),
  });
  await part.getByRole('button', { name: 'Загрузить и проверить' }).click();
}

export interface Signing {
  readonly agreement: string;
  readonly document: Buffer;
  readonly signers: Signers;
}

/** First a signature of another file, refused in words; then both, in their order, until the agreement is in force. */
export async function signBoth(
  library: Page,
  region: Page,
  { agreement, document, signers }: Signing,
): Promise<void> {
  const signed = (who: Identity, content: Uint8Array = document) => signFile(who, content);
  await library.goto(`${agreement}/signatures`);
  await handIn(
    library,
    parties.library.short,
    await signed(signers.library, Buffer.from('%PDF другой файл')),
  );
  await library.getByText('Подпись поставлена под другим файлом или испорчена').waitFor();
  await handIn(library, parties.library.short, await signed(signers.library));
  await library
    .getByText(/^Подписано /)
    .first()
    .waitFor();
  assert.deepEqual(await axe(library), [], 'signatures');
  await region.goto(`${agreement}/signatures`);
  await region.getByText('Очередь подписать').waitFor();
  await handIn(region, parties.host.short, await signed(signers.host));
  await region.getByText('действует').first().waitFor();
  if (signers.byGost) await region.getByText('ГОСТ Р 34.10-2012, 256 бит').first().waitFor();
  const proof = await region.request.get(`/files/signatures/${agreement.split('/').at(-1) ?? ''}/proof.pdf`);
  assert.equal((await proof.body()).subarray(0, 5).toString(), '%PDF-');
}
