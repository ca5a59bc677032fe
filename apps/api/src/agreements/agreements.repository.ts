import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { Agreement, AgreementStep, NamedAgreement } from './agreement.ts';
import { agreements, agreementSteps } from './agreements.tables.ts';

/** Postgres writes instants in its own way; the wire and comparisons want the one of JavaScript. */
const iso = (column: ReturnType<typeof sql>) =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The agreement as JSON; `a` is agreements. */
const agreementJson = sql`jsonb_build_object(
    'id', a.id, 'regionId', a.region_id, 'regionalCenterId', a.regional_center_id, 'number', a.number,
    'title', a.title, 'kind', a.kind, 'state', a.state, 'startsOn', a.starts_on, 'endsOn', a.ends_on,
    'signedOn', a.signed_on, 'prolongation', a.prolongation, 'prolongationMonths', a.prolongation_months,
    'supersedesId', a.supersedes_id, 'amendsId', a.amends_id, 'templateId', a.template_id,
    'responsibleId', a.responsible_id, 'closedOn', a.closed_on, 'closesAs', a.closes_as,
    'closeReason', a.close_reason, 'round', a.round, 'changedAt', ${iso(sql`a.changed_at`)}, 'version', a.version)`;

const link = (relation: string, on: ReturnType<typeof sql>) => sql`
  select jsonb_build_object('id', o.id, 'title', o.title, 'number', o.number, 'state', o.state,
    'relation', ${relation}::text) as link, o.created_at from agreements o where ${on}`;

/** The name of an organisation today; `organization_versions` are public. */
export const organizationName = (id: ReturnType<typeof sql>, column: 'name' | 'short_name') => sql`(
  select v.${sql.identifier(column)} from organization_versions v
  where v.organization_id = ${id} and v.valid_from <= current_date order by v.valid_from desc limit 1)`;

const childrenJson = sql`jsonb_build_object(
    'regionName', (select name_ru from region_versions where region_id = a.region_id
      and valid_from <= current_date order by valid_from desc limit 1),
    'regionalCenterName', public_regional_center_name(a.regional_center_id),
    'responsibleName', (select display_name from accounts where id = a.responsible_id),
    'parties', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'organizationId', p.organization_id,
      'name', coalesce(${organizationName(sql`p.organization_id`, 'name')}, ''),
      'shortName', coalesce(${organizationName(sql`p.organization_id`, 'short_name')}, ''),
      'role', p.role, 'signingOrder', p.signing_order, 'signatoryName', p.signatory_name,
      'signatoryPost', p.signatory_post, 'actsOn', p.acts_on, 'signedOn', p.signed_on, 'route', p.route)
      order by p.signing_order) from agreement_parties p where p.agreement_id = a.id), '[]'),
    'periods', coalesce((select jsonb_agg(jsonb_build_object('startsOn', p.starts_on, 'endsOn', p.ends_on,
      'kind', p.kind) order by p.starts_on) from agreement_periods p where p.agreement_id = a.id), '[]'),
    'centers', coalesce((select jsonb_agg(jsonb_build_object('centerId', c.center_id,
      'name', coalesce(public_center_name(c.center_id), ''), 'locality', coalesce((select v.locality
        from access_center_versions v where v.center_id = c.center_id and v.valid_from <= current_date
        order by v.valid_from desc limit 1), ''),
      'coversFrom', c.covers_from, 'coversTo', c.covers_to) order by public_center_name(c.center_id), c.center_id)
      from agreement_centers c where c.agreement_id = a.id), '[]'))
  || jsonb_build_object(
    'links', coalesce((select jsonb_agg(found.link order by found.created_at) from (
      ${link('supersedes', sql`o.id = a.supersedes_id`)} union all
      ${link('superseded-by', sql`o.supersedes_id = a.id and o.state <> 'withdrawn'`)} union all
      ${link('amends', sql`o.id = a.amends_id`)} union all
      ${link('amended-by', sql`o.amends_id = a.id and o.state <> 'withdrawn'`)}) found), '[]'),
    'versions', (select count(*) from agreement_versions v where v.agreement_id = a.id),
    'openDisagreements', (select count(*) from disagreements d where d.agreement_id = a.id and d.state = 'open'),
    'openRemarks', (select count(*) from agreement_remarks r where r.agreement_id = a.id and r.answer is null))`;

type Row = typeof agreements.$inferInsert;

export interface NewStep {
  readonly agreement: Pick<Agreement, 'id' | 'regionId' | 'regionalCenterId'>;
  readonly command: string;
  readonly state: Agreement['state'];
  readonly words: string | null;
  readonly actorId: string | null;
  readonly at: Date;
}

export function agreementsRepository(tx: Transaction) {
  return {
    async byId(id: string): Promise<NamedAgreement | undefined> {
      const [row] = await tx.execute<{ agreement: NamedAgreement }>(
        sql`select ${agreementJson} || ${childrenJson} as agreement from agreements a where a.id = ${id}`,
      );
      return row?.agreement;
    },

    async lock(id: string): Promise<Agreement | undefined> {
      const [row] = await tx.execute<{ agreement: Agreement }>(
        sql`select ${agreementJson} as agreement from agreements a where a.id = ${id} for update`,
      );
      return row?.agreement;
    },

    /** False when the agreement of that id is there already. */
    async add(row: Row): Promise<boolean> {
      const added = await tx
        .insert(agreements)
        .values(row)
        .onConflictDoNothing({ target: agreements.id })
        .returning({ id: agreements.id });
      return added.length === 1;
    },

    async write(id: string, change: Partial<Row>, at: Date): Promise<void> {
      await tx
        .update(agreements)
        .set({ ...change, changedAt: at, version: sql`${agreements.version} + 1` })
        .where(eq(agreements.id, id));
    },

    async addStep({ agreement, ...step }: NewStep): Promise<void> {
      const { id: agreementId, regionId, regionalCenterId } = agreement;
      await tx.insert(agreementSteps).values({ agreementId, regionId, regionalCenterId, ...step });
    },

    async steps(agreementId: string): Promise<readonly AgreementStep[]> {
      const rows = await tx.execute<{ step: AgreementStep }>(sql`
        select json_build_object('command', s.command, 'state', s.state, 'words', s.words,
          'at', ${iso(sql`s.at`)}, 'by', c.display_name) as step
        from agreement_steps s left join accounts c on c.id = s.actor_id
        where s.agreement_id = ${agreementId} order by s.id`);
      return rows.map(({ step }) => step);
    },
  };
}
