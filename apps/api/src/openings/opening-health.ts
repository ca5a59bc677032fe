import { addDays, type Day } from '@pbnet/domain';
import { named, type Finding } from '@pbnet/domain/network-health';
import {
  answeringSide,
  type OpeningSide,
  type OpeningSides,
  type OpeningState,
} from '@pbnet/domain/openings';
import { sql } from 'drizzle-orm';
import type { HealthSource } from '../network-health/health-source.ts';
import { openingPath } from './opening-letters.ts';

/** Days that a side has for its answer before the silence is a break in the chain. */
export const answerDays = 14;

interface Row extends OpeningSides, Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly regionalCenterName: string;
  readonly since: Day;
}

const states: readonly OpeningState[] = ['proposed', 'under-review', 'postponed'];

/** Proposals and postponements that nobody answers, and places that both agreed on without an agreement of cooperation. */
export const openingHealth: HealthSource = {
  async findings(tx, today) {
    const rows = await tx.execute<Row>(sql`
      select o.id, o.name, o.state, o.proposed_by as "proposedBy", o.postponed_by as "postponedBy",
        o.region_id as "regionId", o.regional_center_id as "regionalCenterId",
        coalesce(public_regional_center_name(o.regional_center_id), '') as "regionalCenterName",
        (s.at at time zone 'Europe/Moscow')::date::text as since
      from planned_openings o
      join lateral (
        select at from planned_opening_steps
        where opening_id = o.id and command = any(case
          when o.state in ('proposed', 'under-review') then array['propose', 'propose-again']
          when o.state = 'postponed' then array['postpone'] else array['agree'] end)
        order by id desc limit 1) s on true
      where o.state in ('proposed', 'under-review', 'postponed')
          and s.at < (${addDays(today, -answerDays)}::date)::timestamp at time zone 'Europe/Moscow'
        or o.state in ('agreed', 'in-plan', 'preparing', 'ready') and o.agreement_id is null
      order by s.at, o.id`);
    return rows.map(findingOf);
  },
};

function findingOf(row: Row): Finding {
  const { id, name, regionId, regionalCenterId, since, state } = row;
  const unanswered = states.includes(state);
  const kind = unanswered ? 'proposal-unanswered' : 'agreed-without-agreement';
  return {
    ...{ key: `${kind}:${id}`, kind, about: named(name), regionId, regionalCenterId },
    to: openingPath(id),
    // The silence breaks the chain when the days for an answer are over.
    since: unanswered ? addDays(since, answerDays) : since,
    next: unanswered
      ? { ru: 'Ответить на предложение', en: 'Answer the proposal' }
      : { ru: 'Подготовить соглашение', en: 'Prepare the agreement' },
    responsible: unanswered
      ? sideName(answeringSide(row) ?? 'headquarters', row.regionalCenterName)
      : { ru: 'Отдел соглашений ПБ', en: 'Agreements office' },
  };
}

function sideName(side: OpeningSide, regionalCenterName: string): Finding['responsible'] {
  return side === 'headquarters'
    ? { ru: 'ОМиМС', en: 'Monitoring department' }
    : { ru: regionalCenterName, en: regionalCenterName };
}
