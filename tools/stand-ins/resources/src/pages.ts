import { Hono } from 'hono';
import type { KeySet } from './key-set.ts';
import type { Shelves } from './store.ts';
import { verifyAnswer, type Answer, type AnswerFault } from './verify-answer.ts';

/** What a reader is told; the fault itself stands in the header, for who looks after the server. */
const words = 'Разрешение на чтение не подошло. Откройте страницу ещё раз.';

const grounds: Readonly<Record<string, string>> = {
  open: 'Документ открыт для всех.',
  place: 'Вы читаете в центре удалённого доступа.',
  person: 'Вы читаете как подтверждённый читатель.',
  entitlement: 'Вы читаете по разрешению библиотеки.',
};

const isAnswer = (checked: Answer | AnswerFault): checked is Answer => typeof checked !== 'string';

export interface PagesOptions {
  readonly shelves: Shelves;
  /** This server's origin: answers for another one are refused. */
  readonly origin: () => string;
  readonly keys: () => KeySet;
}

/** `GET /items/:id/pages/:page` with `Authorization: Bearer <answer>`: 200, 401 with the fault, 404, 503. */
export function pageRoutes({ shelves, origin, keys }: PagesOptions): Hono {
  const app = new Hono();

  app.get('/items/:id/pages/:page', async (c) => {
    c.header('cache-control', 'no-store');
    const item = shelves.item(c.req.param('id'));
    const number = Number(c.req.param('page'));
    const page = item?.pages[number - 1];
    if (!item || !page) return c.json({ message: 'Такой страницы здесь нет.' }, 404);
    if (!shelves.access) return c.json({ message: 'Служба доступа ещё не подключена.' }, 503);

    const refused = (fault: AnswerFault | 'missing' | 'used') => {
      c.header('www-authenticate', `Bearer error="invalid_token", error_description="${fault}"`);
      return c.json({ message: words, fault }, 401);
    };
    const [, token] = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '') ?? [];
    if (token === undefined) return refused('missing');
    const { issuer } = shelves.access;
    const expected = { keys: keys(), issuer, audience: origin(), item: item.id, now: shelves.now() };
    const checked = await verifyAnswer(token, expected).catch(() => null);
    if (checked === null) return c.json({ message: 'Ключи службы доступа сейчас не получить.' }, 503);
    if (!isAnswer(checked)) return refused(checked);
    if (!shelves.use(checked.jti, checked.exp)) return refused('used');
    const { sub, ground, center } = checked;
    shelves.served.push({ at: shelves.now(), item: item.id, page: number, sub, ground, center });
    return c.json({ paragraphs: page, grounds: grounds[ground] ?? '' });
  });

  return app;
}
