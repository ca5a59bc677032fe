import { dayIn, westernmost, type Day, type TimeZone } from '@pbnet/domain';
import type { Words } from '@pbnet/domain/platform';
import { boardState, type BoardState } from '@pbnet/domain/campaigns';
import type { Transaction } from '../database.ts';
import type { Campaign, CampaignSource, SourceCard } from './campaign-source.ts';
import { campaignsRepository } from './campaigns.repository.ts';
import { extensionsRepository, type Extension } from './extensions.repository.ts';
import { noReminders, remindersRepository, type SentReminders } from './reminders.repository.ts';

/** A card with everything the engine knows of it at the instant. */
export interface Card extends SourceCard {
  readonly name: string;
  readonly region: Words;
  readonly email: string | null;
  /** The westernmost zone of its centres: its day ends there last. */
  readonly zone: TimeZone;
  /** With the extensions granted so far. */
  readonly dueOn: Day;
  readonly board: BoardState;
  /** Newest first. */
  readonly extensions: readonly Extension[];
  readonly reminders: SentReminders;
}

export interface CardsToRead {
  readonly source: CampaignSource;
  readonly campaign: Campaign;
  /** One regional center, or null for all that the transaction sees. */
  readonly only: number | null;
  readonly now: Date;
}

/** Where a regional center has no centres yet, its days are Moscow's. */
const usualZone: TimeZone = 'Europe/Moscow';

export async function readCards(
  tx: Transaction,
  { source, campaign, only, now }: CardsToRead,
): Promise<readonly Card[]> {
  const cards = await source.cards(tx, campaign, only);
  const recipients = await campaignsRepository(tx).recipients(only);
  const extensions = Map.groupBy(
    await extensionsRepository(tx).of(campaign.id, only),
    ({ regionalCenterId }) => regionalCenterId,
  );
  const reminders = await remindersRepository(tx).of(campaign.id);
  return cards.flatMap((card) => {
    const recipient = recipients.get(card.regionalCenterId);
    if (!recipient) return [];
    const { name, region, email, zones } = recipient;
    const zone = westernmost(zones, now) ?? usualZone;
    const own = extensions.get(card.regionalCenterId) ?? [];
    const dueOn = latestDueDay(campaign, own);
    return [
      {
        ...card,
        name,
        region,
        email,
        zone,
        dueOn,
        board: boardState(card, dueOn, dayIn(zone, now)),
        extensions: own,
        reminders: reminders.get(card.regionalCenterId) ?? noReminders,
      },
    ];
  });
}

/** The campaign's own day, or the latest granted one when that is later. */
function latestDueDay({ dueOn }: Campaign, extensions: readonly Extension[]): Day {
  const granted = extensions.filter(({ state }) => state === 'granted').map(({ newDueOn }) => newDueOn);
  return [dueOn, ...granted].reduce((latest, day) => (day > latest ? day : latest));
}
