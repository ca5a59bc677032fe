import { Hono } from 'hono';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentSecurityPolicy } from './policy.ts';
import { sendOutage, sendPage } from './send-page.ts';
import { sendFile } from './static-files.ts';

/** Files that are not there are an error, never a page. */
const file = /\.[a-z0-9]{1,6}$/i;

/**
 * The public portal below the path it is mounted at: pages for people without an account, under the shell's policy.
 * It knows no session: the page is the same for everybody.
 * @param headOf markup for the head of the page of that path, for machines that run no script
 */
export function portalApp(
  directory: string,
  headOf: (path: string) => Promise<string> = () => Promise.resolve(''),
): Hono {
  const app = new Hono();
  const own = { directory, isImmutable: (name: string) => name.startsWith('assets/') };

  app.get('/assets/:file{.+}', (http) => sendFile(http, `assets/${http.req.param('file')}`, own));
  app.get('/:file{[a-z0-9-]+\\.(?:svg|png|ico|webmanifest)}', (http) =>
    sendFile(http, http.req.param('file'), own),
  );

  app.get('*', async (http, next) => {
    if (file.test(http.req.path)) return next();
    const nonce = randomBytes(16).toString('base64');
    const template = await readFile(path.join(directory, 'index.html'), 'utf8');
    const head = await headOf(http.req.path);
    return sendPage(http, {
      html: template.replaceAll('%CSP_NONCE%', nonce).replace('<head>', () => `<head>${head}`),
      policy: contentSecurityPolicy({ nonce, origins: [] }),
    });
  });

  app.onError(sendOutage);

  return app;
}
