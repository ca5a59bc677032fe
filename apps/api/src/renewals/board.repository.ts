import { dayIn, type Day } from '@pbnet/domain';
import { daysBetween, type AgreementState } from '@pbnet/domain/agreements';
import { networkTimeZone } from '@pbnet/domain/network';
import { isStuck, renewalStage, type DraftState } from '@pbnet/domain/renewals';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { regionWords } from './cohort.repository.ts';
import type { BoardRow } from './renewal.ts';

interface Row extends Omit<BoardRow, 'stage' | 'since' | 'days' | 'stuck'>, Record<string, unknown> {
  readonly campaignId: string;
  readonly draft: DraftState;
  readonly successorState: AgreementState | null;
  readonly openDisagreements: number;
  /** An instant. */
  readonly since: string;
}

export interface BoardQuery {
  readonly campaignIds: readonly string[];
  readonly now: Date;
  readonly stuckDays: number;
}

export interface PlacedRow extends BoardRow {
  readonly campaignId: string;
  readonly draft: DraftState;
}

/** Every agreement of the renewals that the transaction sees, with the stage that its successor stands at. */
export async function boardRows(
  tx: Transaction,
  { campaignIds, now, stuckDays }: BoardQuery,
): Promise<readonly PlacedRow[]> {
  const rows = await tx.execute<Row>(sql`
    select r.campaign_id as "campaignId", r.agreement_id as "agreementId", a.number, a.title,
      r.region_id as "regionId", ${regionWords(sql`r.region_id`)} as region,
      r.regional_center_id as "regionalCenterId",
      public_regional_center_name(r.regional_center_id) as "regionalCenterName",
      r.old_ends_on::text as "oldEndsOn", r.state as draft, r.version, s.state as "successorState",
      case when s.id is not null then
        json_build_object('id', s.id, 'startsOn', s.starts_on, 'endsOn', s.ends_on) end as successor,
      coalesce(d.open, 0)::int as "openDisagreements",
      to_json(case when s.id is null then r.since
        when d.open > 0 and s.state in ('draft', 'in-review') then d.since
        else coalesce((select max(at) from agreement_steps where agreement_id = s.id and command <> 'save'), r.since)
        end) #>> '{}' as since,
      coalesce(r.failure, case when r.reason is not null then jsonb_build_object('ru', r.reason, 'en', r.reason) end)
        as words
    from renewal_agreements r
    join agreements a on a.id = r.agreement_id
    left join agreements s on s.id = r.successor_id
    left join lateral (select count(*) as open, max(created_at) as since from disagreements
      where agreement_id = s.id and state = 'open') d on true
    where r.campaign_id in (select value::uuid from json_array_elements_text(${JSON.stringify(campaignIds)}::json))
    order by r.campaign_id, a.title, a.id`);
  const today = dayIn(networkTimeZone, now);
  return rows.map((row) => placed(row, { today, stuckDays }));
}

function placed(
  { successorState, openDisagreements, since: at, ...row }: Row,
  { today, stuckDays }: { readonly today: Day; readonly stuckDays: number },
): PlacedRow {
  const stage = renewalStage({ draft: row.draft, successor: successorState, openDisagreements });
  const since = dayIn(networkTimeZone, new Date(at));
  const days = Math.max(0, daysBetween(since, today));
  return { ...row, stage, since, days, stuck: isStuck({ stage, days }, stuckDays) };
}
