import type { Day } from '@pbnet/domain';
import { requestKinds, type BoardState, type SubmissionState } from '@pbnet/domain/campaigns';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import type { BroughtAnswer } from '../answer-source.ts';
import type { RequestToReview } from './request.ts';

export interface ListedAnswers {
  readonly brought: readonly BroughtAnswer[];
  readonly now: Date;
}

export interface CountRow extends Record<string, unknown> {
  readonly campaignId: string;
  readonly board: BoardState;
  readonly count: number;
}

export interface CardRow extends Record<string, unknown> {
  readonly campaignId: string;
  readonly regionalCenterId: number;
  readonly state: SubmissionState;
  readonly board: BoardState;
  readonly late: boolean;
  readonly dueOn: Day;
  /** By the regional center's westernmost clock. */
  readonly today: Day;
}

const texts = (values: readonly string[]) =>
  sql`(select value from json_array_elements_text(${JSON.stringify(values)}::json))`;

/** Every card of every campaign, with the same rules as `boardState` and `stateWithBrought` of the domain. */
function cards({ brought, now }: ListedAnswers): SQL {
  const at = sql`${now.toISOString()}::timestamptz`;
  const rows = brought.map(({ campaignId, regionalCenterId, state, answeredAt }) => ({
    campaign_id: campaignId,
    regional_center_id: regionalCenterId,
    state,
    answered_at: answeredAt,
  }));
  return sql`
    clocks as (
      select rc.id, coalesce(min(${at} at time zone v.time_zone), ${at} at time zone 'Europe/Moscow') as local
      from regional_centers rc
      left join access_center_versions v on v.regional_center_id = rc.id and v.valid_from <= current_date
        and (v.valid_to is null or v.valid_to > current_date)
      group by rc.id
    ), granted as (
      select campaign_id, regional_center_id, max(new_due_on) as day
      from campaign_extensions where state = 'granted' group by 1, 2
    ), brought as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json)
        as b(campaign_id uuid, regional_center_id int, state text, answered_at timestamptz)
    ), answered as (
      select s.campaign_id, s.regional_center_id, k.local::date as today,
        greatest(c.due_on, g.day) as due_on, s.late,
        (b.answered_at at time zone 'UTC') + (k.local - ${at} at time zone 'UTC') as brought_at,
        case when b.state is null or (s.state = 'nothing-to-report' and b.state = 'draft') then s.state
          else b.state end as state
      from campaign_submissions s
      join campaigns c on c.id = s.campaign_id and c.kind in ${texts(requestKinds)}
      join clocks k on k.id = s.regional_center_id
      left join granted g using (campaign_id, regional_center_id)
      left join brought b using (campaign_id, regional_center_id)
    ), cards as (
      select *, case when state in ('submitted', 'accepted', 'nothing-to-report') then 'handed-in'
          when today > due_on then 'overdue'
          when state in ('draft', 'returned') then 'draft' else 'nothing' end as board
      from answered
    )`;
}

export function requestListRepository(tx: Transaction) {
  return {
    async toReview(): Promise<readonly RequestToReview[]> {
      return tx.execute<RequestToReview & Record<string, unknown>>(sql`
        select c.id as "campaignId", c.title, count(*)::int as count
        from campaign_submissions s join campaigns c on c.id = s.campaign_id
        where s.state = 'submitted' and c.closed_at is null and c.kind in ${texts(requestKinds)}
        group by c.id order by c.due_on, c.id`);
    },

    /** How many cards of each campaign stand where, in one grouped query. */
    async counts(of: ListedAnswers): Promise<readonly CountRow[]> {
      return tx.execute<CountRow>(sql`
        with ${cards(of)}
        select campaign_id as "campaignId", board, count(*)::int as count from cards group by 1, 2`);
    },

    /** One regional center's card of each campaign that asks it. */
    async ofRegionalCenter(regionalCenterId: number, of: ListedAnswers): Promise<readonly CardRow[]> {
      return tx.execute<CardRow>(sql`
        with ${cards(of)}
        select campaign_id as "campaignId", regional_center_id as "regionalCenterId", state, board,
          late or coalesce(brought_at::date > due_on, false) as late,
          due_on::text as "dueOn", today::text as today
        from cards where regional_center_id = ${regionalCenterId}`);
    },
  };
}
