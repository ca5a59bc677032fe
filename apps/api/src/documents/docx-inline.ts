import {
  escaped,
  isElement,
  localName,
  prefixOf,
  wordsIn,
  type XmlElement,
  type XmlPart,
} from './xml-source.ts';

export interface Tag {
  readonly kind: 'field' | 'open' | 'close';
  readonly name: string;
}

/** A piece of a paragraph: something as it is, or a tag with the run that gives its look. */
export type Inline =
  | { readonly tag: null; readonly part: XmlPart }
  | { readonly tag: Tag; readonly run: XmlElement; readonly raw: string };

/** Wrappers of runs: their tags have to be whole inside. */
export const wrappers = new Set([
  'hyperlink',
  'smartTag',
  'sdt',
  'sdtContent',
  'customXml',
  'fldSimple',
  'ins',
]);

function tagOf(raw: string): Tag {
  const inside = raw.slice(1, -1).trim();
  if (inside.startsWith('#')) return { kind: 'open', name: inside.slice(1).trim() };
  if (inside.startsWith('/')) return { kind: 'close', name: inside.slice(1).trim() };
  return { kind: 'field', name: inside };
}

/** The run with other content and the same look. */
function runWith(run: XmlElement, content: readonly XmlPart[]): XmlElement {
  return { ...run, children: [...run.children.filter((part) => isElement(part, 'rPr')), ...content] };
}

/** A run that says the text, with its new lines and tabs. */
export function wordsRun(run: XmlElement, text: string): XmlElement {
  const prefix = prefixOf(run);
  const content = text.split(/(\n|\t)/).flatMap((piece): readonly XmlPart[] => {
    if (piece === '') return [];
    if (piece === '\n' || piece === '\t')
      return [{ name: `${prefix}${piece === '\n' ? 'br' : 'tab'}`, attributes: '', children: [] }];
    return [{ name: `${prefix}t`, attributes: ' xml:space="preserve"', children: [escaped(piece)] }];
  });
  return runWith(run, content);
}

interface Letter {
  readonly run: XmlElement;
  readonly text: string;
}

type Raw = { readonly letters: Letter } | { readonly part: XmlPart };

/** Runs cut so that each holds one thing; what is no text stays where it stood. */
function rawPieces(children: readonly XmlPart[]): readonly Raw[] {
  return children.flatMap((part): readonly Raw[] => {
    if (!isElement(part, 'r')) return [{ part }];
    return part.children.flatMap((inner): readonly Raw[] => {
      if (isElement(inner, 't')) return [{ letters: { run: part, text: wordsIn(inner) } }];
      if (isElement(inner, 'rPr') || typeof inner === 'string') return [];
      return [{ part: runWith(part, [inner]) }];
    });
  });
}

/** Word marks its spelling and its cursor between runs: that cuts no word. */
const unseen = new Set([
  'proofErr',
  'bookmarkStart',
  'bookmarkEnd',
  'lastRenderedPageBreak',
  'permStart',
  'permEnd',
]);

const isUnseen = (part: XmlPart): boolean =>
  typeof part === 'string' ||
  unseen.has(localName(part)) ||
  (localName(part) === 'r' && part.children.every((inner) => isElement(inner, 'rPr') || isUnseen(inner)));

/** The content of a paragraph with its tags whole, however many runs Word has cut them into. */
export function inlineOf(children: readonly XmlPart[]): readonly Inline[] {
  const inline: Inline[] = [];
  let letters: Letter[] = [];
  let later: XmlPart[] = [];

  const flush = () => {
    const text = letters.map((letter) => letter.text).join('');
    const ends = letters.map((_, index) =>
      letters.slice(0, index + 1).reduce((sum, letter) => sum + letter.text.length, 0),
    );
    const runAt = (at: number) => letters[ends.findIndex((end) => at < end)]?.run;
    let at = 0;
    for (const piece of text.split(/(\{[^{}]*\})/)) {
      const run = runAt(at);
      if (run && /^\{[^{}]*\}$/.test(piece)) inline.push({ tag: tagOf(piece), run, raw: piece });
      else {
        // Plain words keep the look of each run that they come from.
        let from = at;
        letters.forEach((letter, index) => {
          const [start, end] = [ends[index - 1] ?? 0, ends[index] ?? 0];
          const words = text.slice(Math.max(from, start), Math.min(at + piece.length, end));
          if (end > from && start < at + piece.length && words !== '')
            inline.push({ tag: null, part: wordsRun(letter.run, words) });
          from = Math.max(from, Math.min(at + piece.length, end));
        });
      }
      at += piece.length;
    }
    inline.push(...later.map((part) => ({ tag: null, part })));
    letters = [];
    later = [];
  };

  for (const piece of rawPieces(children)) {
    if ('letters' in piece) letters.push(piece.letters);
    else if (letters.length > 0 && isUnseen(piece.part)) later.push(piece.part);
    else {
      flush();
      inline.push({ tag: null, part: piece.part });
    }
  }
  flush();
  return inline;
}
