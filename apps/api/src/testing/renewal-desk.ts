import { asDay } from '@pbnet/domain';
import type { AgreementState } from '@pbnet/domain/agreements';
import { randomUUID } from 'node:crypto';
import type { TestApi } from './api.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from './network.ts';

export interface SeededAgreement {
  readonly regionalCenterId: number | null;
  readonly title: string;
  readonly number?: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly state?: AgreementState;
  readonly automatic?: number;
  readonly centerIds?: readonly number[];
}

/** People and agreements in force, as they are in the autumn of 2026: today is 23 November. */
export async function renewalDesk(api: TestApi) {
  const { database } = api;
  await seedNetwork(database);
  const actors = {
    officer: await seedActor(database, 'agreements-officer', networkPlace),
    monitoring: await seedActor(database, 'monitoring-officer', networkPlace),
    penza: await seedActor(database, 'regional-head', regionalCenterPlace(1)),
    kamchatka: await seedActor(database, 'regional-head', regionalCenterPlace(2)),
  };

  async function agreement(seeded: SeededAgreement): Promise<string> {
    const { regionalCenterId, title, number = null, startsOn, endsOn, automatic = null } = seeded;
    const { state = 'active', centerIds = [] } = seeded;
    const [id, prolongation] = [randomUUID(), automatic === null ? 'none' : 'automatic'];
    // Regional center and region have the same id in the small network.
    const place = [regionalCenterId ?? 1, regionalCenterId] as const;
    await database.raw`
      insert into agreements (id, region_id, regional_center_id, number, title, kind, state, signed_on, prolongation,
        prolongation_months)
      values (${id}, ${place[0]}, ${place[1]}, ${number}, ${title}, 'cooperation', ${state}, ${startsOn},
        ${prolongation}, ${automatic})`;
    await database.raw`
      insert into agreement_periods (agreement_id, region_id, regional_center_id, starts_on, ends_on)
      values (${id}, ${place[0]}, ${place[1]}, ${startsOn}, ${endsOn})`;
    await database.raw`
      insert into agreement_parties (agreement_id, region_id, regional_center_id, organization_id, role, signing_order,
        signatory_name, signatory_post, acts_on)
      values (${id}, ${place[0]}, ${place[1]}, 3, 'presidential-library', 1, 'Подписант 1', 'директор', 'Устава'),
        (${id}, ${place[0]}, ${place[1]}, ${place[0]}, 'regional-center-host', 2, 'Подписант 2', 'директор', 'Устава')`;
    for (const centerId of centerIds)
      await database.raw`
        insert into agreement_centers (agreement_id, region_id, regional_center_id, center_id)
        values (${id}, ${place[0]}, ${place[1]}, ${centerId})`;
    return id;
  }

  const cohort = {
    until: asDay('2027-11-23'),
    ...{ expired: false, automatic: false, regionIds: [] as number[], termMonths: null as number | null },
    ...{ kinds: [], templateIds: [], agreementIds: [] as string[] },
  };

  function renewal(agreementIds: readonly string[]) {
    return {
      ...{ id: randomUUID(), title: 'Обновление соглашений 2027 года', agreementIds: [...agreementIds] },
      ...{ request: 'Просим проверить реквизиты в проектах.', termMonths: null, templateId: null },
      ...{ opensOn: asDay('2026-11-23'), dueOn: asDay('2026-12-15'), closesOn: null },
    };
  }

  return {
    ...actors,
    agreement,
    cohort,
    renewal,
    /** The worker's part, run here. */
    drafts: (campaignId: string) =>
      api.services.renewalDrafts.run({ campaignId }, new AbortController().signal),
    async restart() {
      await database.raw`truncate renewal_agreements, renewals, agreements, campaign_submissions, campaign_reminders,
        campaign_extensions, campaigns, deliveries cascade`;
      api.moveTo('2026-11-23T09:00:00Z');
    },
  };
}
