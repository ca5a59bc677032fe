import { dayIn, DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { intakeRefusal } from '@pbnet/domain/campaigns';
import { isFoundIn } from '@pbnet/domain/platform';
import type { RequestBoardInput, SubmissionKey } from '@pbnet/validation/campaigns';
import type { Transaction } from '../../database.ts';
import { campaignBoard } from '../campaign-board.ts';
import { readCards, type Card } from '../campaign-cards.ts';
import type { Answer, Answers } from './answers.ts';
import { countsOf } from './board-counts.ts';
import type { CampaignRequest, CountedRequest, RequestCard, Submission } from './request.ts';
import { requestsRepository } from './requests.repository.ts';

export interface Reading {
  readonly campaign: CampaignRequest;
  readonly answers: Answers;
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
  { campaign, answers, only, now }: Reading,
): Promise<readonly RequestCard[]> {
  const cards = await readCards(tx, { source: answers.source(campaign.kind), campaign, only, now });
  const given = new Map(
    (await answers.of(tx, campaign, only)).map((answer) => [answer.regionalCenterId, answer]),
  );
  return campaignBoard(campaign, cards, now).cards.flatMap((shown, index) => {
    const answer = given.get(shown.regionalCenterId);
    const card = cards[index];
    if (!answer || !card) return [];
    const intake = intakeRefusal(campaign, dayIn(card.zone, now)) ?? null;
    return [{ ...shown, intake, items: answer.items, submission: submissionOf(actor, answer, card) }];
  });
}

function submissionOf({ place }: Actor, answer: Answer, { zone, dueOn }: Card): Submission {
  const { broughtAt } = answer;
  const broughtLate = broughtAt !== null && dayIn(zone, broughtAt) > dueOn;
  return {
    regionId: answer.regionId,
    regionalCenterId: answer.regionalCenterId,
    state: answer.state,
    answer: answer.answer,
    returnReason: answer.returnReason,
    version: answer.version,
    // Headquarters reads what was handed in, never what is being written.
    draft: place.kind === 'network' ? null : answer.draft,
    late: answer.late || broughtLate,
    answeredAt: answer.answeredAt ?? broughtAt?.toISOString() ?? null,
  };
}

export async function countedRequest(
  tx: Transaction,
  actor: Actor,
  reading: Omit<Reading, 'only'>,
): Promise<CountedRequest> {
  const { campaign, answers } = reading;
  const only = onlyOf(actor);
  const cards = await readRequestCards(tx, actor, { ...reading, only });
  const counts = countsOf(cards.map(({ board }) => ({ board, count: 1 })));
  const bring = answers.things(campaign.kind)?.bring;
  return {
    campaign,
    counts,
    own: only === null ? null : (cards[0] ?? null),
    bring: bring ? { to: bring.to(campaign.id), words: bring.words } : null,
  };
}

export function filtered(
  cards: readonly RequestCard[],
  { board, regionId, search = '' }: RequestBoardInput,
): readonly RequestCard[] {
  return cards.filter(
    (card) =>
      (board === undefined || card.board === board) &&
      (regionId === undefined || card.regionId === regionId) &&
      (search === '' || isFoundIn(card.name, search)),
  );
}

export interface CardReading {
  readonly key: SubmissionKey;
  readonly answers: Answers;
  readonly now: Date;
}

export async function readCard(
  tx: Transaction,
  actor: Actor,
  { key, ...reading }: CardReading,
): Promise<RequestCard> {
  const campaign = await readRequest(tx, actor, key.campaignId);
  const [card] = await readRequestCards(tx, actor, { ...reading, campaign, only: key.regionalCenterId });
  if (!card) throw new DomainError('not-found', 'not-found');
  return card;
}
