import { dayIn, DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { networkTimeZone } from '@pbnet/domain/network';
import type { CreateRenewal } from '@pbnet/validation/renewals';
import { sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { CampaignMaking } from '../campaigns/campaign-making.ts';
import type { Transaction } from '../database.ts';
import { renewables, texts } from './cohort.repository.ts';
import type { Renewable } from './renewal.ts';
import { renewalAgreements, renewals } from './renewals.tables.ts';

export interface Making {
  readonly input: CreateRenewal;
  readonly campaigns: CampaignMaking;
  readonly now: Date;
}

/** The campaign with its letters and the agreements that it renews, all or nothing; sent twice, it is made once. */
export async function makeRenewal(
  tx: Transaction,
  actor: Actor,
  { input, campaigns, now }: Making,
): Promise<{ readonly campaignId: string }> {
  const { id, agreementIds, termMonths, templateId, ...request } = input;
  // Two that choose at once: the second sees what the first has taken.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('renewals', 0))`);
  if ((await tx.$count(renewals, sql`campaign_id = ${id}`)) > 0) return { campaignId: id };
  const chosen = await renewed(tx, input, now);
  const regionalCenterIds = [...new Set(chosen.flatMap((one) => one.regionalCenterId ?? []))];
  if (regionalCenterIds.length === 0)
    throw new DomainError('rule-broken', 'renewal-without-regional-centers');
  const { campaignId } = await campaigns.make(tx, actor, {
    ...{ id, ...request, kind: 'agreement-renewals', audience: 'chosen' },
    regionalCenterIds,
  });
  await tx.insert(renewals).values({ campaignId, termMonths, templateId });
  const rows = chosen.map(({ agreementId, regionId, regionalCenterId, endsOn }) => ({
    ...{ campaignId, agreementId, regionId, regionalCenterId, since: now, oldEndsOn: endsOn },
  }));
  await tx.insert(renewalAgreements).values(rows);
  await audit(tx, actor, {
    action: 'renewal.create',
    entity: 'renewal',
    entityId: campaignId,
    after: { title: request.title, termMonths, agreements: rows.length, asked: regionalCenterIds.length },
  });
  return { campaignId };
}

type WithEnd = Renewable & { readonly endsOn: NonNullable<Renewable['endsOn']> };

/** Refuses the whole choice where one of it was taken, ended or renewed since it was shown. */
async function renewed(
  tx: Transaction,
  { agreementIds, termMonths }: CreateRenewal,
  now: Date,
): Promise<readonly WithEnd[]> {
  const wanted = [...new Set(agreementIds)];
  const found = await renewables(tx, {
    where: sql`a.id::text in ${texts(wanted)}`,
    today: dayIn(networkTimeZone, now),
    termMonths,
    most: wanted.length,
  });
  const free = found.filter((one): one is WithEnd => one.obstacle === null && one.endsOn !== null);
  if (free.length === wanted.length) return free;
  const title = found.find(({ obstacle }) => obstacle !== null)?.title ?? '';
  throw new DomainError('conflict', 'renewal-choice-changed', { count: wanted.length - free.length, title });
}
