import type { Day } from '@pbnet/domain';
import {
  requestKinds,
  usualLadder,
  type Audience,
  type ReminderLadder,
  type RequestKind,
} from '@pbnet/domain/campaigns';
import { and, desc, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import type { NewCampaign } from '../campaign-making.ts';
import { campaigns, campaignSubmissions } from '../campaigns.tables.ts';
import type { CampaignRequest } from './request.ts';

/** Rows hold it for every kind made by hand. */
const given = <T>(column: SQL | (typeof campaigns)['title']) => sql<T>`${column}`;

const shape = {
  id: campaigns.id,
  kind: sql<RequestKind>`${campaigns.kind}`,
  subject: campaigns.subject,
  title: given<string>(sql`coalesce(${campaigns.title}, ${campaigns.subject})`),
  request: given<string>(sql`coalesce(${campaigns.request}, '')`),
  audience: given<Audience>(sql`coalesce(${campaigns.audience}, 'all')`),
  opensOn: sql<Day>`${campaigns.opensOn}::text`,
  dueOn: sql<Day>`${campaigns.dueOn}::text`,
  closesOn: sql<Day | null>`${campaigns.closesOn}::text`,
  closed: sql<boolean>`${campaigns.closedAt} is not null`,
  withdrawn: sql<boolean>`${campaigns.withdrawalReason} is not null`,
  ladder: sql<ReminderLadder>`${campaigns.ladder}`,
  summary: campaigns.summary,
  withdrawalReason: campaigns.withdrawalReason,
  createdBy: campaigns.createdBy,
  version: campaigns.version,
};

const madeByHand = inArray(campaigns.kind, [...requestKinds]);

export interface NewRequest extends Omit<NewCampaign, 'regionalCenterIds'> {
  readonly createdBy: string;
}

type RequestChange = Pick<CampaignRequest, 'title' | 'request' | 'closesOn'>;

type Ending = { readonly summary: string } | { readonly withdrawalReason: string };

export function requestsRepository(tx: Transaction) {
  function visible(only: number | null): SQL | undefined {
    return only === null
      ? undefined
      : sql`exists (select from ${campaignSubmissions}
          where ${campaignSubmissions.campaignId} = ${campaigns.id}
            and ${campaignSubmissions.regionalCenterId} = ${only})`;
  }

  return {
    /** The latest due day first; for a regional center those that ask it. */
    list(which: 'all' | 'running', only: number | null): Promise<CampaignRequest[]> {
      return tx
        .select(shape)
        .from(campaigns)
        .where(and(madeByHand, visible(only), which === 'running' ? isNull(campaigns.closedAt) : undefined))
        .orderBy(desc(campaigns.dueOn), campaigns.id);
    },

    async byId(id: string, only: number | null): Promise<CampaignRequest | undefined> {
      const [row] = await tx
        .select(shape)
        .from(campaigns)
        .where(and(madeByHand, eq(campaigns.id, id), visible(only)));
      return row;
    },

    /** 'share' lets many answer at once and nobody close meanwhile; 'update' is for closing. */
    async lock(id: string, strength: 'share' | 'update'): Promise<CampaignRequest | undefined> {
      const [row] = await tx
        .select(shape)
        .from(campaigns)
        .where(and(madeByHand, eq(campaigns.id, id)))
        .for(strength);
      return row;
    },

    /** False when the campaign of that id is there already. */
    async add({ id, ...request }: NewRequest): Promise<boolean> {
      const added = await tx
        .insert(campaigns)
        .values({ id, subject: id, ladder: usualLadder, ...request })
        .onConflictDoNothing()
        .returning({ id: campaigns.id });
      return added.length === 1;
    },

    /** Gives a card to each regional center that works on the day. @returns how many got one */
    async ask(id: string, chosen: readonly number[] | null, today: Day): Promise<number> {
      const rows = await tx.execute(sql`
        insert into campaign_submissions (campaign_id, region_id, regional_center_id)
        select ${id}::uuid, rc.region_id, rc.id from regional_centers rc
        where rc.opened_on <= ${today}::date and (rc.closed_on is null or rc.closed_on > ${today}::date)
          and (${chosen === null}::boolean
            or rc.id in (select value::int from json_array_elements_text(${JSON.stringify(chosen ?? [])}::json)))
        returning regional_center_id`);
      return rows.length;
    },

    async change(id: string, change: RequestChange): Promise<void> {
      await tx
        .update(campaigns)
        .set({ ...change, version: sql`${campaigns.version} + 1` })
        .where(eq(campaigns.id, id));
    },

    async end(id: string, at: Date, ending: Ending): Promise<void> {
      await tx
        .update(campaigns)
        .set({ ...ending, closedAt: at, version: sql`${campaigns.version} + 1` })
        .where(eq(campaigns.id, id));
    },
  };
}
