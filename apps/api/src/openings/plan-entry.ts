import type { Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { OpeningState } from '@pbnet/domain/openings';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { changeOpening } from './change-opening.ts';
import { namedFrom, openingsRepository } from './openings.repository.ts';

/** A row of the year's plan: both sides have agreed to it. */
export interface AgreedOpening {
  readonly id: string;
  readonly regionId: number;
  readonly regionName: string;
  readonly regionalCenterId: number;
  readonly regionalCenterName: string;
  /** `agreed` for those that no plan has taken yet; the later states have been taken. */
  readonly state: OpeningState;
  readonly organizationId: number | null;
  readonly hostName: string;
  readonly name: string;
  readonly locality: string;
  readonly seats: number | null;
  readonly plannedMonth: Month;
  readonly version: number;
}

export interface PlanEntry {
  /**
   * What both sides have agreed to for the year, by month: agreed, in plan, preparing, ready and opened. A postponed
   * one is missing until both sides have agreed to its new month.
   */
  agreed(tx: Transaction, year: number): Promise<readonly AgreedOpening[]>;
  /**
   * Takes the agreed ones into the plan, in the approval's transaction; those that a plan has taken already stay as
   * they are.
   * @throws DomainError rule-broken opening-wrong-state for one that is not agreed any more
   */
  enter(tx: Transaction, actor: Actor, ids: readonly string[]): Promise<void>;
}

const taken: readonly OpeningState[] = ['in-plan', 'preparing', 'ready', 'opened'];

export function planEntry(now: () => Date): PlanEntry {
  return {
    async agreed(tx, year) {
      const rows = await tx.execute<{ opening: AgreedOpening }>(sql`
        select json_build_object('id', o.id, 'regionId', o.region_id, 'regionName', r.name_ru,
          'regionalCenterId', o.regional_center_id,
          'regionalCenterName', coalesce(public_regional_center_name(o.regional_center_id), ''),
          'state', o.state, 'organizationId', o.organization_id, 'hostName', o.host_name, 'name', o.name,
          'locality', o.locality, 'seats', o.seats, 'plannedMonth', o.planned_month, 'version', o.version) as opening
        from ${namedFrom}
        where o.state in ('agreed', 'in-plan', 'preparing', 'ready', 'opened')
          and o.planned_month between ${`${year}-01`} and ${`${year}-12`}
        order by o.planned_month, r.name_ru, o.name, o.id`);
      return rows.map(({ opening }) => opening);
    },

    async enter(tx, actor, ids) {
      // In one order, so that two approvals never wait for each other.
      for (const id of [...new Set(ids)].toSorted()) {
        const opening = await openingsRepository(tx).lock(id);
        if (opening && taken.includes(opening.state)) continue;
        await changeOpening(tx, actor, {
          ...{ id, version: opening?.version ?? 0, command: 'enter-plan', now: now() },
        });
      }
    },
  };
}
