import { hangUp } from '@pbnet/stand-in-http/serve';
import type { Context } from 'hono';
import type { EsiaFailure, Stand } from '../stand.ts';

const json = 'application/json;charset=UTF-8';

/** What a broken line or server answers instead of data, to any program. */
const everywhere: Partial<Record<EsiaFailure, Breakdown>> = {
  down: hangUp,
  slow: keepSilent,
  'error-500': (c) => c.json({ error: 'server_error', error_description: 'Internal error' }, 500),
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
