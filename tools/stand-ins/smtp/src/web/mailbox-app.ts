import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import type { Letter } from '../letter.ts';
import type { Letters } from '../letters.ts';
import type { DeliveryStatus, Rules } from '../rules.ts';
import { failuresPage } from './failures-page.ts';
import { readFailure } from './failure-form.ts';
import { framedHtml, letterPage } from './letter-page.ts';
import { listPage } from './list-page.ts';
import { messagePage } from './page.ts';
import { stylesheet } from './stylesheet.ts';

export interface MailboxParts {
  readonly letters: Letters;
  readonly rules: Rules;
  /** Absent when the mailbox knows no server for delivery reports. */
  readonly report?: (letter: Letter, status: DeliveryStatus) => Promise<void>;
}

const pagePolicy =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

// A letter is a stranger's HTML: no scripts, nothing loaded from outside, an origin of its own.
const letterPolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; " +
  "style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'";

const unknownUser: DeliveryStatus = {
  action: 'failed',
  status: '5.1.1',
  diagnostic: 'smtp; 550 5.1.1 User unknown',
};

/** The mailbox's web page: letters, search, one letter with its parts, and the switchable failures. */
export function mailboxApp({ letters, rules, report }: MailboxParts): Hono {
  const app = new Hono();
  const found = (id: string) => letters.all().find((letter) => letter.id === Number(id));

  app.use(csrf());
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('content-security-policy')) c.header('content-security-policy', pagePolicy);
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'no-referrer');
    c.header('cache-control', 'no-store');
  });

  app.get('/style.css', (c) => c.body(stylesheet, 200, { 'content-type': 'text/css; charset=utf-8' }));

  app.get('/', (c) => c.html(listPage(search(letters.all(), c.req.query('q')), c.req.query('q') ?? '')));

  app.get('/letters.json', (c) => c.json(search(letters.all(), c.req.query('q')).map(letterJson)));

  app.post('/clear', (c) => {
    letters.clear();
    return c.redirect('/', 303);
  });

  app.get('/letters/:id', (c) => {
    const letter = found(c.req.param('id'));
    const bouncing = { possible: report !== undefined, done: c.req.query('bounced') !== undefined };
    return letter ? c.html(letterPage(letter, bouncing)) : c.html(missing(), 404);
  });

  app.get('/letters/:id/html', (c) => {
    const letter = found(c.req.param('id'));
    c.header('content-security-policy', letterPolicy);
    return letter ? c.html(framedHtml(letter)) : c.html(missing(), 404);
  });

  app.get('/letters/:id/source', (c) => {
    const letter = found(c.req.param('id'));
    if (!letter) return c.html(missing(), 404);
    return c.body(bytes(letter.raw), 200, download(`letter-${letter.id}.eml`, 'message/rfc822'));
  });

  app.get('/letters/:id/attachments/:index', (c) => {
    const file = found(c.req.param('id'))?.attachments[Number(c.req.param('index'))];
    return file
      ? c.body(bytes(file.content), 200, download(file.name, file.contentType))
      : c.html(missing(), 404);
  });

  app.post('/letters/:id/bounce', async (c) => {
    const letter = found(c.req.param('id'));
    if (!letter || !report) return c.html(missing(), 404);
    return report(letter, unknownUser).then(
      () => c.redirect(`/letters/${letter.id}?bounced`, 303),
      (error: Error) => c.html(messagePage('Возврат не отправлен', error.message), 502),
    );
  });

  app.get('/failures', (c) => c.html(failuresPage(rules.list())));

  app.post('/failures', async (c) => {
    rules.add(readFailure(await c.req.parseBody()));
    return c.redirect('/failures', 303);
  });

  app.post('/failures/clear', (c) => {
    rules.set([]);
    return c.redirect('/failures', 303);
  });

  return app;
}

/** Newest first; every word must occur in an address or in the subject. */
function search(letters: readonly Letter[], query = ''): readonly Letter[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return letters
    .filter(({ recipients, from, to, subject }) => {
      const text = [...recipients, from, to, subject].join(' ').toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .toReversed();
}

const letterJson = ({ raw, attachments, headers, ...letter }: Letter) => ({
  ...letter,
  size: raw.length,
  headers: headers.map(({ line }) => line),
  attachments: attachments.map(({ name, contentType, content }) => ({
    name,
    contentType,
    size: content.length,
  })),
});

const missing = () => messagePage('Такого письма нет', 'Возможно, ящик очистили. Вернитесь к списку писем.');

const bytes = (content: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(content);

const download = (name: string, contentType: string): Record<string, string> => ({
  'content-type': contentType,
  'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
});
