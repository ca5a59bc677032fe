import { asDay, type Day } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { CreateAgreement } from '@pbnet/validation/agreements';
import { randomUUID } from 'node:crypto';
import { signingProgress } from '../agreements/take-signature.ts';
import { todayBy } from '../network/today.ts';
import { testApi } from './api.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from './network.ts';

type AgreementContent = CreateAgreement['content'];

/** The institution of headquarters in the small network. */
export const library = 900;

/** Everything that tests of agreements need, in the small network, on 2 November 2026. */
export async function agreementDesk() {
  const api = await testApi();
  await seedNetwork(api.database);
  let moment = '2026-11-02T09:00:00Z';
  const moveTo = (at: string) => {
    moment = at;
    api.moveTo(at);
  };
  moveTo(moment);
  await api.database
    .raw`insert into organizations (id, kind, region_id) values (${library}, 'presidential-library', 3)`;
  await api.database.raw`insert into organization_versions (organization_id, valid_from, name, short_name)
    values (${library}, '2015-01-01', 'Президентская библиотека', 'ПБ')`;
  const officer = await seedActor(api.database, 'agreements-officer', networkPlace);
  const director = await seedActor(api.database, 'director', networkPlace);
  const penza = await seedActor(api.database, 'regional-head', regionalCenterPlace(1));
  const kamchatka = await seedActor(api.database, 'regional-head', regionalCenterPlace(2));

  const party = (organizationId: number, role: AgreementContent['parties'][number]['role']) => ({
    ...{ organizationId, role, signatoryName: `Подписант ${organizationId}`, signatoryPost: 'Директор' },
    actsOn: 'Устава',
  });

  const period = (from: string, to: string | null) => ({
    ...{ startsOn: asDay(from), endsOn: to === null ? null : asDay(to), kind: 'term' as const },
  });

  /** Of the Penza library with headquarters over centre 11, for the year 2026. */
  function content(over: Partial<AgreementContent> = {}): AgreementContent {
    return {
      title: 'Соглашение о сотрудничестве',
      kind: 'cooperation',
      number: '12/2026',
      parties: [party(library, 'presidential-library'), party(1, 'regional-center-host')],
      periods: [period('2026-01-01', '2026-12-31')],
      centers: [{ centerId: 11, coversFrom: null, coversTo: null }],
      ...{ prolongation: 'none', prolongationMonths: null, supersedesId: null, amendsId: null },
      ...over,
    };
  }

  const as = (actor: Actor) => api.as(actor).agreements;

  async function draft(over: Partial<AgreementContent> = {}, actor: Actor = penza) {
    const regionalCenterId = actor.place.kind === 'regional-center' ? actor.place.regionalCenterId : 1;
    const place = { regionId: null, regionalCenterId };
    const input = { id: randomUUID(), ...place, responsibleId: null, content: content(over) };
    return (await as(actor).create(input)).agreement;
  }

  /** Reviewed, approved, on its way to the signatures. */
  async function inSigning(over: Partial<AgreementContent> = {}) {
    const { id, version } = await draft(over);
    await as(penza).addText({ agreementId: id, paragraphs: ['1. Предмет', '2. Срок'], note: '' });
    await as(penza).submit({ id, version });
    await as(officer).approve({ id, version: version + 1 });
    return (await as(officer).startSigning({ id, version: version + 2 })).agreement;
  }

  async function sign(agreementId: string, partyId: string, on: Day = asDay('2026-11-02')) {
    const now = () => new Date(moment);
    const progress = signingProgress({ now, today: todayBy(now), letters: null });
    const signature = { agreementId, partyId, on, route: 'paper' as const };
    await api.database.as(officer, (tx) => progress.signed(tx, officer, signature));
  }

  async function active(over: Partial<AgreementContent> = {}) {
    const { id, parties } = await inSigning(over);
    for (const { id: partyId } of parties) await sign(id, partyId);
    return (await as(officer).get({ id })).agreement;
  }

  return {
    ...{ api, as, officer, director, penza, kamchatka, moveTo },
    ...{ party, period, content, draft, inSigning, sign, active },
  };
}
