import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { postLength, type PostContent } from '@pbnet/domain/promotion';
import type { AddPost, PostStepInput, SavePost } from '@pbnet/validation/promotion';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { currentRequest } from '../request-info.ts';
import { networkAccounts } from './accounts.ts';
import { changePost, lockPost } from './change-post.ts';
import type { StepRun } from './desk.ts';
import { picturesOf } from './post-pictures.ts';
import { mayTake, placeOf } from './promotion-rights.ts';
import { planStateWords } from './promotion-words.ts';
import { promotionRepository, type PostInsert } from './promotion.repository.ts';
import type { PromotionPlan } from './promotion.ts';

interface Refused {
  readonly content: PostContent;
  readonly hasPicture: boolean;
  /** The time that it had: keeping it is no new mistake. */
  readonly before: string | null;
  readonly now: Date;
}

async function refuseContent(tx: Transaction, refused: Refused): Promise<void> {
  const { content, hasPicture, before, now } = refused;
  const { network, text, link, channelId, publishAt } = content;
  if (text === '' && link === null) throw new DomainError('rule-broken', 'post-empty');
  const { over } = postLength(network, { text, link, hasPicture });
  if (over > 0) throw new DomainError('rule-broken', 'post-too-long', { over });
  if (publishAt !== null && publishAt !== before && publishAt < now.toISOString())
    throw new DomainError('rule-broken', 'post-time-past');
  if (channelId === null) return;
  const accounts = await networkAccounts(tx);
  if (!accounts.some((account) => account.id === channelId && account.network === network))
    throw new DomainError('rule-broken', 'post-account-unknown');
}

function columnsOf({ publishAt, ...content }: PostContent) {
  return { ...content, publishAt: publishAt === null ? null : new Date(publishAt) };
}

/** True in a plan that is being carried out: what is written there goes out without another approval. */
const isRunning = ({ state }: PromotionPlan) => state === 'approved';

export function closedPlan({ state }: PromotionPlan): DomainError {
  const words = planStateWords[state][currentRequest().language];
  return new DomainError('rule-broken', 'post-plan-closed', { state: words });
}

/** Adds a post; sent twice, it is added once. */
export async function addPost(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now } }: StepRun<AddPost>,
): Promise<void> {
  const { id: planId, postId, content } = input;
  const repository = promotionRepository(tx);
  const plan = await repository.lock(planId);
  if (!plan) throw new DomainError('not-found', 'not-found');
  if (await repository.lockPost(postId)) return;
  if (!mayTake(actor, plan, 'save')) throw closedPlan(plan);
  await refuseContent(tx, { content, hasPicture: false, before: null, now });
  const { regionId, regionalCenterId } = plan;
  const state = isRunning(plan) ? 'scheduled' : 'planned';
  const row: PostInsert = { ...columnsOf(content), id: postId, planId, regionId, regionalCenterId, state };
  if (!(await repository.addPost({ ...row, createdAt: now, changedAt: now })))
    throw new DomainError('not-found', 'not-found');
  await repository.addStep({
    ...{ plan, postId, command: 'add-post', state, words: null, actorId: actor.accountId, at: now },
  });
  await audit(tx, actor, {
    ...{ action: 'promotion-post.add', entity: 'promotion-post', entityId: postId, place: placeOf(plan) },
    after: { planId, ...content },
  });
}

/** Changes the words; a post that failed goes out again at once, or at its new time. */
export async function savePost(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now } }: StepRun<SavePost>,
): Promise<void> {
  const { postId, version, content } = input;
  const { plan, post } = await lockPost(tx, postId);
  if (!mayTake(actor, plan, 'save')) throw closedPlan(plan);
  const hasPicture = (await picturesOf(tx, [postId])).has(postId);
  await changePost(tx, actor, {
    ...{ postId, version, step: 'save', command: 'save-post', now },
    change: {
      ...columnsOf(content),
      ...(post.state === 'failed'
        ? { state: 'scheduled', attempts: 0, failure: null, failureWords: null, nextAttemptAt: null }
        : {}),
    },
    check: () => refuseContent(tx, { content, hasPicture, before: post.publishAt, now }),
  });
}

/** Takes a post out of a plan that is still being written. */
export async function removePost(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now } }: StepRun<PostStepInput>,
): Promise<void> {
  const { post } = await changePost(tx, actor, {
    ...{ ...input, step: 'remove', command: 'remove-post', change: {}, now },
  });
  const repository = promotionRepository(tx);
  await repository.removePost(post.id);
}
