import type { Actor } from '@pbnet/domain/access';
import type { CreateEvent } from '@pbnet/validation/joint-events';
import { randomUUID } from 'node:crypto';
import { testApi } from './api.ts';
import { october, seedMonth } from './month.ts';

type EventContent = CreateEvent['content'];

/** Everything that tests of joint events need, in the small network with October open, on 3 November. */
export async function eventDesk() {
  const api = await testApi();
  const actors = await seedMonth(api);
  const [penza] = actors.heads;

  /** A complete card of a lecture in centre 11 on 20 October, 15:00–16:30 in Moscow. */
  function content(over: Partial<EventContent> = {}): EventContent {
    return {
      title: 'Лекция «День Конституции»',
      kind: 'lecture',
      format: 'in-person',
      startsAt: '2026-10-20T12:00:00.000Z',
      endsAt: '2026-10-20T13:30:00.000Z',
      zone: 'Europe/Moscow',
      placeCenterId: 11,
      place: '',
      hall: 'Читальный зал',
      organisers: [{ organizationId: 1, name: 'Областная библиотека 1' }],
      withLibrary: true,
      inCharge: ['Отдел краеведения'],
      libraryPeople: [],
      onAir: false,
      audience: 'Школьники 9–11 классов',
      description: '',
      expectedInPerson: 40,
      expectedVideo: null,
      links: [],
      ...over,
    };
  }

  const as = (actor: Actor) => api.as(actor).jointEvents;

  async function created(
    over: Partial<EventContent> = {},
    actor: Actor = penza,
    campaignId: string | null = null,
  ) {
    const own = actor.place.kind === 'regional-center' ? actor.place.regionalCenterId : null;
    const input = { id: randomUUID(), regionalCenterId: own, centerId: own && own * 10 + 1, campaignId };
    return as(actor).create({ ...input, content: content(over) });
  }

  async function submitted(over: Partial<EventContent> = {}, actor: Actor = penza) {
    const { event } = await created(over, actor);
    return as(actor).submit({ id: event.id, version: event.version });
  }

  async function agreed(over: Partial<EventContent> = {}, actor: Actor = penza) {
    const { event } = await submitted(over, actor);
    return as(actors.officer).agree({ id: event.id, version: event.version });
  }

  async function held(over: Partial<EventContent> = {}, actor: Actor = penza) {
    const { event } = await agreed(over, actor);
    return as(actor).hold({ id: event.id, version: event.version });
  }

  return {
    ...{ api, as, content, created, submitted, agreed, held },
    ...actors,
    report: { centerId: 11, month: october },
    async restart() {
      await api.database
        .raw`truncate joint_event_steps, joint_events, report_contributions, deliveries cascade`;
      await api.database.raw`update center_reports set state = 'missing', "values" = '{}', comments = '{}',
        version = version + 1`;
      await api.database.raw`update reporting_periods set state = 'open' where month = '2026-10'`;
      api.moveTo('2026-11-03T09:00:00Z');
    },
  };
}
