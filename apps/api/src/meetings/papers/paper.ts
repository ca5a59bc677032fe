import { fileURLToPath } from 'node:url';
import { typstPdf } from '../../documents/typst.ts';

const template = fileURLToPath(new URL('./paper.typ', import.meta.url));

export interface PaperRow {
  readonly time: string;
  readonly title: string;
  readonly speakers: string;
  readonly minutes: string;
}

export type PaperPart =
  | { readonly kind: 'day' | 'title' | 'note' | 'text'; readonly text: string }
  | { readonly kind: 'outcome'; readonly title: string; readonly text: string }
  | { readonly kind: 'rows'; readonly rows: readonly PaperRow[] };

/** A paper of a meeting in the order in which it is read. */
export interface Paper {
  readonly organization: string;
  /** «Протокол» */
  readonly heading: string;
  readonly title: string;
  readonly lead: readonly string[];
  readonly parts: readonly PaperPart[];
}

/** A tagged PDF on the library's letterhead. The same paper gives the same bytes. */
export function paperPdf(paper: Paper, madeAt: Date): Promise<Uint8Array> {
  return typstPdf({ template, data: JSON.stringify(paper), timestamp: Math.floor(madeAt.getTime() / 1000) });
}
