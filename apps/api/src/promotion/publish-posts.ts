import { DomainError } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import { audit, systemActor } from '../audit/audit.ts';
import type { ChannelFailure } from '../channels/video-channel.ts';
import type { Database, Transaction } from '../database.ts';
import type { StoredFiles } from '../files/stored-files.ts';
import { kindOfNetwork } from './accounts.ts';
import { isChannelFailure } from './channel-failure.ts';
import type { Networks } from './desk.ts';
import { nextAttempt } from './next-attempt.ts';
import { picturesOf } from './post-pictures.ts';
import { placeOf } from './promotion-rights.ts';
import { promotionRepository, type PostInsert, type StoredPost } from './promotion.repository.ts';
import type { PostCommand } from './promotion.tables.ts';
import type { PlacedPost, PostToSend, SocialNetwork } from './social-network.ts';

export interface PostClock {
  /** Publishes what is due. Running it twice at once sends nothing twice. */
  run(now: Date): Promise<PostsDone>;
}

export interface PostsDone {
  readonly published: number;
  readonly failed: number;
  /** Of which nobody knows whether the network took them. */
  readonly inDoubt: number;
}

export interface PostClockOptions {
  readonly database: Database;
  readonly networks: Networks;
  readonly storedFiles: StoredFiles;
}

/** Longer than any sending takes: the process that reserved it is dead. */
const deadAfterMs = 5 * 60_000;
/** Of one run: the next minute goes on. */
const most = 20;

type Refusal = Pick<ChannelFailure, 'reason' | 'message' | 'retryAt'>;

type Outcome =
  | { readonly kind: 'published'; readonly placed: PlacedPost }
  | { readonly kind: 'doubt' }
  | { readonly kind: 'failed'; readonly failure: Refusal };

interface Due {
  readonly post: StoredPost;
  readonly network: SocialNetwork;
}

/** What the clock does with posts: reserve, send, record; each in a transaction of its own. */
export function postClock({ database, networks, storedFiles }: PostClockOptions): PostClock {
  const networkOf = ({ network }: StoredPost) =>
    network === 'by-hand' ? null : networks.adapters[kindOfNetwork[network]];

  /** The oldest that is due, reserved; null when nothing is. */
  async function reserve(now: Date): Promise<Due | 'doubted' | null> {
    return database.system(async (tx) => {
      const at = now.toISOString();
      const dead = new Date(now.getTime() - deadAfterMs).toISOString();
      const [row] = await tx.execute<{ id: string }>(sql`
        select s.id from posts s join promotion_plans p on p.id = s.plan_id
        where s.network <> 'by-hand' and (
          (s.state = 'scheduled' and p.state = 'approved' and coalesce(s.publish_at, s.created_at) <= ${at}::timestamptz)
          or (s.state = 'failed' and p.state = 'approved' and s.next_attempt_at <= ${at}::timestamptz)
          or (s.state = 'failed' and p.state = 'approved' and s.failure = 'disconnected'
            and exists (select from channels c where c.id = s.channel_id and c.state = 'connected'))
          or (s.state = 'sending' and s.changed_at <= ${dead}::timestamptz))
        order by coalesce(s.publish_at, s.created_at), s.id limit 1 for update of s skip locked`);
      if (!row) return null;
      const post = await promotionRepository(tx).lockPost(row.id);
      const network = post && networkOf(post);
      if (!post || !network) return null;
      if (mustAsk(post, network, now)) {
        await record(tx, { post, outcome: { kind: 'doubt' }, now });
        return 'doubted';
      }
      const first = post.attempts === 0 || post.sendingSince === null;
      const reserved = { state: 'sending', attempts: post.attempts + 1, nextAttemptAt: null } as const;
      const change = { ...reserved, ...(first ? { sendingSince: now } : {}) };
      await promotionRepository(tx).writePost(post.id, change, now);
      return { post: { ...post, ...reserved }, network };
    });
  }

  async function toSend(tx: Transaction, post: StoredPost): Promise<PostToSend> {
    const picture = (await picturesOf(tx, [post.id])).get(post.id);
    const { text, link, id: key } = post;
    if (!picture) return { text, link, key, image: null };
    const { bytes } = await storedFiles.read(tx, picture.id);
    const contentType = picture.kind === 'png' ? 'image/png' : 'image/jpeg';
    return {
      ...{ text, link, key },
      image: { bytes: new Uint8Array(await new Response(bytes).arrayBuffer()), contentType },
    };
  }

  async function send({ post, network }: Due): Promise<Outcome> {
    try {
      const { access, letter } = await database.system(async (tx) => ({
        access: await networks.open(tx, post.channelId ?? ''),
        letter: await toSend(tx, post),
      }));
      const placed = await network.publish(access, letter);
      return placed === null ? { kind: 'doubt' } : { kind: 'published', placed };
    } catch (error) {
      if (isChannelFailure(error)) return { kind: 'failed', failure: error };
      // The key is gone: somebody has disconnected the channel, and nothing was sent.
      if (error instanceof DomainError)
        return { kind: 'failed', failure: { reason: 'disconnected', message: '', retryAt: null } };
      throw error;
    }
  }

  /** Only what the network itself has said; its page waits for the administrator then, and all its posts with it. */
  async function loseChannel(tx: Transaction, { post: { channelId }, outcome, now }: Done): Promise<void> {
    if (channelId === null || outcome.kind !== 'failed' || outcome.failure.reason !== 'disconnected') return;
    if (isChannelFailure(outcome.failure)) await networks.letGo(tx, { channelId, now });
  }

  return {
    async run(now) {
      const done = { published: 0, failed: 0, inDoubt: 0 };
      for (let index = 0; index < most; index += 1) {
        const due = await reserve(now);
        if (due === null) break;
        if (due === 'doubted') {
          done.inDoubt += 1;
          continue;
        }
        const outcome = await send(due);
        await database.system(async (tx) => {
          await record(tx, { post: due.post, outcome, now });
          await loseChannel(tx, { post: due.post, outcome, now });
        });
        if (outcome.kind === 'published') done.published += 1;
        else if (outcome.kind === 'doubt') done.inDoubt += 1;
        else done.failed += 1;
      }
      return done;
    },
  };
}

/**
 * True where sending again may place it twice: the process died in the middle of sending, or the line broke and the
 * network has forgotten our key since.
 */
function mustAsk(post: StoredPost, { repeatsSafelyMs }: SocialNetwork, now: Date): boolean {
  const mayHaveCome = post.state === 'sending' || (repeatsSafelyMs > 0 && post.failure === 'unreachable');
  if (!mayHaveCome || post.sendingSince === null) return false;
  return now.getTime() - new Date(post.sendingSince).getTime() >= repeatsSafelyMs;
}

const commands: Readonly<Record<Outcome['kind'], PostCommand>> = {
  published: 'publish',
  doubt: 'doubt',
  failed: 'fail',
};

function changeOf(post: StoredPost, outcome: Outcome, now: Date): Partial<PostInsert> {
  if (outcome.kind === 'published') {
    const { externalId, url } = outcome.placed;
    const published = { state: 'published', externalId, externalUrl: url, publishedAt: now } as const;
    return { ...published, failure: null, failureWords: null };
  }
  if (outcome.kind === 'doubt') return { state: 'in-doubt', nextAttemptAt: null };
  const { failure } = outcome;
  return {
    ...{ state: 'failed', failure: failure.reason, failureWords: failure.message },
    nextAttemptAt: nextAttempt(failure, post.attempts, now),
  };
}

interface Done {
  readonly post: StoredPost;
  readonly outcome: Outcome;
  readonly now: Date;
}

async function record(tx: Transaction, { post, outcome, now }: Done): Promise<void> {
  const repository = promotionRepository(tx);
  const current = await repository.lockPost(post.id);
  // A person has answered meanwhile: what they saw with their own eyes stands.
  if (!current || !['sending', 'failed'].includes(current.state)) return;
  const change = changeOf(post, outcome, now);
  await repository.writePost(post.id, change, now);
  const { planId: id, regionId, regionalCenterId } = post;
  const words = outcome.kind === 'failed' ? outcome.failure.message : null;
  await repository.addStep({
    plan: { id, regionId, regionalCenterId },
    ...{ postId: post.id, command: commands[outcome.kind], state: change.state ?? post.state },
    ...{ words, actorId: null, at: now },
  });
  await audit(tx, systemActor, {
    action: `promotion-post.${commands[outcome.kind]}`,
    ...{ entity: 'promotion-post', entityId: post.id, place: placeOf(post) },
    after: change,
  });
}
