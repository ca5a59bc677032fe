import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { Transaction } from '../database.ts';
import type { PlanEntry } from '../openings/plan-entry.ts';
import { draftContent, frozen, readDraft } from './draft-content.ts';
import { contentOf, openingPlansRepository } from './opening-plans.repository.ts';
import { planPdf } from './plan-pdf.ts';
import { planWorkbook } from './plan-workbook.ts';

export type PlanFileKind = 'pdf' | 'xlsx';

export interface PlanFile {
  /** «План открытия ЦУД на 2027 год, редакция 2» */
  readonly name: string;
  readonly content: Uint8Array;
}

export interface PlanFileQuestion {
  readonly year: number;
  readonly number: number | null;
  readonly kind: PlanFileKind;
  readonly planEntry: PlanEntry;
  readonly now: Date;
}

/** The bytes that were approved; of the draft what it is today, or what is before the director. */
export async function planFile(
  tx: Transaction,
  actor: Actor,
  { year, number, kind, planEntry, now }: PlanFileQuestion,
): Promise<PlanFile> {
  const repository = openingPlansRepository(tx);
  const name = `План открытия ЦУД на ${year} год`;
  if (number !== null) {
    const content = await repository.editionFile(year, number, kind);
    if (!content) throw new DomainError('not-found', 'not-found');
    return { name: `${name}, редакция ${number}`, content };
  }
  const plan = await repository.byYear(year);
  if (!plan || actor.place.kind !== 'network') throw new DomainError('not-found', 'not-found');
  const { waiting } = await repository.presentations(year);
  const draft = await readDraft(tx, { year, planEntry });
  const content = waiting ? contentOf(waiting) : draftContent(year, plan.words, draft);
  const before = draft.last ? contentOf(draft.last) : null;
  const paper = { content, before, approval: null, sha256: frozen(content).sha256 };
  const made = kind === 'pdf' ? await planPdf(paper, now) : await planWorkbook(paper);
  return { name: `${name} (проект)`, content: made };
}
