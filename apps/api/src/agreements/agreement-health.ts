import type { Day } from '@pbnet/domain';
import { named, type Finding } from '@pbnet/domain/network-health';
import type { Words } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { HealthSource } from '../network-health/health-source.ts';
import { ends, expiringWithin } from './agreement-list.ts';
import { centersOn, openOn } from './coverage.ts';

const officers: Words = { ru: 'Отдел соглашений ПБ', en: 'Agreements office' };

interface Ending extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  readonly endsOn: Day;
  readonly expired: boolean;
  readonly responsible: string | null;
}

interface Uncovered extends Record<string, unknown> {
  readonly id: number;
  readonly name: string;
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly since: Day;
  readonly preparedId: string | null;
}

/** Agreements that have ended or end soon with nothing in their place, and centres that no agreement covers. */
export const agreementHealth: HealthSource = {
  async findings(tx, today) {
    const endings = await endingOf(tx, today);
    const centers = await uncoveredOn(tx, today);
    return [...endings.map(findingOfEnding), ...centers.map(findingOfCenter)];
  },
};

/** One that lies long behind and whose place another has taken is no break any more. */
async function endingOf(tx: Transaction, today: Day): Promise<readonly Ending[]> {
  return tx.execute<Ending>(sql`
    select a.id, a.title, a.number, a.region_id as "regionId", a.regional_center_id as "regionalCenterId",
      ${ends(today)}::text as "endsOn", a.state = 'expired' as expired, r.display_name as responsible
    from agreements a left join accounts r on r.id = a.responsible_id
    where a.amends_id is null
      and (a.state = 'expired' or ${expiringWithin(90, today)})
      and not exists (select from agreements s where s.supersedes_id = a.id and s.state <> 'withdrawn')
      and (a.state = 'active' or not exists (select from agreements o
        where o.state = 'active' and o.kind = a.kind and o.regional_center_id is not distinct from a.regional_center_id
          and o.region_id is not distinct from a.region_id and o.id <> a.id))
    order by "endsOn", a.id`);
}

async function uncoveredOn(tx: Transaction, today: Day): Promise<readonly Uncovered[]> {
  return tx.execute<Uncovered>(sql`
    select c.id, v.name, v.region_id as "regionId", v.regional_center_id as "regionalCenterId",
      greatest(c.opened_on, (select max(${ends(today)}) + 1 from agreement_centers x
        join agreements a on a.id = x.agreement_id where x.center_id = c.id
        and a.state in ('expired', 'terminated', 'superseded')))::text as since,
      (select a.id from agreement_centers x join agreements a on a.id = x.agreement_id
        where x.center_id = c.id and a.state in ('draft', 'in-review', 'approved', 'signing')
        order by a.created_at desc limit 1) as "preparedId"
    from ${centersOn(today)} where ${openOn(today)} and held.id is null order by c.id`);
}

function findingOfEnding(ending: Ending): Finding {
  const { id, title, number, regionId, regionalCenterId, endsOn, expired, responsible } = ending;
  const kind = expired ? 'agreement-expired' : 'agreement-expiring';
  return {
    ...{ key: `${kind}:${id}`, kind, about: named(number === null ? title : `${title}, № ${number}`) },
    ...{ to: `/agreements/${id}`, regionId, regionalCenterId, since: expired ? endsOn : null },
    next: { ru: 'Подготовить новое соглашение взамен', en: 'Prepare an agreement in its place' },
    responsible: responsible === null ? officers : { ru: responsible, en: responsible },
  };
}

function findingOfCenter({ id, name, regionId, regionalCenterId, since, preparedId }: Uncovered): Finding {
  const prepared = preparedId !== null;
  return {
    ...{ key: `center-without-agreement:${id}`, kind: 'center-without-agreement', about: named(name) },
    to: prepared ? `/agreements/${preparedId}` : `/agreements/new?centerId=${id}`,
    ...{ regionId, regionalCenterId, since },
    next: prepared
      ? { ru: 'Довести соглашение до подписания', en: 'Bring the prepared agreement to its signatures' }
      : { ru: 'Подготовить соглашение', en: 'Prepare an agreement' },
    responsible: officers,
  };
}
