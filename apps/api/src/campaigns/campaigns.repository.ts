import type { Day, TimeZone } from '@pbnet/domain';
import type { Words } from '@pbnet/domain/platform';
import type { CampaignKind, ReminderLadder } from '@pbnet/domain/campaigns';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { Campaign } from './campaign-source.ts';
import { campaigns } from './campaigns.tables.ts';

/** A regional center as letters reach it. */
export interface Recipient extends Record<string, unknown> {
  readonly regionalCenterId: number;
  readonly name: string;
  readonly region: Words;
  readonly email: string | null;
  /** Zones of its centres; empty without centres. */
  readonly zones: readonly TimeZone[];
}

const shape = {
  id: campaigns.id,
  kind: sql<CampaignKind>`${campaigns.kind}`,
  subject: campaigns.subject,
  title: campaigns.title,
  opensOn: sql<Day>`${campaigns.opensOn}::text`,
  dueOn: sql<Day>`${campaigns.dueOn}::text`,
  closesOn: sql<Day | null>`${campaigns.closesOn}::text`,
  closed: sql<boolean>`${campaigns.closedAt} is not null`,
  withdrawn: sql<boolean>`${campaigns.withdrawalReason} is not null`,
  ladder: sql<ReminderLadder>`${campaigns.ladder}`,
};

export function campaignsRepository(tx: Transaction) {
  return {
    async about(kind: CampaignKind, subject: string): Promise<Campaign | undefined> {
      const [row] = await tx
        .select(shape)
        .from(campaigns)
        .where(and(eq(campaigns.kind, kind), eq(campaigns.subject, subject)));
      return row;
    },

    async byId(id: string): Promise<Campaign | undefined> {
      const [row] = await tx.select(shape).from(campaigns).where(eq(campaigns.id, id));
      return row;
    },

    /** One sender of reminders at a time: the second waits here and then sees what the first has sent. */
    async lock(id: string): Promise<Campaign | undefined> {
      const [row] = await tx.select(shape).from(campaigns).where(eq(campaigns.id, id)).for('update');
      return row;
    },

    open(): Promise<Campaign[]> {
      return tx.select(shape).from(campaigns).where(isNull(campaigns.closedAt)).orderBy(campaigns.dueOn);
    },

    /** Regional centers as they are today: letters go to the present address. */
    async recipients(only: number | null): Promise<ReadonlyMap<number, Recipient>> {
      const rows = await tx.execute<Recipient>(sql`
        select rc.id as "regionalCenterId", coalesce(v.name, rc.code) as name,
          json_build_object('ru', coalesce(r.name_ru, ''), 'en', coalesce(r.name_en, '')) as region, nullif(trim(v.email), '') as email,
          coalesce((select array_agg(distinct c.time_zone) from access_center_versions c
            where c.regional_center_id = rc.id and c.valid_from <= current_date
              and (c.valid_to is null or c.valid_to > current_date)), '{}') as zones
        from regional_centers rc
        left join lateral (
          select name, email from regional_center_versions
          where regional_center_id = rc.id
          order by valid_from > current_date, valid_from desc limit 1
        ) v on true
        left join lateral (
          select name_ru, name_en from region_versions
          where region_id = rc.region_id
          order by valid_from > current_date, valid_from desc limit 1
        ) r on true
        where ${only}::int is null or rc.id = ${only}::int`);
      return new Map(rows.map((row) => [row.regionalCenterId, row]));
    },
  };
}
