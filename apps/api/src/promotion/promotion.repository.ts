import { sumOfFigures, type PostFigures } from '@pbnet/domain/promotion';
import type { Day } from '@pbnet/domain';
import { and, asc, eq, sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { PlanRow, Post, PromotionPlan, PromotionStep } from './promotion.ts';
import { postFigures, posts, promotionPlans, promotionSteps } from './promotion.tables.ts';

export type PlanInsert = typeof promotionPlans.$inferInsert;
export type PostInsert = typeof posts.$inferInsert;
type PlanSelect = typeof promotionPlans.$inferSelect;
type PostSelect = typeof posts.$inferSelect;

const iso = (at: Date | null) => at?.toISOString() ?? null;

function planOf({ createdBy: _, ...row }: PlanSelect): PromotionPlan {
  return {
    ...row,
    submittedAt: iso(row.submittedAt),
    approvedAt: iso(row.approvedAt),
    createdAt: row.createdAt.toISOString(),
    changedAt: row.changedAt.toISOString(),
  };
}

export interface StoredPost extends Post {
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  readonly externalId: string | null;
  readonly sendingSince: string | null;
}

export function postOf({ createdAt: _, changedAt: __, ...row }: PostSelect): StoredPost {
  return {
    ...row,
    publishAt: iso(row.publishAt),
    nextAttemptAt: iso(row.nextAttemptAt),
    sendingSince: iso(row.sendingSince),
    publishedAt: iso(row.publishedAt),
    figuresAt: iso(row.figuresAt),
  };
}

export interface FiguresOfDay extends PostFigures {
  readonly postId: string;
  readonly day: Day;
}

export interface NewStep extends Omit<PromotionStep, 'id' | 'network' | 'by' | 'at'> {
  readonly plan: Pick<PromotionPlan, 'id' | 'regionId' | 'regionalCenterId'>;
  readonly actorId: string | null;
  readonly at: Date;
}

interface Counts extends Record<string, unknown> {
  readonly id: string;
  readonly regionalCenterName: string | null;
  readonly posts: number;
  readonly published: number;
  readonly troubled: number;
  readonly nextAt: Date | string | null;
  readonly views: number | null;
  readonly likes: number | null;
  readonly reposts: number | null;
}

/** What a person has to look at; `s` is posts. */
export const troubledPost = (now: Date): SQL => sql`(s.state = 'in-doubt'
  or (s.state = 'failed' and s.next_attempt_at is null)
  or (s.state = 'scheduled' and s.network = 'by-hand' and coalesce(s.publish_at, s.created_at) <= ${now.toISOString()}::timestamptz))`;

export interface PageOf {
  readonly where: SQL;
  readonly limit: number;
  readonly offset: number;
  readonly now: Date;
}

export function promotionRepository(tx: Transaction) {
  return {
    async byId(id: string): Promise<PromotionPlan | undefined> {
      const [row] = await tx.select().from(promotionPlans).where(eq(promotionPlans.id, id));
      return row && planOf(row);
    },

    async lock(id: string): Promise<PromotionPlan | undefined> {
      const [row] = await tx.select().from(promotionPlans).where(eq(promotionPlans.id, id)).for('update');
      return row && planOf(row);
    },

    async lockPost(id: string): Promise<StoredPost | undefined> {
      const [row] = await tx.select().from(posts).where(eq(posts.id, id)).for('update');
      return row && postOf(row);
    },

    async posts(planId: string): Promise<readonly StoredPost[]> {
      const rows = await tx
        .select()
        .from(posts)
        .where(eq(posts.planId, planId))
        .orderBy(sql`${posts.publishAt} nulls first`, asc(posts.createdAt), asc(posts.id));
      return rows.map(postOf);
    },

    async figures(planId: string): Promise<readonly FiguresOfDay[]> {
      return tx
        .select({
          postId: postFigures.postId,
          day: postFigures.day,
          views: postFigures.views,
          likes: postFigures.likes,
          reposts: postFigures.reposts,
        })
        .from(postFigures)
        .innerJoin(posts, eq(posts.id, postFigures.postId))
        .where(eq(posts.planId, planId))
        .orderBy(postFigures.day);
    },

    async page({ where, limit, offset, now }: PageOf): Promise<readonly PlanRow[]> {
      const rows = await tx
        .select()
        .from(promotionPlans)
        .where(where)
        .orderBy(sql`${promotionPlans.createdAt} desc`, promotionPlans.id)
        .limit(limit)
        .offset(offset);
      const ids = rows.map(({ id }) => id);
      if (ids.length === 0) return [];
      const counted = await tx.execute<Counts>(sql`
        select p.id, public_regional_center_name(p.regional_center_id) as "regionalCenterName",
          count(s.id)::int as posts, count(*) filter (where s.state = 'published')::int as published,
          count(*) filter (where ${troubledPost(now)})::int as troubled,
          min(s.publish_at) filter (where s.state = 'scheduled') as "nextAt",
          sum(s.views)::int as views, sum(s.likes)::int as likes, sum(s.reposts)::int as reposts
        from promotion_plans p left join posts s on s.plan_id = p.id
        where p.id in (${sql.join(
          ids.map((id) => sql`${id}`),
          sql`, `,
        )}) group by p.id`);
      const byId = new Map(counted.map((row) => [row.id, row]));
      return rows.flatMap((row) => {
        const counts = byId.get(row.id);
        if (!counts) return [];
        const { views, likes, reposts, nextAt, id: _, ...rest } = counts;
        const totals = sumOfFigures([{ views, likes, reposts }]);
        return [
          {
            ...planOf(row),
            ...rest,
            totals,
            nextAt: nextAt === null ? null : new Date(nextAt).toISOString(),
          },
        ];
      });
    },

    count: (where: SQL): Promise<number> => tx.$count(promotionPlans, where),

    /** False when the plan of that id is there already. */
    async add(row: PlanInsert): Promise<boolean> {
      const added = await tx.insert(promotionPlans).values(row).onConflictDoNothing().returning();
      return added.length === 1;
    },

    async write(id: string, change: Partial<PlanInsert>, at: Date): Promise<void> {
      const bumped = { changedAt: at, version: sql`${promotionPlans.version} + 1` };
      await tx
        .update(promotionPlans)
        .set({ ...change, ...bumped })
        .where(eq(promotionPlans.id, id));
    },

    async addPost(row: PostInsert): Promise<boolean> {
      const added = await tx.insert(posts).values(row).onConflictDoNothing().returning();
      return added.length === 1;
    },

    async writePost(id: string, change: Partial<PostInsert>, at: Date): Promise<void> {
      await tx
        .update(posts)
        .set({ ...change, changedAt: at, version: sql`${posts.version} + 1` })
        .where(eq(posts.id, id));
    },

    async removePost(id: string): Promise<void> {
      await tx.delete(posts).where(and(eq(posts.id, id), eq(posts.state, 'planned')));
    },

    async addStep({ plan, ...step }: NewStep): Promise<void> {
      const { id: planId, regionId, regionalCenterId } = plan;
      const { command } = step;
      await tx.insert(promotionSteps).values({ planId, regionId, regionalCenterId, ...step, command });
    },

    async keepFigures(
      post: Pick<StoredPost, 'id' | 'regionId' | 'regionalCenterId'>,
      day: Day,
      figures: Pick<PostInsert, 'views' | 'likes' | 'reposts'>,
    ): Promise<void> {
      const { id: postId, regionId, regionalCenterId } = post;
      await tx
        .insert(postFigures)
        .values({ postId, regionId, regionalCenterId, day, ...figures })
        .onConflictDoUpdate({ target: [postFigures.postId, postFigures.day], set: figures });
    },

    async steps(planId: string): Promise<readonly PromotionStep[]> {
      const rows = await tx.execute<{ step: PromotionStep }>(sql`
        select json_build_object('id', s.id, 'command', s.command, 'postId', s.post_id, 'network', o.network,
          'state', s.state, 'words', s.words, 'at', to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'by', a.display_name) as step
        from promotion_steps s left join accounts a on a.id = s.actor_id left join posts o on o.id = s.post_id
        where s.plan_id = ${planId} order by s.id`);
      return rows.map(({ step }) => step);
    },
  };
}
