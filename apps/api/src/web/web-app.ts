import type { Actor } from '@pbnet/domain/access';
import type { Me } from '@pbnet/domain/identity';
import { Hono, type Context as HttpContext, type MiddlewareHandler } from 'hono';
import { randomBytes } from 'node:crypto';
import type { MicroFrontends, PageRegistry } from '../platform/micro-frontends.ts';
import { page } from './page.ts';
import { contentSecurityPolicy, securityHeaders } from './policy.ts';
import { sendOutage, sendPage } from './send-page.ts';
import { shellFiles, type InstalledShell } from './shell-files.ts';
import { sendFile } from './static-files.ts';

export interface WebOptions {
  readonly shell: InstalledShell;
  /** Where published releases lie: `<id>/<release>/…`. */
  readonly remotesDirectory: string;
  readonly microFrontends: Pick<MicroFrontends, 'forPage'>;
  actorOf(http: HttpContext): Promise<Actor | null>;
  me(actor: Actor | null): Promise<Me | null>;
}

const isHashed = (file: string) => file.startsWith('assets/');
/** A release has a folder of its own and is never changed in place; only its manifests are asked for anew. */
const isPartOfRelease = (file: string) => !file.endsWith('.json');

/** Addresses that belong to the server, and files: an unknown one is an error, never a page. */
const notPages = /^\/(?:trpc|access|files|documents|ack|assets|remotes|health)(?:\/|$)|\.[a-z0-9]{1,6}$/i;

function originsOf({ entries }: PageRegistry): readonly string[] {
  const absolute = entries
    .map(({ entry }) => URL.parse(entry)?.origin)
    .filter((origin) => origin !== undefined);
  return [...new Set(absolute)];
}

/** Headers that every answer of the installation carries. */
export function secured(publicUrl: string): MiddlewareHandler {
  const headers = Object.entries(securityHeaders(publicUrl.startsWith('https:')));
  return async (http, next) => {
    await next();
    // `http.header` would make a new answer for each header, and one that is no longer sent the short way.
    for (const [name, value] of headers) http.res.headers.set(name, value);
  };
}

/** The pages and scripts of the product: the shell, the published micro-frontends, and a page for every address. */
export function webApp({ shell, remotesDirectory, microFrontends, actorOf, me }: WebOptions): Hono {
  const app = new Hono();
  const files = shellFiles(shell);
  const own = { directory: shell.directory, isImmutable: isHashed };
  const remotes = { directory: remotesDirectory, isImmutable: isPartOfRelease };

  app.get('/assets/:file{.+}', (http) => sendFile(http, `assets/${http.req.param('file')}`, own));
  app.get('/remotes/:file{.+}', (http) => sendFile(http, http.req.param('file'), remotes));
  app.get('/:file{[a-z0-9-]+\\.(?:svg|png|ico|webmanifest)}', (http) =>
    sendFile(http, http.req.param('file'), own),
  );

  app.get('*', async (http, next) => {
    const { path } = http.req;
    if (notPages.test(path)) return next();
    const [{ template, preload }, registry, user] = await Promise.all([
      files(),
      microFrontends.forPage(),
      actorOf(http).then(me),
    ]);
    const nonce = randomBytes(16).toString('base64');
    const html = page({ template, nonce, path, user, registry, preload });
    return sendPage(http, { html, policy: contentSecurityPolicy({ nonce, origins: originsOf(registry) }) });
  });

  app.onError(sendOutage);

  return app;
}
