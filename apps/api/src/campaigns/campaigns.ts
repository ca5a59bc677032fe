import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { CampaignKind } from '@pbnet/domain/campaigns';
import type {
  CampaignBoardInput,
  DecideExtension,
  ExtendCards,
  ReminderPreviewInput,
  RequestExtension,
  SendReminder,
} from '@pbnet/validation/campaigns';
import type { Database, Transaction } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import { campaignBoard, type CampaignBoard } from './campaign-board.ts';
import { readCards } from './campaign-cards.ts';
import { reminderLetter } from './campaign-letters.ts';
import type { Campaign, CampaignSource } from './campaign-source.ts';
import { campaignsRepository } from './campaigns.repository.ts';
import { extensionsRepository } from './extensions.repository.ts';
import { decideExtension, requestExtension } from './extensions.ts';
import { giveExtensions, type ExtensionOutcome } from './give-extensions.ts';
import { refuseForeign } from './refuse-foreign.ts';
import { reminders, type ReminderOutcome } from './reminders.ts';

export interface ReminderPreview {
  /** Null without an address: nothing can be sent. */
  readonly to: string | null;
  readonly subject: string;
  readonly plain: string;
}

export interface Campaigns {
  /** The campaign and the cards of the actor's place; null when there is no such campaign yet. */
  board(actor: Actor, about: CampaignBoardInput): Promise<CampaignBoard | null>;
  /** The letter that `remind` would send now. */
  previewReminder(actor: Actor, of: ReminderPreviewInput): Promise<ReminderPreview>;
  remind(actor: Actor, whom: SendReminder): Promise<ReminderOutcome>;
  requestExtension(actor: Actor, request: RequestExtension): Promise<{ readonly extensionId: string }>;
  decideExtension(actor: Actor, decision: DecideExtension): Promise<void>;
  /** Headquarters' own later day for one or several; says which were left as they were, and why. */
  extend(actor: Actor, given: ExtendCards): Promise<ExtensionOutcome>;
  /** For the clock: takes every reminder step that has been reached, each once. Safe to run at any time, twice. */
  runReminders(now: Date): Promise<ReminderOutcome>;
}

export interface CampaignsOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  /** One for each kind. */
  readonly sources: readonly CampaignSource[];
  /** Address that links in letters begin with, without a slash at the end. */
  readonly publicUrl: string;
  readonly now: () => Date;
}

export function campaigns({ database, outbox, sources, publicUrl, now }: CampaignsOptions): Campaigns {
  const sending = reminders({ outbox, publicUrl });

  function sourceOf(kind: CampaignKind): CampaignSource {
    const source = sources.find((candidate) => candidate.kind === kind);
    if (!source) throw new DomainError('not-found', 'not-found');
    return source;
  }

  function openOnly(actor: Actor, campaign: Campaign | undefined): Campaign {
    if (!campaign) throw new DomainError('not-found', 'not-found');
    refuseForeign(actor, campaign.kind);
    if (campaign.closed) throw new DomainError('rule-broken', 'campaign-closed');
    return campaign;
  }

  async function decide(
    tx: Transaction,
    actor: Actor,
    { extensionId, ...decision }: DecideExtension,
  ): Promise<void> {
    const extension = await extensionsRepository(tx).lock(extensionId);
    const campaign = extension && (await campaignsRepository(tx).byId(extension.campaignId));
    if (!extension || !campaign) throw new DomainError('not-found', 'not-found');
    refuseForeign(actor, campaign.kind);
    const source = sourceOf(campaign.kind);
    await decideExtension(tx, actor, {
      ...decision,
      extension,
      campaign,
      source,
      outbox,
      publicUrl,
      now: now(),
    });
  }

  return {
    board: (actor, { kind, subject }) =>
      database.as(actor, async (tx) => {
        const campaign = await campaignsRepository(tx).about(kind, subject);
        if (!campaign) return null;
        const only = actor.place.kind === 'regional-center' ? actor.place.regionalCenterId : null;
        const cards = await readCards(tx, { source: sourceOf(kind), campaign, only, now: now() });
        return campaignBoard(campaign, cards, now());
      }),

    previewReminder: (actor, { campaignId, regionalCenterId }) =>
      database.as(actor, async (tx) => {
        const campaign = openOnly(actor, await campaignsRepository(tx).byId(campaignId));
        const source = sourceOf(campaign.kind);
        const [card] = await readCards(tx, { source, campaign, only: regionalCenterId, now: now() });
        if (!card) throw new DomainError('not-found', 'not-found');
        const { subject, plain } = reminderLetter({ card, words: source.words(campaign), publicUrl });
        return { to: card.email, subject, plain };
      }),

    remind: (actor, { campaignId, regionalCenterId }) =>
      database.as(actor, async (tx) => {
        const campaign = openOnly(actor, await campaignsRepository(tx).lock(campaignId));
        const of = { source: sourceOf(campaign.kind), campaign, now: now() };
        return regionalCenterId === undefined
          ? sending.overdue(tx, actor, of)
          : sending.one(tx, actor, { ...of, regionalCenterId });
      }),

    requestExtension: (actor, { campaignId, ...asked }) =>
      database.as(actor, async (tx) => {
        const campaign = openOnly(actor, await campaignsRepository(tx).byId(campaignId));
        const of = { source: sourceOf(campaign.kind), campaign, now: now() };
        return requestExtension(tx, actor, { ...of, ...asked });
      }),

    decideExtension: (actor, decision) => database.as(actor, (tx) => decide(tx, actor, decision)),

    extend: (actor, { campaignId, ...given }) =>
      database.as(actor, async (tx) => {
        const campaign = openOnly(actor, await campaignsRepository(tx).lock(campaignId));
        const source = sourceOf(campaign.kind);
        return giveExtensions(tx, actor, { ...given, source, campaign, outbox, publicUrl, now: now() });
      }),

    async runReminders(at) {
      const open = await database.system((tx) => campaignsRepository(tx).open());
      const outcomes = [];
      for (const { id } of open)
        outcomes.push(
          await database.system(async (tx) => {
            const campaign = await campaignsRepository(tx).lock(id);
            if (!campaign || campaign.closed) return { sent: 0, skipped: [] };
            return sending.ladder(tx, { source: sourceOf(campaign.kind), campaign, now: at });
          }),
        );
      return {
        sent: outcomes.reduce((sum, { sent }) => sum + sent, 0),
        skipped: outcomes.flatMap(({ skipped }) => skipped),
      };
    },
  };
}
