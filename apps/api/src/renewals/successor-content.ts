import { DomainError, type Day } from '@pbnet/domain';
import type { AgreementCenter, AgreementContent, AgreementParty } from '@pbnet/domain/agreements';
import { sql } from 'drizzle-orm';
import type { AgreementDraft } from '../agreements/agreement-drafts.ts';
import type { Transaction } from '../database.ts';
import { renewables } from './cohort.repository.ts';

type Row = Record<string, unknown> &
  Pick<AgreementContent, 'prolongation' | 'prolongationMonths'> & {
    readonly parties: readonly AgreementParty[];
    readonly centers: readonly AgreementCenter[];
  };

export interface SuccessorOf {
  readonly agreementId: string;
  readonly successorId: string;
  readonly termMonths: number | null;
  /** Null: the template that the old one was made from. */
  readonly templateId: string | null;
  readonly today: Day;
}

/**
 * The draft that takes the agreement's place: the same parties, the centres that it still covers when it ends, a new
 * period. Who is covered till an earlier day stays with the old one. Throws rule-broken where it ends on no day.
 */
export async function successorOf(tx: Transaction, of: SuccessorOf): Promise<AgreementDraft> {
  const { agreementId, successorId, termMonths, today } = of;
  const where = sql`a.id = ${agreementId}`;
  const [old] = await renewables(tx, { where, today, termMonths, most: 1 });
  const [row] = await tx.execute<Row>(sql`
    select a.prolongation, a.prolongation_months as "prolongationMonths",
      coalesce((select json_agg(json_build_object('organizationId', p.organization_id, 'role', p.role,
        'signatoryName', p.signatory_name, 'signatoryPost', p.signatory_post, 'actsOn', p.acts_on)
        order by p.signing_order) from agreement_parties p where p.agreement_id = a.id), '[]') as parties,
      coalesce((select json_agg(json_build_object('centerId', c.center_id, 'coversFrom', null, 'coversTo', null)
        order by c.center_id) from agreement_centers c
        join access_centers x on x.id = c.center_id and x.closed_on is null
        where c.agreement_id = a.id and (c.covers_to is null or c.covers_to >= ${old?.endsOn ?? today}::date)),
        '[]') as centers
    from agreements a where a.id = ${agreementId} for update`);
  if (!old || !row) throw new DomainError('not-found', 'not-found');
  if (!old.next) throw new DomainError('rule-broken', 'renewal-without-period');
  const { title, kind, regionId, regionalCenterId } = old;
  const links = { supersedesId: agreementId, amendsId: null };
  const periods = [{ ...old.next, kind: 'term' as const }];
  return {
    ...{ id: successorId, regionId, regionalCenterId, templateId: of.templateId ?? old.templateId },
    content: { title, kind, number: null, ...row, periods, ...links },
  };
}
