import {
  templateProblems,
  type TemplatePlace,
  type TemplateProblem,
  type TemplateTag,
} from '@pbnet/domain/agreement-documents';
import type { DocxParts } from './docx-parts.ts';
import { elements, textOf, type XmlNode } from './xml-tree.ts';

interface Found {
  readonly tags: TemplateTag[];
  readonly problems: TemplateProblem[];
}

type Where = Omit<TemplatePlace, 'near'>;

/** All words of a paragraph as the filler sees them: runs joined, whatever Word has cut them into. */
function wordsOf(node: XmlNode): string {
  if (node.name === 't') return textOf(node);
  // A text box has paragraphs of its own; the fallback repeats them for older programs.
  if (node.name === 'txbxContent' || node.name === 'Fallback') return '';
  return elements(node).map(wordsOf).join('');
}

function near(text: string, at: number): string {
  const from = Math.max(0, at - 40);
  const piece = text
    .slice(from, at + 50)
    .replace(/\s+/g, ' ')
    .trim();
  return `${from > 0 ? '…' : ''}${piece}${at + 50 < text.length ? '…' : ''}`;
}

function read(text: string, where: Where, { tags, problems }: Found): void {
  let opened = -1;
  const broken = (kind: 'brace-not-closed' | 'brace-not-opened', at: number) => {
    const field = text.slice(at, at + 30);
    problems.push({ kind, field, place: { ...where, near: near(text, at) }, hint: null });
  };
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') {
      if (opened >= 0) broken('brace-not-closed', opened);
      opened = index;
    } else if (opened < 0) broken('brace-not-opened', index);
    else {
      const inside = text.slice(opened + 1, index).trim();
      const kind = inside.startsWith('#') ? 'open' : inside.startsWith('/') ? 'close' : 'field';
      const name = (kind === 'field' ? inside : inside.slice(1)).trim();
      tags.push({ kind, name, place: { ...where, near: near(text, opened) } });
      opened = -1;
    }
  }
  if (opened >= 0) broken('brace-not-closed', opened);
}

function partOf(root: XmlNode, part: TemplatePlace['part']): Found {
  const found: Found = { tags: [], problems: [] };
  let paragraphs = 0;
  let tables = 0;
  const walk = (node: XmlNode, at: { table: number | null; row: number | null }) => {
    let rows = 0;
    for (const inner of elements(node)) {
      if (inner.name === 'Fallback') continue;
      if (inner.name === 'p') {
        const text = wordsOf(inner);
        if (text.trim() !== '') paragraphs += 1;
        read(text, { part, paragraph: Math.max(1, paragraphs), ...at }, found);
      }
      if (inner.name === 'tbl') tables += 1;
      if (inner.name === 'tr') rows += 1;
      const table = inner.name === 'tbl' ? { table: tables, row: null } : at;
      walk(inner, inner.name === 'tr' ? { ...table, row: rows } : table);
    }
  };
  walk(root, { table: null, row: null });
  return found;
}

export interface DocxFields {
  readonly tags: readonly TemplateTag[];
  readonly problems: readonly TemplateProblem[];
}

/** The fields of a template in its body, headers and footers, and what is wrong with them, in their order. */
export function docxFields({ document, headers, footers }: DocxParts): DocxFields {
  const parts = [
    partOf(document, 'body'),
    ...headers.map((root) => partOf(root, 'header')),
    ...footers.map((root) => partOf(root, 'footer')),
  ];
  return {
    tags: parts.flatMap(({ tags }) => tags),
    problems: parts.flatMap(({ tags, problems }) =>
      [...problems, ...templateProblems(tags)].toSorted(
        (one, other) => (one.place?.paragraph ?? 0) - (other.place?.paragraph ?? 0),
      ),
    ),
  };
}

/** Whether the document has changes that nobody has accepted: fields in them would come twice or not at all. */
export function hasTrackedChanges({ document, headers, footers }: DocxParts): boolean {
  const tracked = (node: XmlNode): boolean =>
    elements(node).some(
      (inner) => ['ins', 'del', 'moveFrom', 'moveTo'].includes(inner.name) || tracked(inner),
    );
  return [document, ...headers, ...footers].some(tracked);
}
