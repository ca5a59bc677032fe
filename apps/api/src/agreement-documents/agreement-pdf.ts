import { fileURLToPath } from 'node:url';
import { docxBlocks, type DocxBlock } from '../documents/docx-blocks.ts';
import { docxParts } from '../documents/docx-parts.ts';
import { typstPdf } from '../documents/typst.ts';

const template = fileURLToPath(new URL('./agreement.typ', import.meta.url));

export interface Print {
  /** In the margin of the pages and in the file's properties. */
  readonly title: string;
  readonly author: string;
  /** Above the first page; '' for none. */
  readonly letterhead: string;
  /** Marked across the pages: it is not what the parties sign. */
  readonly draft: boolean;
  /** The date inside the file: the same text gives the same bytes. */
  readonly madeAt: Date;
}

function typeset(blocks: readonly DocxBlock[], { madeAt, ...print }: Print): Promise<Uint8Array> {
  const data = JSON.stringify({ ...print, blocks });
  return typstPdf({ template, data, timestamp: Math.floor(madeAt.getTime() / 1000) });
}

/** A tagged PDF/A-2b of what a Word document says: headings, numbered clauses, tables, places to sign. */
export async function docxPdf(bytes: Uint8Array, print: Print): Promise<Uint8Array> {
  return typeset(docxBlocks(await docxParts(bytes)), print);
}

/** The same of a text that was typed here, a paragraph a line. */
export function textPdf(paragraphs: readonly string[], print: Print): Promise<Uint8Array> {
  const look = { bold: false, italic: false, underline: false };
  const plain = {
    kind: 'paragraph',
    level: null,
    label: '',
    depth: 0,
    align: 'justify',
    breakBefore: false,
  } as const;
  return typeset(
    paragraphs.map((text) => ({ ...plain, runs: [{ text, ...look }] })),
    print,
  );
}
