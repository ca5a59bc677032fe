import { hangUp } from '@pbnet/stand-in-http/serve';
import type { Context } from 'hono';
import { refusalWords } from '../errors.ts';
import type { EsiaFailure, Stand } from '../stand.ts';

const json = 'application/json;charset=UTF-8';

const cp1251 = Buffer.from('{"lastName":"\xc8\xec\xff"}', 'latin1');

/** What a broken line or server answers instead of data, to any program. */
const everywhere: Partial<Record<EsiaFailure, Breakdown>> = {
  down: hangUp,
  slow: keepSilent,
  drip,
  'error-500': (c) => c.json({ error: 'server_error', error_description: 'Internal error' }, 500),
  'error-200': (c) => c.json(refusalWords({ code: '007011' })),
  redirect: (c) => c.redirect('/stand-in/elsewhere'),
  'wrong-type': (c) => c.body('{}', 200, { 'content-type': 'text/plain' }),
  cut: (c) => c.body('{"access_token":"eyJ2ZXIi', 200, { 'content-type': json }),
  html: maintenance,
  huge,
};

/** The same at the data of the person alone. */
export const profileBreakdowns: Partial<Record<EsiaFailure, Breakdown>> = {
  'profile-slow': keepSilent,
  'profile-500': (c) => c.json({ code: 'ESIA-004000', message: 'Internal error' }, 500),
  'profile-html': maintenance,
  'profile-huge': huge,
  'profile-drip': drip,
  // {"lastName":"Имя"} as Windows once wrote it
  'profile-cp1251': (c) => c.body(new Uint8Array(cp1251), 200, { 'content-type': json }),
};

type Breakdown = (c: Context, stand: Stand) => Response | Promise<Response>;

/** Null when nothing is switched on. */
export function breakdown(
  stand: Stand,
  c: Context,
  kinds: Partial<Record<EsiaFailure, Breakdown>> = everywhere,
): Response | Promise<Response> | null {
  for (const [kind, answer] of Object.entries(kinds))
    if (stand.failures.take(kind as EsiaFailure)) return answer(c, stand);
  return null;
}

function maintenance(c: Context): Response {
  return c.body('<!doctype html><title>Технические работы</title>', 200, {
    'content-type': 'text/html',
  }) as Response;
}

function huge(c: Context): Response {
  return c.json({ access_token: 'a'.repeat(1024 * 1024), firstName: 'я'.repeat(4 * 1024 * 1024) });
}

/** A byte from time to time, and never the end of the answer. */
function drip(c: Context): Response {
  let timer: NodeJS.Timeout | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      timer = setInterval(() => controller.enqueue(new Uint8Array([32])), 50);
    },
    cancel: () => clearInterval(timer),
  });
  return c.body(body, 200, { 'content-type': json });
}

/** Until the time is over or the other side has gone. */
async function keepSilent(c: Context, { slowMs }: Stand): Promise<Response> {
  const { signal } = c.req.raw;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, slowMs);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
  return hangUp(c);
}
