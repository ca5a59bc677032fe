import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { sumOfFigures } from '@pbnet/domain/promotion';
import type { ListPlans } from '@pbnet/validation/promotion';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { networkAccounts } from './accounts.ts';
import { picturesOf } from './post-pictures.ts';
import { allowed, allowedOfPost, mayTake } from './promotion-rights.ts';
import { promotionRepository } from './promotion.repository.ts';
import type { PlanCard, PlanPage } from './promotion.ts';

const pageSize = 50;

function whereOf({ state, search = '' }: ListPlans): SQL {
  const words = search.toLowerCase().replaceAll('ё', 'е').split(/\s+/).filter(Boolean);
  return sql.join(
    [
      state === undefined ? sql`true` : sql`promotion_plans.state = ${state}`,
      ...words.map(
        (
          word,
        ) => sql`lower(translate(promotion_plans.title || ' ' || promotion_plans.subject_title, 'Ёё', 'Ее'))
          like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`,
      ),
    ],
    sql` and `,
  );
}

/** The newest first. */
export async function listPlans(tx: Transaction, asked: ListPlans, now: Date): Promise<PlanPage> {
  const repository = promotionRepository(tx);
  const { page = 1 } = asked;
  const where = whereOf(asked);
  const rows = await repository.page({ where, limit: pageSize, offset: (page - 1) * pageSize, now });
  return { rows, total: await repository.count(where), pageSize };
}

async function nameOf(tx: Transaction, regionalCenterId: number | null): Promise<string | null> {
  if (regionalCenterId === null) return null;
  const [row] = await tx.execute<{ name: string | null }>(
    sql`select public_regional_center_name(${regionalCenterId}) as name`,
  );
  return row?.name ?? null;
}

export async function readPlan(tx: Transaction, actor: Actor, id: string): Promise<PlanCard> {
  const repository = promotionRepository(tx);
  const plan = await repository.byId(id);
  if (!plan) throw new DomainError('not-found', 'not-found');
  const posts = await repository.posts(id);
  const accounts = await networkAccounts(tx);
  const titles = new Map(accounts.map((account) => [account.id, account.title]));
  const pictures = await picturesOf(
    tx,
    posts.map((post) => post.id),
  );
  const figures = Map.groupBy(await repository.figures(id), ({ postId }) => postId);
  return {
    plan,
    regionalCenterName: await nameOf(tx, plan.regionalCenterId),
    posts: posts.map(
      ({ regionId: _, regionalCenterId: __, externalId: ___, sendingSince: ____, ...post }) => ({
        ...post,
        account: titles.get(post.channelId ?? '') ?? null,
        picture: pictures.get(post.id) ?? null,
        trend: (figures.get(post.id) ?? []).map(({ postId: _____, ...day }) => day),
        may: allowedOfPost(actor, plan, post),
      }),
    ),
    totals: sumOfFigures(posts),
    steps: await repository.steps(id),
    accounts,
    may: allowed(actor, plan),
    mayAddPosts: mayTake(actor, plan, 'save'),
  };
}
