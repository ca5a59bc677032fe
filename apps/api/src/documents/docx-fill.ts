import { DomainError } from '@pbnet/domain';
import JSZip from 'jszip';
import { filledBlocks } from './docx-fill-blocks.ts';
import { scopeOf, type Blank, type TemplateValues } from './docx-scope.ts';
import { isElement, readXmlSource, writeXmlSource, type XmlPart } from './xml-source.ts';
import type { Scope } from './docx-scope.ts';

const filledPart = /^word\/(?:document|header\d*|footer\d*)\.xml$/;

/** The same template and values give the same bytes. */
const writtenAt = new Date('2020-01-01T00:00:00Z');

function fillRoot(parts: readonly XmlPart[], scope: Scope): readonly XmlPart[] {
  return parts.map((part) => {
    if (!isElement(part)) return part;
    const body = part.children.some((inner) => isElement(inner, 'body'));
    const children = body
      ? part.children.map((inner) =>
          isElement(inner, 'body') ? { ...inner, children: filledBlocks(inner.children, scope) } : inner,
        )
      : filledBlocks(part.children, scope);
    return { ...part, children };
  });
}

/**
 * A template that has been opened by `docxParts` and checked by `docxFields`, filled with the values. Words stay
 * words: nothing in them is read as a field. A paragraph of which a condition leaves nothing goes with its number.
 */
export async function fillDocx(
  template: Uint8Array,
  values: TemplateValues,
  blank?: Blank,
): Promise<Uint8Array> {
  const scope = scopeOf(values, { blank });
  const archive = await JSZip.loadAsync(template);
  for (const [name, file] of Object.entries(archive.files)) {
    if (!filledPart.test(name)) continue;
    const xml = await file.async('string');
    const filled = fillRoot(readXmlSource(xml, 'docx-damaged'), scope);
    archive.file(name, writeXmlSource(filled), { date: writtenAt, createFolders: false });
  }
  if (archive.file('word/document.xml') === null) throw new DomainError('rule-broken', 'docx-not-document');
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
