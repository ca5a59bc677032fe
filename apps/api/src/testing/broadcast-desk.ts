import type { Actor } from '@pbnet/domain/access';
import { testItems } from '@pbnet/domain/broadcasts';
import type { RequestBroadcast } from '@pbnet/validation/broadcasts';
import { randomUUID } from 'node:crypto';
import { testApi } from './api.ts';
import { centerPlace, networkPlace, regionalCenterPlace, seedActor, seedNetwork } from './network.ts';

type Content = RequestBroadcast['content'];

/** The small network and those who broadcast, on 1 December 2026, noon in Moscow. */
export async function broadcastDesk(overrides: NodeJS.ProcessEnv = {}) {
  const api = await testApi(overrides);
  const { database } = api;
  await seedNetwork(database);
  const actors = {
    editor: await seedActor(database, 'media-editor', networkPlace),
    officer: await seedActor(database, 'monitoring-officer', networkPlace),
    penza: await seedActor(database, 'regional-head', regionalCenterPlace(1)),
    kamchatka: await seedActor(database, 'regional-head', regionalCenterPlace(2)),
    manager: await seedActor(database, 'center-manager', centerPlace(21)),
  };
  const as = (actor: Actor) => api.as(actor).broadcasts;

  /** 10 December, 15:00–16:30 in Moscow. */
  function content(over: Partial<Content> = {}): Content {
    return {
      title: 'Лекция «Земля Наровчатская»',
      description: 'Рассказ о крае',
      startsAt: '2026-12-10T12:00:00.000Z',
      endsAt: '2026-12-10T13:30:00.000Z',
      zone: 'Europe/Moscow',
      source: 'camera',
      isPublic: true,
      technician: 'Дежурный инженер',
      technicianContact: '+7 900 000-00-00',
      jointEventId: null,
      meetingId: null,
      sessionId: null,
      ...over,
    };
  }

  async function requested(over: Partial<Content> = {}, actor: Actor = actors.penza) {
    const { broadcast } = await as(actor).create({
      ...{ id: randomUUID(), regionalCenterId: null, content: content(over) },
    });
    return broadcast;
  }

  async function agreed(over: Partial<Content> = {}, channelId: string | null = null) {
    const { id, version } = await requested(over);
    const { broadcast } = await as(actors.editor).agree({ id, version, channelId, preparation: 30 });
    return broadcast;
  }

  return {
    ...{ api, as, content, requested, agreed, ...actors },
    fine: testItems.map((item) => ({ item, fine: true, remark: '' })),
    /** A connected channel of YouTube, by its table alone. */
    async channel(title: string): Promise<string> {
      const id = randomUUID();
      await database.raw`insert into channels (id, kind, title, state) values (${id}, 'youtube', ${title}, 'connected')`;
      return id;
    },
    letters: async (): Promise<readonly string[]> =>
      (
        await database.raw`select subject || ' → ' || recipient as line from deliveries order by queued_at, recipient`
      ).map(({ line }) => String(line)),
    async restart() {
      await database.raw`truncate broadcasts, channels, deliveries, meetings, videos cascade`;
      api.moveTo('2026-12-01T09:00:00Z');
    },
  };
}
