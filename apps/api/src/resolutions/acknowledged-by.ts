import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';

/** Whether a regional center has the resolution and has read it; instants are ISO texts. */
export interface ResolutionReader extends Record<string, unknown> {
  readonly regionalCenterId: number;
  readonly name: string;
  /** The letter's last state; null when none was prepared. */
  readonly letter: string | null;
  /** By the letter's link or in the system, whichever came first. */
  readonly acknowledgedAt: string | null;
}

/** Every working regional center, those who have not said that they read it first. */
export async function acknowledgementsOf(
  tx: Transaction,
  resolutionId: string,
): Promise<readonly ResolutionReader[]> {
  return tx.execute<ResolutionReader>(sql`
    select rc.id as "regionalCenterId", coalesce(v.name, rc.code) as name, letter.state as letter,
      to_json(least(letter.acknowledged_at, said.at)) #>> '{}' as "acknowledgedAt"
    from regional_centers rc
    left join lateral (
      select name from regional_center_versions where regional_center_id = rc.id
      order by valid_from > current_date, valid_from desc limit 1
    ) v on true
    left join lateral (
      select delivery.state, delivery.acknowledged_at from deliveries delivery
      join mailings mailing on mailing.id = delivery.mailing_id
      where mailing.kind = 'resolution' and mailing.about = ${resolutionId} and mailing.state <> 'cancelled'
        and delivery.regional_center_id = rc.id
      limit 1
    ) letter on true
    left join resolution_acknowledgements said
      on said.resolution_id = ${resolutionId} and said.regional_center_id = rc.id
    where rc.opened_on <= current_date and (rc.closed_on is null or rc.closed_on > current_date)
    order by least(letter.acknowledged_at, said.at) is not null, name, rc.id`);
}
