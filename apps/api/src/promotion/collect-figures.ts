import type { Day } from '@pbnet/domain';
import { and, eq, gte, isNotNull, ne } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { kindOfNetwork } from './accounts.ts';
import { isChannelFailure } from './channel-failure.ts';
import type { Networks } from './desk.ts';
import { postOf, promotionRepository, type StoredPost } from './promotion.repository.ts';
import { posts } from './promotion.tables.ts';

export interface PostFiguresClock {
  /** Asks the networks what people did with our posts. Running it again in a day replaces that day's figures. */
  collect(now: Date, today: Day): Promise<FiguresDone>;
}

export interface FiguresDone {
  readonly posts: number;
  /** Pages of networks that did not answer. */
  readonly silent: number;
}

export interface PostFiguresOptions {
  readonly database: Database;
  readonly networks: Networks;
}

/** Nobody reads older posts any more. */
const watchedDays = 90;

export function postFiguresClock({ database, networks }: PostFiguresOptions): PostFiguresClock {
  async function watched(now: Date): Promise<ReadonlyMap<string, readonly StoredPost[]>> {
    const since = new Date(now.getTime() - watchedDays * 86_400_000);
    const rows = await database.system((tx) =>
      tx
        .select()
        .from(posts)
        .where(
          and(
            eq(posts.state, 'published'),
            ne(posts.network, 'by-hand'),
            isNotNull(posts.externalId),
            gte(posts.publishedAt, since),
          ),
        ),
    );
    return Map.groupBy(rows.map(postOf), ({ channelId }) => channelId ?? '');
  }

  async function ofChannel(channelId: string, own: readonly StoredPost[], at: { now: Date; today: Day }) {
    const [first] = own;
    if (!first || first.network === 'by-hand') return 0;
    const network = networks.adapters[kindOfNetwork[first.network]];
    if (!network.results) return 0;
    const access = await database.system((tx) => networks.open(tx, channelId));
    const found = await network.results(
      access,
      own.flatMap(({ externalId }) => externalId ?? []),
    );
    await database.system(async (tx) => {
      const repository = promotionRepository(tx);
      for (const post of own) {
        const figures = found.get(post.externalId ?? '');
        if (!figures) continue;
        await tx
          .update(posts)
          .set({ ...figures, figuresAt: at.now, figuresFrom: 'network' })
          .where(eq(posts.id, post.id));
        await repository.keepFigures(post, at.today, figures);
      }
    });
    return found.size;
  }

  return {
    async collect(now, today) {
      const done = { posts: 0, silent: 0 };
      for (const [channelId, own] of await watched(now))
        try {
          done.posts += await ofChannel(channelId, own, { now, today });
        } catch (error) {
          if (!isChannelFailure(error) && !(error instanceof Error && error.name === 'DomainError'))
            throw error;
          done.silent += 1;
        }
      return done;
    },
  };
}
