import { DomainError } from '@pbnet/domain';
import { docxBlocks, type DocxBlock, type DocxParagraph } from './docx-blocks.ts';
import { docxParts } from './docx-parts.ts';
import type { DocxTable } from './docx-table.ts';

/** One line of text: its number, then its words with single spaces. */
function line({ label, runs }: DocxParagraph): string {
  const words = runs.map(({ text }) => text).join('');
  return `${label} ${words}`.replace(/\s+/g, ' ').trim();
}

function rowsOf({ bordered, rows }: DocxTable): readonly string[] {
  // A table without lines only sets its columns side by side: each is read by itself.
  if (!bordered) return rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => lines(blocks)));
  return rows.map(({ cells }) => cells.map(({ blocks }) => lines(blocks).join(' ')).join(' | '));
}

function lines(blocks: readonly DocxBlock[]): readonly string[] {
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [line(block)] : rowsOf(block)))
    .filter((text) => text.replace(/[|\s]/g, '') !== '');
}

/**
 * The text of a Word document as people compare it: a paragraph or a row of a table each («№ | Название»), with the
 * numbers that Word counts, without empty ones. Throws DomainError as `docxParts`, and when there is no text.
 */
export async function docxParagraphs(bytes: Uint8Array): Promise<readonly string[]> {
  const found = lines(docxBlocks(await docxParts(bytes)));
  if (found.length === 0) throw new DomainError('rule-broken', 'docx-empty');
  return found;
}
