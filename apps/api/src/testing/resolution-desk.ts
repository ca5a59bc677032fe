import { asDay } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { DecisionDraft } from '@pbnet/validation/resolutions';
import { randomUUID } from 'node:crypto';
import { hashPassword } from '../identity/password-hash.ts';
import type { TestApi } from './api.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from './network.ts';

export const department: DecisionDraft['parties'] = { departments: ['ОМиМС'], regionalCenters: [] };

const password = 'снег в апреле тает быстро';

/** People of headquarters and of two regions, and a resolution carried as far as a test needs. The day is 16 November 2026. */
export async function resolutionDesk(api: TestApi) {
  const { database } = api;
  await seedNetwork(database);
  const actors = {
    officer: await seedActor(database, 'monitoring-officer', networkPlace),
    colleague: await seedActor(database, 'monitoring-officer', networkPlace),
    director: await seedActor(database, 'director', networkPlace),
    penza: await seedActor(database, 'regional-head', regionalCenterPlace(1)),
    kamchatka: await seedActor(database, 'regional-head', regionalCenterPlace(2)),
  };
  const hash = await hashPassword(password);
  await database.raw`update accounts set password_hash = ${hash} where id = ${actors.director.accountId}`;
  const officer = () => api.as(actors.officer).resolutions;
  let numbers = 0;

  function decision(over: Partial<DecisionDraft> = {}): DecisionDraft {
    return {
      id: randomUUID(),
      words: 'Направить сведения о совместных мероприятиях',
      parties: { departments: [], regionalCenters: 'all' },
      due: { on: asDay('2026-12-01'), precision: 'day' },
      recurrence: null,
      awaits: null,
      controllerId: null,
      ...over,
    };
  }

  async function drafted(decisions: readonly DecisionDraft[], preamble = '') {
    const id = randomUUID();
    await officer().create({ id, title: 'Резолюция совещания', meetingId: null });
    const content = { prioritiesTitle: 'Задачи', priorities: ['Укрепление связей'] };
    return officer().save({
      id,
      version: 1,
      title: 'Резолюция совещания',
      preamble,
      ...content,
      decisions: [...decisions],
    });
  }

  async function signed(decisions: readonly DecisionDraft[]) {
    const { id, version } = await drafted(decisions);
    const agreed = await officer().agree({ id, version });
    return api.as(actors.director).resolutions.sign({
      ...{ id, version: agreed.version, signedOn: asDay('2026-11-16'), password },
      ...{ signerPost: 'Директор (по внешним связям)', signerName: '' },
    });
  }

  async function controlled(decisions: readonly DecisionDraft[]) {
    const { id, version } = await signed(decisions);
    numbers += 1;
    return officer().register({ id, version, number: `${numbers}-2026` });
  }

  return {
    ...actors,
    password,
    decision,
    drafted,
    signed,
    controlled,
    /** The actor's cards of a resolution, or of a decision. */
    async cards(actor: Actor, filter: { resolutionId?: string; decisionId?: string } = {}) {
      return (await api.as(actor).control.cards(filter)).cards;
    },
    report: (reportId: string = randomUUID()) => ({
      reportId,
      words: 'Сведения направлены письмом.',
      links: [],
    }),
    letters: () => database.raw`
      select kind, recipient, subject, plain from deliveries order by queued_at, recipient, subject`,
    async restart() {
      await database.raw`truncate assignment_reminders, assignment_extensions, assignment_evidence, assignment_reports,
        assignments, decisions, resolution_acknowledgements, resolution_documents, resolutions, deliveries, mailings
        cascade`;
      api.moveTo('2026-11-16T09:00:00Z');
    },
  };
}
