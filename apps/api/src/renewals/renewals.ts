import { dayIn, DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { networkTimeZone } from '@pbnet/domain/network';
import { renewalShare, usualStuckDays } from '@pbnet/domain/renewals';
import type {
  CreateRenewal,
  FindRenewable,
  LeaveOutRenewal,
  PrepareRenewalDrafts,
  RenewalBoardInput,
  RenewalCohort,
  TakeInRenewal,
} from '@pbnet/validation/renewals';
import type { CampaignMaking } from '../campaigns/campaign-making.ts';
import type { Database, Transaction } from '../database.ts';
import type { JobSender } from '../jobs/job-sender.ts';
import { boardRows } from './board.repository.ts';
import { findRenewables, previewCohort } from './choose-cohort.ts';
import { beginDrafts } from './draft-run.ts';
import { leaveOut, takeIn } from './leave-out.ts';
import { makeRenewal } from './make-renewal.ts';
import { boardOf, progressOf, stageCounts } from './read-board.ts';
import type { RenewalChange, RenewalNotices } from './renewal-notices.ts';
import { renewalWorkbook } from './renewal-workbook.ts';
import type { CohortPreview, Renewable, Renewal, RenewalBoard } from './renewal.ts';
import { storedRenewals, type StoredRenewal } from './renewals.repository.ts';

/** Campaigns that renew agreements. Days, letters, reminders and the summary are the engine's of campaigns. */
export interface Renewals {
  /** What the conditions find, with what stands against the renewal of each. */
  preview(actor: Actor, cohort: RenewalCohort): Promise<CohortPreview>;
  /** Agreements to be picked by hand, ten at the most. */
  find(actor: Actor, by: FindRenewable): Promise<readonly Renewable[]>;
  create(actor: Actor, input: CreateRenewal): Promise<{ readonly campaignId: string }>;
  /** Those that the actor's place has to do with, the latest due day first. */
  list(actor: Actor): Promise<readonly Renewal[]>;
  get(actor: Actor, campaignId: string): Promise<Renewal>;
  board(actor: Actor, filter: RenewalBoardInput): Promise<RenewalBoard>;
  /** The board as XLSX. */
  workbook(actor: Actor, filter: RenewalBoardInput): Promise<Uint8Array>;
  /** Begins to make the drafts; the worker goes on by itself. */
  prepareDrafts(actor: Actor, input: PrepareRenewalDrafts): Promise<Renewal>;
  leaveOut(actor: Actor, input: LeaveOutRenewal): Promise<void>;
  takeIn(actor: Actor, input: TakeInRenewal): Promise<void>;
  /** What changes in the renewal, until the signal. */
  changes(campaignId: string, signal: AbortSignal): AsyncGenerator<RenewalChange>;
}

export interface RenewalsOptions {
  readonly database: Database;
  readonly campaigns: CampaignMaking;
  readonly jobs: JobSender;
  readonly notices: RenewalNotices;
  readonly now: () => Date;
}

export function renewals({ database, campaigns, jobs, notices, now }: RenewalsOptions): Renewals {
  const today = () => dayIn(networkTimeZone, now());

  async function counted(tx: Transaction, found: readonly StoredRenewal[]): Promise<readonly Renewal[]> {
    const campaignIds = found.map(({ campaignId }) => campaignId);
    const rows = await boardRows(tx, { campaignIds, now: now(), stuckDays: usualStuckDays });
    const own = Map.groupBy(rows, ({ campaignId }) => campaignId);
    return found.flatMap(({ running, ...renewal }) => {
      const its = own.get(renewal.campaignId);
      if (!its) return [];
      const [share, stages, progress] = [renewalShare(its), stageCounts(its), progressOf(its, running)];
      return [{ ...renewal, share, stages, progress }];
    });
  }

  async function one(tx: Transaction, campaignId: string): Promise<Renewal> {
    const [renewal] = await counted(tx, await storedRenewals(tx, campaignId));
    if (!renewal) throw new DomainError('not-found', 'not-found');
    return renewal;
  }

  const board = (actor: Actor, filter: RenewalBoardInput) =>
    database.as(actor, async (tx) => {
      const { campaignId, stuckDays } = filter;
      const rows = await boardRows(tx, { campaignIds: [campaignId], now: now(), stuckDays });
      if (rows.length === 0) throw new DomainError('not-found', 'not-found');
      return boardOf(rows, filter);
    });

  return {
    preview: (actor, cohort) => database.as(actor, (tx) => previewCohort(tx, cohort, today())),
    find: (actor, by) => database.as(actor, (tx) => findRenewables(tx, by, today())),
    create: (actor, input) =>
      database.as(actor, (tx) => makeRenewal(tx, actor, { input, campaigns, now: now() })),
    list: (actor) => database.as(actor, async (tx) => counted(tx, await storedRenewals(tx, null))),
    get: (actor, campaignId) => database.as(actor, (tx) => one(tx, campaignId)),
    board,
    workbook: async (actor, filter) => renewalWorkbook(await board(actor, filter)),
    prepareDrafts: (actor, input) =>
      database.as(actor, async (tx) => {
        await beginDrafts(tx, actor, { input, jobs, now: now() });
        return one(tx, input.campaignId);
      }),
    leaveOut: (actor, input) => database.as(actor, (tx) => leaveOut(tx, actor, { input, now: now() })),
    takeIn: (actor, input) => database.as(actor, (tx) => takeIn(tx, actor, { input, now: now() })),
    changes: (campaignId, signal) => notices.changes(campaignId, signal),
  };
}
