import { DomainError } from '@pbnet/domain';
import { attribute, scanXml } from './xml-scan.ts';
import type { ReadPart } from './zip-parts.ts';

interface Archive {
  readonly names: readonly string[];
  /** The text of [Content_Types].xml. */
  readonly types: string;
  readonly read: ReadPart;
}

const embedded = /^word\/(?:embeddings|activeX|afchunk)\/|\.(?:exe|dll|js|vbs|html?|mht|rtf|swf)$/i;

/** Field codes that fetch or run something when Word opens or prints the document. */
const fetching = /^\s*(INCLUDETEXT|INCLUDEPICTURE|INCLUDE|DDEAUTO|DDE|LINK|IMPORT|DATABASE|RD)\b/i;

const external = (what: string) =>
  new DomainError('rule-broken', 'docx-external', { what: what.slice(0, 200) });

/** What leads outside and is followed by a click only, not by opening. */
function isLink(type: string, target: string): boolean {
  return type.endsWith('/hyperlink') && /^(?:https?:|mailto:|#)/i.test(target);
}

function refuseRelations(xml: string): void {
  scanXml(
    xml,
    {
      open(name, attributes) {
        if (name !== 'Relationship') return;
        const type = attribute(attributes, 'Type') ?? '';
        const target = attribute(attributes, 'Target') ?? '';
        if (/\/vbaProject$/i.test(type)) throw new DomainError('rule-broken', 'docx-macros');
        if (/\/(?:oleObject|package|control|aFChunk|subDocument)$/i.test(type))
          throw new DomainError('rule-broken', 'docx-embedded', { what: target.slice(0, 200) });
        const leaves = attribute(attributes, 'TargetMode')?.toLowerCase() === 'external';
        if ((leaves || /^(?:[a-z][a-z\d+.-]*:|\\\\|\/\/)/i.test(target)) && !isLink(type, target))
          throw external(target);
      },
    },
    'docx-damaged',
  );
}

function refuseFetchingFields(xml: string): void {
  let instruction: string | null = null;
  const judge = (code: string) => {
    const word = fetching.exec(code)?.[1];
    if (word) throw external(`${word.toUpperCase()} …`);
  };
  let code = '';
  scanXml(
    xml,
    {
      open(name, attributes) {
        if (name === 'instrText') instruction = '';
        if (name === 'fldSimple') judge(attribute(attributes, 'instr') ?? '');
        // A code may be cut into several runs: it is whole where the field begins its result or ends.
        if (name === 'fldChar') {
          judge(code);
          code = '';
        }
      },
      text(text) {
        if (instruction !== null) instruction += text;
      },
      close(name) {
        if (name !== 'instrText') return;
        code += instruction ?? '';
        instruction = null;
      },
    },
    'docx-damaged',
  );
}

/** Refuses what would run, fetch or hide something when the document is opened in Word. */
export async function refuseDanger({ names, types, read }: Archive): Promise<void> {
  if (/macroEnabled|vbaProject/i.test(types) || names.some((name) => /vba(?:Project|Data)/i.test(name)))
    throw new DomainError('rule-broken', 'docx-macros');
  const inside = names.find((name) => embedded.test(name));
  if (inside !== undefined) throw new DomainError('rule-broken', 'docx-embedded', { what: inside });
  for (const name of names) {
    if (name.endsWith('.rels')) refuseRelations((await read(name)) ?? '');
    else if (/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/.test(name))
      refuseFetchingFields((await read(name)) ?? '');
  }
}
