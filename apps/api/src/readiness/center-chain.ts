import type { Day, Month } from '@pbnet/domain';
import { DomainError } from '@pbnet/domain';
import type { AgreementState } from '@pbnet/domain/agreements';
import type { ReportState } from '@pbnet/domain/monitoring';
import { firstFullMonth } from '@pbnet/domain/network';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';

export interface CoveringAgreement {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly state: AgreementState;
  readonly coversFrom: Day | null;
  readonly coversTo: Day | null;
  readonly endsOn: Day | null;
  /** It covers the centre on the day of the question. */
  readonly holds: boolean;
}

export interface OpeningOfCenter {
  readonly id: string;
  readonly name: string;
  readonly plannedMonth: Month | null;
  readonly jointEventId: string | null;
}

/** What a centre stands on: its agreements, the opening that it came from, its first report. */
export interface CenterChain {
  readonly agreements: readonly CoveringAgreement[];
  readonly opening: OpeningOfCenter | null;
  readonly firstReport: {
    readonly month: Month;
    /** Null while the month is not open. */
    readonly state: ReportState | null;
  };
}

export interface AskedChain {
  readonly centerId: number;
  readonly asOf: Day;
}

export async function readChain(tx: Transaction, { centerId, asOf }: AskedChain): Promise<CenterChain> {
  const [center] = await tx.execute<{ openedOn: Day }>(sql`
    select opened_on::text as "openedOn" from access_centers where id = ${centerId}`);
  if (!center) throw new DomainError('not-found', 'not-found');
  const month = firstFullMonth(center.openedOn);
  const [report] = await tx.execute<{ state: ReportState }>(sql`
    select state from center_reports where center_id = ${centerId} and month = ${month}`);
  const [opening] = await tx.execute<OpeningOfCenter & Record<string, unknown>>(sql`
    select id, name, planned_month as "plannedMonth", joint_event_id as "jointEventId"
    from planned_openings where center_id = ${centerId}`);
  const agreements = await tx.execute<CoveringAgreement & Record<string, unknown>>(sql`
    select a.id, a.title, a.number, a.state, c.covers_from::text as "coversFrom",
      c.covers_to::text as "coversTo", a.ends_on::text as "endsOn",
      agreement_holds(a.id, a.state, a.ends_on, a.prolongation, a.closed_on, ${asOf}::date)
        and (c.covers_from is null or c.covers_from <= ${asOf}::date)
        and (c.covers_to is null or c.covers_to >= ${asOf}::date) as holds
    from agreement_centers c join agreements a on a.id = c.agreement_id
    where c.center_id = ${centerId}
    order by holds desc, a.starts_on desc nulls last, a.id`);
  return { agreements, opening: opening ?? null, firstReport: { month, state: report?.state ?? null } };
}
