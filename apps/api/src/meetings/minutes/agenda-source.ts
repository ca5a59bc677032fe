import type { Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { AgendaRow, PreparedKind } from '@pbnet/domain/meetings';
import type { Transaction } from '../../database.ts';

/** What a module prepares for the agenda of a monitoring meeting. */
export interface AgendaSource {
  readonly kind: PreparedKind;
  /** The title of its item: «Нулевые списки за октябрь 2026». */
  title(month: Month): string;
  rows(actor: Actor, month: Month): Promise<readonly AgendaRow[]>;
}

export interface OpenDecision {
  readonly number: string;
  readonly words: string;
  readonly responsible: string | null;
  readonly to: string;
}

/** The decisions under control that are not done yet. */
export interface OpenDecisions {
  open(tx: Transaction): Promise<readonly OpenDecision[]>;
}
