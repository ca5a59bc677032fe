import { dayInWords, type Day } from '@pbnet/domain';
import { dueInWords, preambleText, recurrenceInWords } from '@pbnet/domain/resolutions';
import { createHash } from 'node:crypto';
import { partiesInWords, type Party } from './parties.ts';
import type { DecisionView } from './resolution.ts';
import type { ResolutionRow } from './resolutions.repository.ts';

export interface ContentDecision {
  readonly number: number;
  readonly words: string;
  /** «ОМиМС, РЦ»; null where the resolution names nobody. */
  readonly parties: string | null;
  /** «до 1 декабря 2020 года»; null where it names no date. */
  readonly due: string | null;
}

/** The text of the document, from which PDF and DOCX are made and of which the hash is taken. */
export interface ResolutionContent {
  readonly organization: string;
  /** Empty where the title says it itself. */
  readonly heading: string;
  readonly title: string;
  readonly preamble: readonly string[];
  readonly prioritiesTitle: string;
  readonly priorities: readonly string[];
  readonly decisionsTitle: string;
  readonly decisions: readonly ContentDecision[];
  readonly annexTitle: string;
  /** «23 октября 2020 года»; null while it is a draft. */
  readonly signedOn: string | null;
  readonly signerPost: string;
  readonly signerName: string;
}

export interface Signature {
  readonly signedOn: Day;
  readonly signerPost: string;
  readonly signerName: string;
}

export interface ContentOf {
  readonly row: ResolutionRow;
  readonly decisions: readonly DecisionView[];
  readonly parties: readonly Party[];
  /** Null for a draft. */
  readonly signature: Signature | null;
}

const organization =
  'Федеральное государственное бюджетное учреждение «Президентская библиотека имени Б. Н. Ельцина»';

function decision({ number, words, due, recurrence, ...found }: DecisionView, all: readonly Party[]) {
  const named = partiesInWords(found.parties, all);
  const when = recurrence ? recurrenceInWords(recurrence) : due && dueInWords(due);
  return { number, words, parties: named === '' ? null : named, due: when };
}

export function resolutionContent({ row, decisions, parties, signature }: ContentOf): ResolutionContent {
  const text = preambleText(row.preamble, row.facts);
  return {
    organization,
    heading: /^резолюция/i.test(row.title) ? '' : 'Резолюция',
    title: row.title,
    preamble: text.split('\n').filter((line) => line.trim() !== ''),
    prioritiesTitle: row.priorities.length === 0 ? '' : row.prioritiesTitle,
    priorities: row.priorities,
    decisionsTitle: 'Решения',
    decisions: decisions.map((found) => decision(found, parties)),
    annexTitle: 'Приложение. Ответственные и сроки',
    signedOn: signature && dayInWords(signature.signedOn),
    signerPost: signature?.signerPost ?? '',
    signerName: signature?.signerName ?? '',
  };
}

export function contentHash(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
