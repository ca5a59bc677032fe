import { fileURLToPath } from 'node:url';
import { typstPdf } from '../documents/typst.ts';
import type { ResolutionContent } from './resolution-content.ts';

const template = fileURLToPath(new URL('./resolution.typ', import.meta.url));

/** The document for reading and printing: tagged, on the library's letterhead. The same content gives the same bytes. */
export function resolutionPdf(content: ResolutionContent, madeAt: Date): Promise<Uint8Array> {
  return typstPdf({
    template,
    data: JSON.stringify(content),
    timestamp: Math.floor(madeAt.getTime() / 1000),
  });
}
