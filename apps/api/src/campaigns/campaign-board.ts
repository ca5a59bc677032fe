import type { Day } from '@pbnet/domain';
import {
  isAwaited,
  reminderRefusal,
  type BoardState,
  type CardState,
  type ReminderRefusal,
} from '@pbnet/domain/campaigns';
import type { Card } from './campaign-cards.ts';
import type { Campaign } from './campaign-source.ts';
import type { Extension } from './extensions.repository.ts';

/** One regional center's card as the board shows it. */
export interface BoardCard {
  readonly regionalCenterId: number;
  readonly regionId: number;
  readonly name: string;
  readonly state: CardState;
  readonly board: BoardState;
  readonly done: number;
  readonly total: number;
  /** The campaign's own day, and the one that holds after extensions. */
  readonly originalDueOn: Day;
  readonly dueOn: Day;
  /** Newest first; a request that waits has the state 'requested'. */
  readonly extensions: readonly Extension[];
  readonly reminders: { readonly sent: number; readonly lastAt: string | null };
  /** Why a reminder cannot be sent now; null when it can. */
  readonly reminderRefusal: ReminderRefusal | 'without-address' | 'not-awaited' | 'closed' | null;
}

export interface CampaignBoard {
  readonly campaign: Campaign;
  readonly cards: readonly BoardCard[];
}

export function campaignBoard(campaign: Campaign, cards: readonly Card[], now: Date): CampaignBoard {
  return {
    campaign,
    cards: cards.map((card) => ({
      regionalCenterId: card.regionalCenterId,
      regionId: card.regionId,
      name: card.name,
      state: card.state,
      board: card.board,
      done: card.done,
      total: card.total,
      originalDueOn: campaign.dueOn,
      dueOn: card.dueOn,
      extensions: card.extensions,
      reminders: { sent: card.reminders.sent, lastAt: card.reminders.lastAt?.toISOString() ?? null },
      reminderRefusal: refusalOf(campaign, card, now),
    })),
  };
}

function refusalOf(campaign: Campaign, card: Card, now: Date): BoardCard['reminderRefusal'] {
  if (campaign.closed) return 'closed';
  if (!isAwaited(card.state)) return 'not-awaited';
  if (card.email === null) return 'without-address';
  return reminderRefusal(card.reminders, now) ?? null;
}
