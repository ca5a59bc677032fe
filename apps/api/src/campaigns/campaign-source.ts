import type { Day, NounForms } from '@pbnet/domain';
import type { CampaignKind, CardProgress, ReminderLadder } from '@pbnet/domain/campaigns';
import type { Transaction } from '../database.ts';

/** A request to the regional centers with a due date. */
export interface Campaign {
  readonly id: string;
  readonly kind: CampaignKind;
  /** What it is about, for statistics the month. */
  readonly subject: string;
  /** Given by hand; null where the subject says it all. */
  readonly title: string | null;
  readonly opensOn: Day;
  readonly dueOn: Day;
  /** The last day on which an answer is taken at all; null when there is none. */
  readonly closesOn: Day | null;
  /** Withdrawn campaigns are closed as well. */
  readonly closed: boolean;
  readonly withdrawn: boolean;
  readonly ladder: ReminderLadder;
}

/** What one regional center has answered so far. */
export interface SourceCard extends CardProgress {
  readonly regionId: number;
  readonly regionalCenterId: number;
  /** «12 из 20»: answers handed in, of those asked for. */
  readonly done: number;
  readonly total: number;
  /** What is not handed in, in the words of its owner; empty where nothing can be named. */
  readonly missing: readonly MissingItem[];
  /** When its letter asked it; null where nobody is asked by a letter, or it has not gone yet. */
  readonly askedAt: Date | null;
}

export interface MissingItem {
  readonly name: string;
  readonly state: 'nothing' | 'draft' | 'returned';
}

/** How letters speak of a campaign, in Russian. */
export interface CampaignWords {
  /** «статистика за июль 2026» */
  readonly what: string;
  /** ['отчёт', 'отчёта', 'отчётов'] */
  readonly unit: NounForms;
  /** Path of the page where it is answered, and what the link there says. */
  readonly to: string;
  readonly open: string;
  /** Whose clocks end the due day: «каждого центра» */
  readonly clocks: string;
  /** What becomes of what comes late: «отчёты будут отмечены как поздние» */
  readonly late: string;
}

export interface NewDueDay {
  readonly regionalCenterId: number;
  readonly newDueOn: Day;
}

/**
 * What a kind of campaign knows and the engine does not: monthly statistics derive everything from the
 * centres' reports, other kinds from their own submissions. The engine owns dates, reminders and extensions.
 */
export interface CampaignSource {
  readonly kind: CampaignKind;
  /** A card for every regional center that the campaign asks, `not-required` and `nothing-to-report` included. */
  cards(tx: Transaction, campaign: Campaign, only: number | null): Promise<readonly SourceCard[]>;
  /** Makes a later due day hold for what the regional center hands in. */
  extend(tx: Transaction, campaign: Campaign, day: NewDueDay): Promise<void>;
  /** Tells live screens, when the transaction commits, that a card looks different. */
  notify(tx: Transaction, campaign: Campaign, regionalCenterId: number): Promise<void>;
  words(campaign: Campaign): CampaignWords;
}
