import { named, type Finding } from '@pbnet/domain/network-health';
import type { Words } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { HealthSource } from '../network-health/health-source.ts';

const responsible: Words = { ru: 'Руководитель РЦ', en: 'Head of the regional center' };
const next: Words = {
  ru: 'Внести контактное лицо в карточку организации',
  en: 'Enter a contact into the card of the organisation',
};

interface Unreachable extends Record<string, unknown> {
  readonly id: number;
  readonly name: string;
  readonly organizationId: number;
  readonly regionId: number;
  readonly regionalCenterId: number;
}

/** Working centres whose institution has nobody to telephone or to write to. */
export const partnerHealth: HealthSource = {
  async findings(tx, today) {
    const rows = await tx.execute<Unreachable>(sql`
      select c.id, v.name, v.organization_id as "organizationId", v.region_id as "regionId",
        v.regional_center_id as "regionalCenterId"
      from access_centers c join access_center_versions v on v.center_id = c.id
        and v.valid_from <= ${today}::date and (v.valid_to is null or v.valid_to > ${today}::date)
      where c.opened_on <= ${today}::date and (c.closed_on is null or c.closed_on > ${today}::date)
        and not exists (select from organization_contacts p where p.organization_id = v.organization_id
          and (p.phone <> '' or p.email is not null))
      order by c.id`);
    return rows.map(({ id, name, organizationId, regionId, regionalCenterId }): Finding => ({
      ...{ key: `center-without-contact:${id}`, kind: 'center-without-contact', about: named(name) },
      ...{
        to: `/agreements/partners/${organizationId}`,
        regionId,
        regionalCenterId,
        since: null,
        next,
        responsible,
      },
    }));
  },
};
