import { dayIn, DomainError, hourIn } from '@pbnet/domain';
import {
  dueStep,
  isAwaited,
  nextReminderDay,
  reminderHours,
  reminderPauseMinutes,
  reminderRefusal,
  type ReminderRefusal,
} from '@pbnet/domain/campaigns';
import type { Actor } from '@pbnet/domain/access';
import { audit, systemActor, type AuditActor } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import { readCards, type Card } from './campaign-cards.ts';
import { reminderLetter } from './campaign-letters.ts';
import type { Campaign, CampaignSource } from './campaign-source.ts';
import { ladderStepName, stepsTaken } from './reminder-steps.ts';
import { remindersRepository } from './reminders.repository.ts';

export interface ReminderOptions {
  readonly outbox: Outbox;
  readonly publicUrl: string;
}

export interface Reminding {
  readonly source: CampaignSource;
  /** Locked until the transaction ends. */
  readonly campaign: Campaign;
  readonly now: Date;
}

export interface SkippedReminder {
  readonly regionalCenterId: number;
  readonly name: string;
  readonly reason: ReminderRefusal | 'without-address';
}

export interface ReminderOutcome {
  readonly sent: number;
  readonly skipped: readonly SkippedReminder[];
}

export interface Reminders {
  /** Reminds one card; throws what stands against it in words. */
  one(
    tx: Transaction,
    actor: Actor,
    of: Reminding & { readonly regionalCenterId: number },
  ): Promise<ReminderOutcome>;
  /** Reminds every overdue card and says which were left out, and why. */
  overdue(tx: Transaction, actor: Actor, of: Reminding): Promise<ReminderOutcome>;
  /** Takes the step of the ladder that each card's own day has reached, in its working hours. */
  ladder(tx: Transaction, of: Reminding): Promise<ReminderOutcome>;
}

interface Sending {
  readonly card: Card;
  readonly step: string;
}

export function reminders({ outbox, publicUrl }: ReminderOptions): Reminders {
  async function send(
    tx: Transaction,
    actor: AuditActor,
    { card, step, ...of }: Sending & Reminding,
  ): Promise<void> {
    const { source, campaign, now } = of;
    const { regionId, regionalCenterId, email } = card;
    if (email === null) return;
    const place = { kind: 'regional-center', regionId, regionalCenterId } as const;
    const deliveryId = await outbox.enqueue(tx, {
      dedupeKey: `reminder:${campaign.id}:${regionalCenterId}:${step}`,
      kind: 'reminder',
      to: email,
      place,
      ...reminderLetter({ card, words: source.words(campaign), publicUrl }),
    });
    const sentBy = actor.accountId;
    await remindersRepository(tx).add({
      campaignId: campaign.id,
      regionId,
      regionalCenterId,
      step,
      deliveryId,
      sentBy,
      at: now,
    });
    await audit(tx, actor, {
      action: 'campaign.remind',
      entity: 'campaign',
      entityId: campaign.id,
      place,
      after: { step, deliveryId },
    });
    await source.notify(tx, campaign, regionalCenterId);
  }

  async function sendAll(
    tx: Transaction,
    actor: AuditActor,
    of: Reminding & { readonly chosen: readonly Sending[] },
  ) {
    const skipped: SkippedReminder[] = [];
    let sent = 0;
    for (const { card, step } of of.chosen) {
      const reason = card.email === null ? 'without-address' : reminderRefusal(card.reminders, of.now);
      if (reason) {
        skipped.push({ regionalCenterId: card.regionalCenterId, name: card.name, reason });
        continue;
      }
      await send(tx, actor, { ...of, card, step });
      sent += 1;
    }
    return { sent, skipped };
  }

  return {
    async one(tx, actor, { regionalCenterId, ...of }) {
      const [card] = await readCards(tx, { ...of, only: regionalCenterId });
      if (!card || !isAwaited(card.state)) throw new DomainError('rule-broken', 'card-not-awaited');
      refuse(card, of.now);
      await send(tx, actor, { ...of, card, step: byHand(card) });
      return { sent: 1, skipped: [] };
    },

    async overdue(tx, actor, of) {
      const cards = await readCards(tx, { ...of, only: null });
      const chosen = cards
        .filter(({ board }) => board === 'overdue')
        .map((card) => ({ card, step: byHand(card) }));
      return sendAll(tx, actor, { ...of, chosen });
    },

    async ladder(tx, of) {
      const cards = await readCards(tx, { ...of, only: null });
      const chosen = cards.flatMap((card) => ladderStep(card, of) ?? []);
      return sendAll(tx, systemActor, { ...of, chosen });
    },
  };
}

function byHand({ reminders: { sent } }: Card): string {
  return `hand:${sent + 1}`;
}

/** Undefined when the campaign takes no answers that day, the card is answered, its day has reached no new step, or its office is closed now. */
function ladderStep(card: Card, { campaign, now }: Reminding): Sending | undefined {
  const hour = hourIn(card.zone, now);
  if (!isAwaited(card.state) || hour < reminderHours.from || hour >= reminderHours.to) return undefined;
  const { ladder, opensOn, closesOn } = campaign;
  const { zone, dueOn, askedAt } = card;
  const today = dayIn(zone, now);
  const days = { opensOn, dueOn, closesOn, today, askedOn: askedAt && dayIn(zone, askedAt) };
  if (nextReminderDay(ladder, stepsTaken(card), days) !== today) return undefined;
  const reached = dueStep(ladder, dueOn, today);
  return reached === undefined ? undefined : { card, step: ladderStepName(dueOn, reached) };
}

function refuse(card: Card, now: Date): void {
  const { sent, lastAt } = card.reminders;
  if (card.email === null) throw new DomainError('rule-broken', 'recipient-without-address');
  const refusal = reminderRefusal(card.reminders, now);
  if (refusal === 'cap') throw new DomainError('rule-broken', 'reminder-cap', { sent });
  if (refusal === 'too-soon') {
    const minutes = Math.floor((now.getTime() - (lastAt ?? now).getTime()) / 60_000);
    throw new DomainError('rule-broken', 'reminder-too-soon', {
      minutes,
      wait: reminderPauseMinutes - minutes,
    });
  }
}
