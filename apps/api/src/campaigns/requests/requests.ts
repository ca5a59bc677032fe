import type { Actor } from '@pbnet/domain/access';
import type {
  AcceptSubmission,
  ChangeRequest,
  CloseRequest,
  CreateRequest,
  RequestBoardInput,
  ReturnSubmission,
  SaveSubmission,
  SubmissionKey,
  TakeBackSubmission,
  WithdrawRequest,
} from '@pbnet/validation/campaigns';
import type { Database, Transaction } from '../../database.ts';
import type { CampaignListener } from '../campaign-listener.ts';
import type { Answers } from './answers.ts';
import { changeRequest } from './change-request.ts';
import { changeSubmission, type Command } from './change-submission.ts';
import { closeRequest, withdrawRequest } from './end-request.ts';
import { listRequests } from './list-requests.ts';
import { makeRequest } from './make-request.ts';
import {
  countedRequest,
  filtered,
  onlyOf,
  readCard,
  readRequest,
  readRequestCards,
} from './read-requests.ts';
import { returnLetter } from './request-letters.ts';
import type { RequestChange, RequestNotices } from './request-notices.ts';
import { runSchedule, type ScheduleOutcome } from './request-schedule.ts';
import { requestListRepository } from './request-list.repository.ts';
import type { CountedRequest, ListedRequest, RequestCard, RequestToReview } from './request.ts';
import type { LetterSending } from './send-letters.ts';

/** Campaigns that headquarters makes by hand. Every command repeated with the same version changes nothing. */
export interface Requests {
  create(actor: Actor, input: CreateRequest): Promise<{ readonly campaignId: string }>;
  /** Those that the actor's place has to do with, the latest due day first. */
  list(actor: Actor, which: 'all' | 'running'): Promise<readonly ListedRequest[]>;
  /** Texts that wait for headquarters' word; things brought wait in their own sections. */
  toReview(actor: Actor): Promise<readonly RequestToReview[]>;
  get(actor: Actor, campaignId: string): Promise<CountedRequest>;
  board(actor: Actor, input: RequestBoardInput): Promise<readonly RequestCard[]>;
  card(actor: Actor, key: SubmissionKey): Promise<RequestCard>;
  save(actor: Actor, input: SaveSubmission): Promise<RequestCard>;
  submit(actor: Actor, input: SaveSubmission): Promise<RequestCard>;
  /** An explicit answer; its words may be empty. */
  reportNothing(actor: Actor, input: SaveSubmission): Promise<RequestCard>;
  /** Back to a draft, while nobody has accepted it and answers are taken. */
  takeBack(actor: Actor, input: TakeBackSubmission): Promise<RequestCard>;
  accept(actor: Actor, input: AcceptSubmission): Promise<RequestCard>;
  /** The regional center learns the reason by letter. */
  return(actor: Actor, input: ReturnSubmission): Promise<RequestCard>;
  /** Puts the question in other words while it runs. */
  change(actor: Actor, input: ChangeRequest): Promise<CountedRequest>;
  close(actor: Actor, input: CloseRequest): Promise<CountedRequest>;
  withdraw(actor: Actor, input: WithdrawRequest): Promise<CountedRequest>;
  /** What changes in the campaign within the actor's place, until the signal. */
  changes(actor: Actor, campaignId: string, signal: AbortSignal): AsyncGenerator<RequestChange>;
  /** For the clock: asks on the opening day, closes after the last one. Safe to run at any time, twice. */
  runSchedule(now: Date): Promise<ScheduleOutcome>;
}

export interface RequestsOptions extends LetterSending {
  readonly database: Database;
  readonly answers: Answers;
  readonly notices: RequestNotices;
  readonly listeners: readonly CampaignListener[];
  readonly now: () => Date;
}

export function requests(options: RequestsOptions): Requests {
  const { database, answers, notices, listeners, now, ...sending } = options;

  async function reread(tx: Transaction, actor: Actor, campaignId: string): Promise<CountedRequest> {
    const campaign = await readRequest(tx, actor, campaignId);
    return countedRequest(tx, actor, { campaign, answers, now: now() });
  }

  function change(actor: Actor, command: Omit<Command, 'now' | 'answers'>): Promise<RequestCard> {
    return database.as(actor, async (tx) => {
      await changeSubmission(tx, actor, { ...command, answers, now: now() });
      return readCard(tx, actor, { key: command, answers, now: now() });
    });
  }

  return {
    create: (actor, input) =>
      database.as(actor, (tx) => makeRequest(tx, actor, { ...sending, input, now: now() })),

    list: (actor, which) =>
      database.as(actor, (tx) => listRequests(tx, actor, { which, answers, now: now() })),

    toReview: (actor) => database.as(actor, (tx) => requestListRepository(tx).toReview()),

    get: (actor, campaignId) => database.as(actor, (tx) => reread(tx, actor, campaignId)),

    board: (actor, input) =>
      database.as(actor, async (tx) => {
        const campaign = await readRequest(tx, actor, input.campaignId);
        const cards = await readRequestCards(tx, actor, {
          campaign,
          answers,
          only: onlyOf(actor),
          now: now(),
        });
        return filtered(cards, input);
      }),

    card: (actor, key) => database.as(actor, (tx) => readCard(tx, actor, { key, answers, now: now() })),

    save: (actor, { text, ...key }) => change(actor, { ...key, command: 'save', change: { draft: text } }),

    submit: (actor, { text, ...key }) =>
      change(actor, { ...key, command: 'submit', change: { draft: text, answer: text, returnReason: null } }),

    reportNothing: (actor, { text, ...key }) =>
      change(actor, { ...key, command: 'report-nothing', change: { answer: text, returnReason: null } }),

    takeBack: (actor, key) => change(actor, { ...key, command: 'take-back', change: { answer: null } }),

    accept: (actor, key) => change(actor, { ...key, command: 'accept', change: {} }),

    return: (actor, { reason, ...key }) =>
      database.as(actor, async (tx) => {
        const { publicUrl, outbox } = sending;
        const command = { ...key, command: 'return', change: { returnReason: reason } } as const;
        const { campaign, card, anew } = await changeSubmission(tx, actor, {
          ...command,
          answers,
          now: now(),
        });
        const { regionId, regionalCenterId, email } = card;
        if (anew && email !== null)
          await outbox.enqueue(tx, {
            dedupeKey: `campaign:${campaign.id}:return:${regionalCenterId}:${key.version}`,
            kind: 'campaign-return',
            to: email,
            place: { kind: 'regional-center', regionId, regionalCenterId },
            ...returnLetter({ campaign, publicUrl, reason }),
          });
        return readCard(tx, actor, { key, answers, now: now() });
      }),

    change: (actor, input) =>
      database.as(actor, async (tx) => {
        await changeRequest(tx, actor, { ...sending, input, answers, now: now() });
        return reread(tx, actor, input.campaignId);
      }),

    close: (actor, input) =>
      database.as(actor, async (tx) => {
        await closeRequest(tx, actor, { ...sending, input, answers, listeners, now: now() });
        return reread(tx, actor, input.campaignId);
      }),

    withdraw: (actor, input) =>
      database.as(actor, async (tx) => {
        await withdrawRequest(tx, actor, { ...sending, input, now: now() });
        return reread(tx, actor, input.campaignId);
      }),

    changes: (actor, campaignId, signal) => notices.changes(actor.place, campaignId, signal),

    runSchedule: (at) => runSchedule(database, { ...sending, answers, listeners, now: at }),
  };
}
