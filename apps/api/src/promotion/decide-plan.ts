import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { postLength } from '@pbnet/domain/promotion';
import type { PlanStepInput, ReasonedPlanStep } from '@pbnet/validation/promotion';
import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { currentRequest } from '../request-info.ts';
import { changePlan } from './change-plan.ts';
import type { StepRun } from './desk.ts';
import { picturesOf } from './post-pictures.ts';
import { networkWords } from './promotion-words.ts';
import { promotionRepository, type StoredPost } from './promotion.repository.ts';
import { posts as postsTable } from './promotion.tables.ts';
import { tellEditors, tellRegionalCenter } from './tell.ts';

interface Judged {
  readonly posts: readonly StoredPost[];
  readonly pictures: ReadonlyMap<string, unknown>;
  /** Null where a time that has passed is no fault yet. */
  readonly now: Date | null;
}

/** What forbids posts to go out, each in words. */
function lacksOf({ posts, pictures, now }: Judged): readonly string[] {
  const { language } = currentRequest();
  const ru = language === 'ru';
  return posts.flatMap((post, index) => {
    const name = `${index + 1} (${networkWords[post.network][language]})`;
    const { over } = postLength(post.network, { ...post, hasPicture: pictures.has(post.id) });
    const late = now !== null && post.publishAt !== null && post.publishAt < now.toISOString();
    return [
      ...(over > 0 ? [ru ? `запись ${name} длиннее на ${over}` : `post ${name} is too long by ${over}`] : []),
      ...(post.network !== 'by-hand' && post.channelId === null
        ? [ru ? `у записи ${name} не выбрана страница сети` : `post ${name} names no page of its network`]
        : []),
      ...(late ? [ru ? `время записи ${name} уже прошло` : `the time of post ${name} has passed`] : []),
    ];
  });
}

async function refuseUnready(tx: Transaction, id: string, now: Date | null): Promise<void> {
  const posts = await promotionRepository(tx).posts(id);
  const live = posts.filter(({ state }) => state === 'planned');
  const isNew = posts.every(({ state }) => state === 'planned' || state === 'cancelled');
  if (live.length === 0 && isNew) throw new DomainError('rule-broken', 'promotion-no-posts');
  const lacks = lacksOf({
    posts: live,
    pictures: await picturesOf(
      tx,
      posts.map(({ id: one }) => one),
    ),
    now,
  });
  if (lacks.length > 0)
    throw new DomainError('rule-broken', 'promotion-posts-lack', { lacks: lacks.join('; ') });
}

export async function submitPlan(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<PlanStepInput>,
): Promise<void> {
  const { now } = desk;
  const before = await changePlan(tx, actor, {
    ...{ ...input, command: 'submit', change: { submittedAt: now }, now },
    check: ({ id }) => refuseUnready(tx, id, null),
  });
  if (before) await tellEditors(tx, { desk, plan: before, news: 'submitted', words: null });
}

/** All its posts go out at their times, the ones without a time at once. */
export async function approvePlan(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<PlanStepInput>,
): Promise<void> {
  const { now } = desk;
  const before = await changePlan(tx, actor, {
    ...{ ...input, command: 'approve', change: { approvedAt: now, reason: null }, now },
    check: ({ id }) => refuseUnready(tx, id, now),
  });
  if (!before) return;
  await movePosts(tx, { planId: input.id, from: ['planned'], to: 'scheduled', now });
  await tellRegionalCenter(tx, { desk, plan: before, news: 'approved', words: null });
}

/** What has not gone out yet waits until the plan is approved again. */
export async function returnPlan(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<ReasonedPlanStep>,
): Promise<void> {
  const { id, version, reason: words } = input;
  const { now } = desk;
  const before = await changePlan(tx, actor, { id, version, command: 'return', words, now });
  if (!before) return;
  await movePosts(tx, { planId: id, from: ['scheduled', 'failed'], to: 'planned', now });
  await tellRegionalCenter(tx, { desk, plan: before, news: 'returned', words });
}

export async function withdrawPlan(
  tx: Transaction,
  actor: Actor,
  { input: { id, version, reason: words }, desk: { now } }: StepRun<ReasonedPlanStep>,
): Promise<void> {
  await changePlan(tx, actor, { id, version, command: 'withdraw', words, now });
}

const open: readonly StoredPost['state'][] = ['planned', 'scheduled', 'sending', 'in-doubt', 'failed'];

export async function finishPlan(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now } }: StepRun<PlanStepInput>,
): Promise<void> {
  await changePlan(tx, actor, {
    ...{ ...input, command: 'finish', now },
    async check({ id }) {
      const left = (await promotionRepository(tx).posts(id)).filter(({ state }) => open.includes(state));
      if (left.length > 0)
        throw new DomainError('rule-broken', 'promotion-posts-open', { count: left.length });
    },
  });
}

export async function reopenPlan(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now } }: StepRun<PlanStepInput>,
): Promise<void> {
  await changePlan(tx, actor, { ...input, command: 'reopen', now });
}

interface Move {
  readonly planId: string;
  readonly from: StoredPost['state'][];
  readonly to: StoredPost['state'];
  readonly now: Date;
}

async function movePosts(tx: Transaction, { planId, from, to, now }: Move): Promise<void> {
  await tx
    .update(postsTable)
    .set({ state: to, nextAttemptAt: null, changedAt: now })
    .where(and(eq(postsTable.planId, planId), inArray(postsTable.state, from)));
}
