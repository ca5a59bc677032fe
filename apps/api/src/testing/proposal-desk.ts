import { asMonth } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { OpeningContent } from '@pbnet/domain/openings';
import { randomUUID } from 'node:crypto';
import { testApi } from './api.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from './network.ts';

/** Everything that tests of planned openings need, in the small network on 3 November 2026. */
export async function proposalDesk() {
  const api = await testApi();
  const { database } = api;
  await seedNetwork(database);
  const officer = await seedActor(database, 'monitoring-officer', networkPlace);
  const director = await seedActor(database, 'director', networkPlace);
  const penza = await seedActor(database, 'regional-head', regionalCenterPlace(1));
  const kamchatka = await seedActor(database, 'regional-head', regionalCenterPlace(2));

  /** A complete card of a library in Narovchat, planned for April 2027. */
  function content(over: Partial<OpeningContent> = {}) {
    return {
      organizationId: null,
      hostName: 'Наровчатская районная библиотека',
      name: 'ЦУД в Наровчатской библиотеке',
      locality: 'Наровчат',
      municipality: 'Наровчатский район',
      municipalityId: null,
      address: 'Советская улица, 30',
      latitude: 53.88,
      longitude: 43.69,
      timeZone: 'Europe/Moscow',
      seats: 6,
      equipment: '6 компьютеров',
      linkSpeedMbps: 50,
      personName: 'Ответственный центра',
      personPost: 'Заведующая отделом',
      personPhone: '+7 (84163) 2-00-00',
      personEmail: 'narovchat@center.example',
      plannedMonth: asMonth('2027-04'),
      ...over,
      addresses: [...(over.addresses ?? [])],
    };
  }

  const as = (actor: Actor) => api.as(actor).openings;

  async function proposed(over: Partial<OpeningContent> = {}, actor: Actor = penza) {
    const regionalCenterId = actor.place.kind === 'regional-center' ? actor.place.regionalCenterId : 1;
    return as(actor).create({ id: randomUUID(), regionalCenterId, campaignId: null, content: content(over) });
  }

  async function reviewed(over: Partial<OpeningContent> = {}, actor: Actor = penza, other: Actor = officer) {
    const { opening } = await proposed(over, actor);
    return as(other).take({ id: opening.id, version: opening.version });
  }

  async function agreed(over: Partial<OpeningContent> = {}, actor: Actor = penza, other: Actor = officer) {
    const { opening } = await reviewed(over, actor, other);
    return as(other).agree({ id: opening.id, version: opening.version });
  }

  return {
    ...{ api, as, content, proposed, reviewed, agreed, officer, director, penza, kamchatka },
    async restart() {
      await database.raw`truncate planned_openings, deliveries cascade`;
      api.moveTo('2026-11-03T09:00:00Z');
    },
  };
}
