import { asDay } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { ApplyMethod, CreateMethod } from '@pbnet/validation/methods';
import { randomUUID } from 'node:crypto';
import type { Caller, TestApi } from './api.ts';
import { seedMonth } from './month.ts';
import { centerPlace, networkPlace, seedActor } from './network.ts';

type Content = CreateMethod['content'];
type Methods = Caller['methods'];
type Card = Awaited<ReturnType<Methods['get']>>;

export interface MethodDesk {
  readonly penza: Actor;
  readonly kamchatka: Actor;
  readonly officer: Actor;
  readonly editor: Actor;
  /** Of centre 21, Kamchatka. */
  readonly manager: Actor;
  as(actor: Actor): Methods;
  content(change?: Partial<Content>): Content;
  submitted(by: Actor, change?: Partial<Content>): Promise<Card>;
  published(by: Actor, change?: Partial<Content>): Promise<Card>;
}

/** The small network on 23 November 2026 with people who write, review and apply methods. */
export async function methodDesk(api: TestApi): Promise<MethodDesk> {
  const { heads, officer } = await seedMonth(api);
  const [penza, kamchatka] = heads;
  const editor = await seedActor(api.database, 'media-editor', networkPlace);
  const manager = await seedActor(api.database, 'center-manager', centerPlace(21));
  api.moveTo('2026-11-23T09:00:00Z');
  const as = (actor: Actor) => api.as(actor).methods;

  async function submitted(by: Actor, change?: Partial<Content>): Promise<Card> {
    const id = randomUUID();
    const { method } = await as(by).create({ id, content: content(change) });
    return as(by).submit({ id, version: method.version, changes: '' });
  }

  return {
    ...{ penza, kamchatka, officer, editor, manager, as, content, submitted },
    async published(by, change) {
      const { method } = await submitted(by, change);
      return as(editor).publish({ id: method.id, version: method.version });
    },
  };
}

function content(change: Partial<Content> = {}): Content {
  return {
    ...{
      title: 'Урок по письмам с фронта',
      purpose: 'Познакомить школьников с подлинниками',
      audience: 'Школьники',
    },
    ...{ needs: 'Проектор', steps: ['Выбрать письма', 'Провести чтение'], results: 'Класс приходит снова' },
    ...{ themes: ['Патриотическое воспитание'], indicators: ['events_held'], resource: null },
    ...change,
  };
}

export function applicationOf(id: string, change: Partial<ApplyMethod> = {}): ApplyMethod {
  return {
    ...{
      id,
      applicationId: randomUUID(),
      centerId: null,
      appliedOn: asDay('2026-11-20'),
      place: 'Лицей № 2',
    },
    ...{ outcome: 'Два класса читали письма вслух', participants: 48, figures: { events_held: 1 } },
    ...change,
  };
}
