import { dayIn, type Day } from '@pbnet/domain';
import {
  isAwaited,
  nextReminderDay,
  reminderCap,
  reminderRefusal,
  type BoardState,
  type CardState,
  type ReminderRefusal,
  type ReminderStop,
} from '@pbnet/domain/campaigns';
import type { Words } from '@pbnet/domain/platform';
import type { Card } from './campaign-cards.ts';
import { stepsTaken } from './reminder-steps.ts';
import type { Campaign } from './campaign-source.ts';
import type { Extension } from './extensions.repository.ts';

/** One regional center's card as the board shows it. */
export interface BoardCard {
  readonly regionalCenterId: number;
  readonly regionId: number;
  readonly name: string;
  readonly region: Words;
  readonly state: CardState;
  readonly board: BoardState;
  readonly done: number;
  readonly total: number;
  /** The campaign's own day, and the one that holds after extensions. */
  readonly originalDueOn: Day;
  readonly dueOn: Day;
  /** Newest first; a request that waits has the state 'requested'. */
  readonly extensions: readonly Extension[];
  readonly reminders: { readonly sent: number; readonly most: number; readonly lastAt: string | null };
  /** The day of its clocks on which the ladder reminds next; null when it does not, and `reminderStop` says why. */
  readonly nextReminderOn: Day | null;
  readonly reminderStop: ReminderStop | null;
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
      region: card.region,
      state: card.state,
      board: card.board,
      done: card.done,
      total: card.total,
      originalDueOn: campaign.dueOn,
      dueOn: card.dueOn,
      extensions: card.extensions,
      reminders: {
        sent: card.reminders.sent,
        most: reminderCap,
        lastAt: card.reminders.lastAt?.toISOString() ?? null,
      },
      ...ladderOf(campaign, card, now),
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

type Ladder = Pick<BoardCard, 'nextReminderOn' | 'reminderStop'>;

function ladderOf(campaign: Campaign, card: Card, now: Date): Ladder {
  const stopped = (reminderStop: ReminderStop): Ladder => ({ nextReminderOn: null, reminderStop });
  const { reminders, zone, dueOn, askedAt } = card;
  const today = dayIn(zone, now);
  if (!isAwaited(card.state)) return stopped('answered');
  if (campaign.closed) return stopped('closed');
  if (campaign.closesOn !== null && today > campaign.closesOn) return stopped('intake-over');
  if (card.email === null) return stopped('without-address');
  if (reminders.sent >= reminderCap) return stopped('cap');
  const askedOn = askedAt && dayIn(zone, askedAt);
  const { opensOn, closesOn } = campaign;
  const next = nextReminderDay(campaign.ladder, stepsTaken(card), {
    opensOn,
    dueOn,
    closesOn,
    today,
    askedOn,
  });
  return next === undefined ? stopped('ladder-over') : { nextReminderOn: next, reminderStop: null };
}
