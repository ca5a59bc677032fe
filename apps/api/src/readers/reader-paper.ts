import type { Language } from '@pbnet/domain';
import { fileURLToPath } from 'node:url';
import { typstPdf } from '../documents/typst.ts';

export interface PaperSection {
  readonly title: string;
  readonly words?: readonly string[];
  /** Name and value of each. */
  readonly facts?: readonly (readonly [string, string])[];
  readonly columns?: readonly string[];
  /** Of the columns, to one another. */
  readonly widths?: readonly number[];
  readonly rows?: readonly (readonly string[])[];
}

export interface Paper {
  readonly language: Language;
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly PaperSection[];
}

const template = fileURLToPath(new URL('./reader-paper.typ', import.meta.url));

const organization = {
  ru: 'Президентская библиотека имени Б.Н. Ельцина',
  en: 'Boris Yeltsin Presidential Library',
} as const satisfies Record<Language, string>;

/** A tagged PDF about a reader's data. The same paper of the same moment gives the same bytes. */
export function paperPdf({ sections, ...paper }: Paper, madeAt: Date): Promise<Uint8Array> {
  const empty = { words: [], facts: [], columns: [], widths: [], rows: [] };
  return typstPdf({
    template,
    data: JSON.stringify({
      ...paper,
      organization: organization[paper.language],
      sections: sections.map((section) => ({ ...empty, ...section })),
    }),
    timestamp: Math.floor(madeAt.getTime() / 1000),
  });
}
