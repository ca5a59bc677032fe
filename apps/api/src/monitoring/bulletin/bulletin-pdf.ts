import { fileURLToPath } from 'node:url';
import { bulletinData, type BulletinInput } from './bulletin-data.ts';
import { typstPdf } from '../../documents/typst.ts';

const template = fileURLToPath(new URL('./bulletin.typ', import.meta.url));

export interface BulletinPdfInput extends BulletinInput {
  readonly madeAt: Date;
}

/** The bulletin for reading and printing. The same input gives the same bytes. */
export function bulletinPdf({ madeAt, ...input }: BulletinPdfInput): Promise<Uint8Array> {
  return typstPdf({
    template,
    data: JSON.stringify(bulletinData(input)),
    timestamp: Math.floor(madeAt.getTime() / 1000),
  });
}
