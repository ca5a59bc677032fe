import { dayIn, DomainError, type MessageKey } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import {
  afterCommand,
  intakeRefusal,
  isAnswered,
  isOutcome,
  type IntakeRefusal,
  type SubmissionCommand,
} from '@pbnet/domain/campaigns';
import { audit } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import { readCards, type Card } from '../campaign-cards.ts';
import { refuseForeign } from '../refuse-foreign.ts';
import type { Answer, Answers } from './answers.ts';
import { tellCard } from './request-notices.ts';
import type { CampaignRequest } from './request.ts';
import { requestsRepository } from './requests.repository.ts';
import {
  submissionsRepository,
  type StoredSubmission,
  type SubmissionChange,
  type SubmissionPlace,
} from './submissions.repository.ts';

export interface Command extends SubmissionPlace {
  readonly command: SubmissionCommand;
  /** Of the card that the person had before the eyes. */
  readonly version: number;
  readonly change: SubmissionChange;
  readonly answers: Answers;
  readonly now: Date;
}

export interface Changed {
  readonly campaign: CampaignRequest;
  readonly card: Card;
  /** False when the same command had already done its work: nothing follows from it twice. */
  readonly anew: boolean;
}

export const intakeMessages = {
  withdrawn: 'campaign-withdrawn',
  closed: 'campaign-closed',
  'not-open-yet': 'campaign-not-open-yet',
  'intake-over': 'campaign-intake-over',
} as const satisfies Record<IntakeRefusal, MessageKey>;

/** Takes one step of one card, with its trace; a repeated command finds its work done. */
export async function changeSubmission(
  tx: Transaction,
  actor: Actor,
  { command, version, change, answers, now, ...place }: Command,
): Promise<Changed> {
  const campaign = await requestsRepository(tx).lock(place.campaignId, 'share');
  const before = campaign && (await submissionsRepository(tx).lock(place));
  if (!campaign || !before) throw new DomainError('not-found', 'not-found');
  refuseForeign(actor, campaign.kind);
  const only = place.regionalCenterId;
  const source = answers.source(campaign.kind);
  const [card] = await readCards(tx, { source, campaign, only, now });
  const [answer] = await answers.of(tx, campaign, only);
  if (!card || !answer) throw new DomainError('not-found', 'not-found');
  if (before.version === version + 1 && isRepeated(before, command, change))
    return { campaign, card, anew: false };

  const today = dayIn(card.zone, now);
  refuseIntake(campaign, command, intakeRefusal(campaign, today));
  const things = answers.things(campaign.kind) !== undefined;
  if (things) refuseText(answer, command);
  if (before.version !== version) throw new DomainError('conflict', 'stale-edit', { current: before });
  const state = afterCommand(answer.state, command);
  if (state === undefined) throw new DomainError('rule-broken', refusalOf(command));

  const handsIn = isAnswered(state) && command !== 'accept';
  const decides = command === 'accept' || command === 'return';
  // Things that are still there show by themselves; without any the card waits again.
  const stored = command === 'take-back' && things ? 'awaiting' : state;
  await submissionsRepository(tx).write(place, {
    ...change,
    state: stored,
    ...(command === 'take-back' ? { answeredAt: null, late: false } : {}),
    ...(handsIn
      ? { answeredAt: now, late: before.answeredAt === null ? today > card.dueOn : before.late }
      : {}),
    ...(decides ? { decidedAt: now } : {}),
  });
  const { regionId, regionalCenterId } = before;
  await audit(tx, actor, {
    action: `submission.${command}`,
    entity: 'campaign-submission',
    entityId: `${place.campaignId}:${regionalCenterId}`,
    place: { kind: 'regional-center', regionId, regionalCenterId },
    before,
    after: { state, ...change },
  });
  await tellCard(tx, campaign.id, regionalCenterId);
  return { campaign, card, anew: true };
}

/** Where things answer, the card itself says only that there are none; they have commands of their own. */
function refuseText({ state, broughtAt }: Answer, command: SubmissionCommand): void {
  // What was handed in and returned is still there: it is corrected or cancelled, not denied.
  if (command === 'report-nothing' && broughtAt !== null)
    throw new DomainError('rule-broken', 'submission-answered');
  const saysNothing = state === 'nothing-to-report' && (command === 'take-back' || command === 'return');
  if (command !== 'report-nothing' && !saysNothing)
    throw new DomainError('rule-broken', 'campaign-answered-by-things');
}

function isRepeated(before: StoredSubmission, command: SubmissionCommand, change: SubmissionChange): boolean {
  const { draft = before.draft, answer = before.answer, returnReason = before.returnReason } = change;
  return (
    isOutcome(before.state, command) &&
    before.draft === draft &&
    before.answer === answer &&
    before.returnReason === returnReason
  );
}

/** What has come in time may be accepted after the last day; nothing else happens then. */
function refuseIntake(
  { opensOn, closesOn }: CampaignRequest,
  command: SubmissionCommand,
  refusal: IntakeRefusal | undefined,
): void {
  if (refusal === undefined || (refusal === 'intake-over' && command === 'accept')) return;
  if (command === 'take-back' && (refusal === 'closed' || refusal === 'intake-over'))
    throw new DomainError('rule-broken', 'submission-taken-back-late');
  throw new DomainError('rule-broken', intakeMessages[refusal], { opensOn, closesOn });
}

function refusalOf(command: SubmissionCommand): MessageKey {
  if (command === 'take-back') return 'submission-not-taken-back';
  return command === 'accept' || command === 'return' ? 'submission-not-handed-in' : 'submission-answered';
}
