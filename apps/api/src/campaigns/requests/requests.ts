import type { Actor } from '@pbnet/domain/access';
import type {
  AcceptSubmission,
  CloseRequest,
  CreateRequest,
  RequestBoardInput,
  ReturnSubmission,
  SaveSubmission,
  SubmissionKey,
  WithdrawRequest,
} from '@pbnet/validation/campaigns';
import type { Database, Transaction } from '../../database.ts';
import { changeSubmission, type Command } from './change-submission.ts';
import { closeRequest, withdrawRequest } from './end-request.ts';
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
import type { CountedRequest, RequestCard } from './request.ts';
import { requestsRepository } from './requests.repository.ts';
import type { LetterSending } from './send-letters.ts';

/** Campaigns that headquarters makes by hand. Every command repeated with the same version changes nothing. */
export interface Requests {
  create(actor: Actor, input: CreateRequest): Promise<{ readonly campaignId: string }>;
  /** Those that the actor's place has to do with, the latest due day first. */
  list(actor: Actor, which: 'all' | 'running'): Promise<readonly CountedRequest[]>;
  get(actor: Actor, campaignId: string): Promise<CountedRequest>;
  board(actor: Actor, input: RequestBoardInput): Promise<readonly RequestCard[]>;
  card(actor: Actor, key: SubmissionKey): Promise<RequestCard>;
  save(actor: Actor, input: SaveSubmission): Promise<RequestCard>;
  submit(actor: Actor, input: SaveSubmission): Promise<RequestCard>;
  /** An explicit answer; its words may be empty. */
  reportNothing(actor: Actor, input: SaveSubmission): Promise<RequestCard>;
  accept(actor: Actor, input: AcceptSubmission): Promise<RequestCard>;
  /** The regional center learns the reason by letter. */
  return(actor: Actor, input: ReturnSubmission): Promise<RequestCard>;
  close(actor: Actor, input: CloseRequest): Promise<CountedRequest>;
  withdraw(actor: Actor, input: WithdrawRequest): Promise<CountedRequest>;
}

export interface RequestsOptions extends LetterSending {
  readonly database: Database;
  readonly now: () => Date;
}

export function requests({ database, now, ...sending }: RequestsOptions): Requests {
  async function reread(tx: Transaction, actor: Actor, campaignId: string): Promise<CountedRequest> {
    return countedRequest(tx, actor, { campaign: await readRequest(tx, actor, campaignId), now: now() });
  }

  function change(actor: Actor, command: Omit<Command, 'now'>): Promise<RequestCard> {
    return database.as(actor, async (tx) => {
      await changeSubmission(tx, actor, { ...command, now: now() });
      return readCard(tx, actor, { key: command, now: now() });
    });
  }

  return {
    create: (actor, input) =>
      database.as(actor, (tx) => makeRequest(tx, actor, { ...sending, input, now: now() })),

    list: (actor, which) =>
      database.as(actor, async (tx) => {
        const found: CountedRequest[] = [];
        for (const campaign of await requestsRepository(tx).list(which, onlyOf(actor)))
          found.push(await countedRequest(tx, actor, { campaign, now: now() }));
        return found;
      }),

    get: (actor, campaignId) => database.as(actor, (tx) => reread(tx, actor, campaignId)),

    board: (actor, input) =>
      database.as(actor, async (tx) => {
        const campaign = await readRequest(tx, actor, input.campaignId);
        const cards = await readRequestCards(tx, actor, { campaign, only: onlyOf(actor), now: now() });
        return filtered(cards, input);
      }),

    card: (actor, key) => database.as(actor, (tx) => readCard(tx, actor, { key, now: now() })),

    save: (actor, { text, ...key }) => change(actor, { ...key, command: 'save', change: { draft: text } }),

    submit: (actor, { text, ...key }) =>
      change(actor, { ...key, command: 'submit', change: { draft: text, answer: text, returnReason: null } }),

    reportNothing: (actor, { text, ...key }) =>
      change(actor, { ...key, command: 'report-nothing', change: { answer: text, returnReason: null } }),

    accept: (actor, key) => change(actor, { ...key, command: 'accept', change: {} }),

    return: (actor, { reason, ...key }) =>
      database.as(actor, async (tx) => {
        const { publicUrl, outbox } = sending;
        const command = { ...key, command: 'return', change: { returnReason: reason }, now: now() } as const;
        const { campaign, card, anew } = await changeSubmission(tx, actor, command);
        const { regionId, regionalCenterId, email } = card;
        if (anew && email !== null)
          await outbox.enqueue(tx, {
            dedupeKey: `campaign:${campaign.id}:return:${regionalCenterId}:${key.version}`,
            kind: 'campaign-return',
            to: email,
            place: { kind: 'regional-center', regionId, regionalCenterId },
            ...returnLetter({ campaign, publicUrl, reason }),
          });
        return readCard(tx, actor, { key, now: now() });
      }),

    close: (actor, input) =>
      database.as(actor, async (tx) => {
        await closeRequest(tx, actor, { ...sending, input, now: now() });
        return reread(tx, actor, input.campaignId);
      }),

    withdraw: (actor, input) =>
      database.as(actor, async (tx) => {
        await withdrawRequest(tx, actor, { ...sending, input, now: now() });
        return reread(tx, actor, input.campaignId);
      }),
  };
}
