import { asDay } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { randomUUID } from 'node:crypto';
import type { TestApi } from './api.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from './network.ts';

/** People, and a campaign about joint events that asks all three regional centers by 10 August 2026. */
export async function requestOfAugust(api: TestApi) {
  const { database } = api;
  await seedNetwork(database);
  const actors = {
    officer: await seedActor(database, 'monitoring-officer', networkPlace),
    penza: await seedActor(database, 'regional-head', regionalCenterPlace(1)),
    kamchatka: await seedActor(database, 'regional-head', regionalCenterPlace(2)),
    kaliningrad: await seedActor(database, 'regional-head', regionalCenterPlace(3)),
  };

  function request() {
    return {
      id: randomUUID(),
      kind: 'question' as const,
      title: 'Совместные мероприятия, III квартал 2026',
      request: 'Сообщите, какие мероприятия вы проводите с библиотекой.',
      audience: 'all' as 'all' | 'chosen',
      regionalCenterIds: [] as number[],
      opensOn: asDay('2026-08-03'),
      dueOn: asDay('2026-08-10'),
      closesOn: asDay('2026-08-14') as ReturnType<typeof asDay> | null,
    };
  }

  return {
    ...actors,
    request,
    async made(over: Partial<ReturnType<typeof request>> = {}) {
      const { campaignId } = await api.as(actors.officer).requests.create({ ...request(), ...over });
      return {
        campaignId,
        card: (actor: Actor, regionalCenterId: number) =>
          api.as(actor).requests.card({ campaignId, regionalCenterId }),
        board: () => api.as(actors.officer).requests.board({ campaignId }),
        get: (actor: Actor = actors.officer) => api.as(actor).requests.get({ campaignId }),
      };
    },
    letters: () => database.raw`
      select kind, recipient, subject, plain from deliveries order by queued_at, recipient`,
    async restart() {
      await database.raw`truncate campaign_submissions, campaign_reminders, campaign_extensions, campaigns,
        deliveries cascade`;
      await database.raw`
        update regional_center_versions set email = 'rc' || regional_center_id || '@region.example'`;
      api.moveTo('2026-08-03T09:00:00Z');
    },
  };
}
