import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { AnswerPost, EnterFigures, PostStepInput, ReasonedPostStep } from '@pbnet/validation/promotion';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { currentRequest } from '../request-info.ts';
import { kindOfNetwork } from './accounts.ts';
import { isChannelFailure } from './channel-failure.ts';
import type { StepRun } from './desk.ts';
import { allowedOfPost, placeOf } from './promotion-rights.ts';
import { postStateWords } from './promotion-words.ts';
import { promotionRepository, type PostInsert, type StoredPost } from './promotion.repository.ts';
import type { PostMay, PromotionPlan } from './promotion.ts';
import type { PostCommand } from './promotion.tables.ts';

export interface LockedPost {
  readonly plan: PromotionPlan;
  readonly post: StoredPost;
}

/** The post with its plan; the post is locked. */
export async function lockPost(tx: Transaction, postId: string): Promise<LockedPost> {
  const repository = promotionRepository(tx);
  const seen = await repository.lockPost(postId);
  const plan = seen && (await repository.byId(seen.planId));
  if (!seen || !plan) throw new DomainError('not-found', 'not-found');
  return { plan, post: seen };
}

export interface PostRun {
  readonly postId: string;
  readonly version: number;
  readonly step: PostMay;
  readonly command: PostCommand;
  readonly change: Partial<PostInsert>;
  readonly words?: string | null;
  readonly now: Date;
  check?(locked: LockedPost): Promise<void>;
}

/** Takes one step of one post, with its trace. */
export async function changePost(tx: Transaction, actor: Actor, run: PostRun): Promise<LockedPost> {
  const { postId, version, step, command, change, words = null, now } = run;
  const locked = await lockPost(tx, postId);
  const { plan, post } = locked;
  if (isRepeated(post, run)) return locked;
  if (post.version !== version) throw new DomainError('conflict', 'stale-edit', { current: shown(post) });
  if (!allowedOfPost(actor, plan, post).includes(step)) throw wrongPostState(post);
  await run.check?.(locked);
  const repository = promotionRepository(tx);
  await repository.writePost(postId, change, now);
  await repository.addStep({
    ...{ plan, postId, command, state: change.state ?? post.state, words },
    ...{ actorId: actor.accountId, at: now },
  });
  const known: Readonly<Record<string, unknown>> = { ...post };
  await audit(tx, actor, {
    action: `promotion-post.${command.replace('-post', '')}`,
    ...{ entity: 'promotion-post', entityId: postId, place: placeOf(plan) },
    before: Object.fromEntries(Object.keys(change).map((name) => [name, known[name] ?? null])),
    after: { ...change, ...(words === null ? {} : { reason: words }) },
  });
  return locked;
}

function shown({ regionId: _, regionalCenterId: __, ...post }: StoredPost): object {
  return post;
}

function wrongPostState({ state }: StoredPost): DomainError {
  const words = postStateWords[state][currentRequest().language];
  return new DomainError('rule-broken', 'post-wrong-state', { state: words });
}

function isRepeated(post: StoredPost, { version, change }: PostRun): boolean {
  if (post.version !== version + 1) return false;
  const known: Readonly<Record<string, unknown>> = { ...post };
  return Object.entries(change).every(([name, value]) => {
    const wanted: unknown = value instanceof Date ? value.toISOString() : value;
    return wanted === known[name] || name.endsWith('At');
  });
}

export async function cancelPost(
  tx: Transaction,
  actor: Actor,
  { input: { postId, version, reason: words }, desk: { now } }: StepRun<ReasonedPostStep>,
): Promise<void> {
  const change = { state: 'cancelled', nextAttemptAt: null } as const;
  await changePost(tx, actor, {
    ...{ postId, version, step: 'cancel', command: 'cancel-post', change, words, now },
  });
}

/** A person has mended what was wrong: it goes out with the next minute. */
export async function retryPost(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now } }: StepRun<PostStepInput>,
): Promise<void> {
  const change = {
    state: 'scheduled',
    attempts: 0,
    failure: null,
    failureWords: null,
    nextAttemptAt: null,
  } as const;
  await changePost(tx, actor, { ...input, step: 'retry', command: 'retry-post', change, now });
}

/** A person has looked: here it stands, or it never came. One by hand is told the same way. */
export async function answerPost(
  tx: Transaction,
  actor: Actor,
  { input: { postId, version, url }, desk: { now } }: StepRun<AnswerPost>,
): Promise<void> {
  const change: Partial<PostInsert> =
    url === null
      ? { state: 'failed', failure: 'unknown', failureWords: null, nextAttemptAt: null }
      : { state: 'published', externalUrl: url, publishedAt: now, failure: null, failureWords: null };
  const command = url === null ? 'fail' : 'publish';
  await changePost(tx, actor, { postId, version, step: 'answer', command, change, words: url, now });
}

/** Takes a published post away from its network, which is asked in the same step: nothing is changed when it refuses. */
export async function takePostDown(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now, networks } }: StepRun<ReasonedPostStep>,
): Promise<void> {
  const { postId, version, reason: words } = input;
  await changePost(tx, actor, {
    ...{ postId, version, step: 'take-down', command: 'take-down', change: { state: 'removed' }, words, now },
    async check({ post: { network, channelId, externalId } }) {
      if (network === 'by-hand' || channelId === null || externalId === null) return;
      const access = await networks.open(tx, channelId);
      await networks.adapters[kindOfNetwork[network]].remove(access, externalId).catch((error: unknown) => {
        if (isChannelFailure(error))
          throw new DomainError('rule-broken', 'post-network-refused', { words: error.message });
        throw error;
      });
    },
  });
}

/** What people read off the network where it does not tell us itself. */
export async function enterFigures(
  tx: Transaction,
  actor: Actor,
  { input: { postId, version, ...figures }, desk: { now, today } }: StepRun<EnterFigures>,
): Promise<void> {
  const { post } = await changePost(tx, actor, {
    ...{ postId, version, step: 'enter-figures', command: 'enter-figures', now },
    change: { ...figures, figuresAt: now, figuresFrom: 'person' },
  });
  await promotionRepository(tx).keepFigures(post, today, figures);
}
