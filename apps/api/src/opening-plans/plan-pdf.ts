import { fileURLToPath } from 'node:url';
import { typstPdf } from '../documents/typst.ts';
import { planDocument, type PlanPaper } from './plan-document.ts';

const template = fileURLToPath(new URL('./plan.typ', import.meta.url));

/** The plan for reading and printing. The same paper gives the same bytes. */
export function planPdf(paper: PlanPaper, madeAt: Date): Promise<Uint8Array> {
  return typstPdf({
    template,
    data: JSON.stringify(planDocument(paper)),
    timestamp: Math.floor(madeAt.getTime() / 1000),
  });
}
