import { dayIn, DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { boardStates, intakeRefusal } from '@pbnet/domain/campaigns';
import { isFoundIn } from '@pbnet/domain/platform';
import type { RequestBoardInput, SubmissionKey } from '@pbnet/validation/campaigns';
import type { Transaction } from '../../database.ts';
import { campaignBoard } from '../campaign-board.ts';
import { readCards } from '../campaign-cards.ts';
import { requestSource } from './request-source.ts';
import type { BoardCounts, CampaignRequest, CountedRequest, RequestCard, Submission } from './request.ts';
import { requestsRepository } from './requests.repository.ts';
import { submissionsRepository, type StoredSubmission } from './submissions.repository.ts';

export interface Reading {
  readonly campaign: CampaignRequest;
  readonly only: number | null;
  readonly now: Date;
}

/** The regional center whose cards alone the actor reads; null for headquarters. */
export function onlyOf({ place }: Actor): number | null {
  return place.kind === 'regional-center' ? place.regionalCenterId : null;
}

export async function readRequest(
  tx: Transaction,
  actor: Actor,
  campaignId: string,
): Promise<CampaignRequest> {
  const campaign = await requestsRepository(tx).byId(campaignId, onlyOf(actor));
  if (!campaign) throw new DomainError('not-found', 'not-found');
  return campaign;
}

export async function readRequestCards(
  tx: Transaction,
  actor: Actor,
  { campaign, only, now }: Reading,
): Promise<readonly RequestCard[]> {
  const cards = await readCards(tx, { source: requestSource(campaign.kind), campaign, only, now });
  const stored = new Map(
    (await submissionsRepository(tx).of(campaign.id, only)).map((row) => [row.regionalCenterId, row]),
  );
  return campaignBoard(campaign, cards, now).cards.flatMap((card, index) => {
    const submission = stored.get(card.regionalCenterId);
    const zone = cards[index]?.zone;
    if (!submission || zone === undefined) return [];
    const intake = intakeRefusal(campaign, dayIn(zone, now)) ?? null;
    return [{ ...card, intake, submission: readable(actor, submission) }];
  });
}

/** Headquarters reads what was handed in, never what is being written. */
function readable(actor: Actor, submission: StoredSubmission): Submission {
  return actor.place.kind === 'network' ? { ...submission, draft: null } : submission;
}

export async function countedRequest(
  tx: Transaction,
  actor: Actor,
  { campaign, now }: Pick<Reading, 'campaign' | 'now'>,
): Promise<CountedRequest> {
  const only = onlyOf(actor);
  const cards = await readRequestCards(tx, actor, { campaign, only, now });
  const count = (state: RequestCard['board']) => cards.filter(({ board }) => board === state).length;
  const counts = Object.fromEntries(boardStates.map((state) => [state, count(state)])) as BoardCounts;
  return { campaign, counts, own: only === null ? null : (cards[0] ?? null) };
}

export function filtered(
  cards: readonly RequestCard[],
  { board, search = '' }: RequestBoardInput,
): readonly RequestCard[] {
  return cards.filter(
    (card) =>
      (board === undefined || card.board === board) && (search === '' || isFoundIn(card.name, search)),
  );
}

export async function readCard(
  tx: Transaction,
  actor: Actor,
  { key, now }: { readonly key: SubmissionKey; readonly now: Date },
): Promise<RequestCard> {
  const campaign = await readRequest(tx, actor, key.campaignId);
  const [card] = await readRequestCards(tx, actor, { campaign, only: key.regionalCenterId, now });
  if (!card) throw new DomainError('not-found', 'not-found');
  return card;
}
