import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFailures, wordsOf, type Failure, type Failures } from './failures.ts';
import { openMessages, type TelegramMessage } from './messages.ts';
import { methods, TelegramError } from './methods.ts';
import { messagePage, overview } from './page.ts';

export type { Failure, Failures } from './failures.ts';
export type { TelegramMessage } from './messages.ts';

export interface TelegramOptions {
  /** A port of the loopback interface; any free one unless told. */
  readonly port?: number;
  readonly clock?: () => Date;
  /** Keeps the messages over restarts. */
  readonly directory?: string;
}

/** The platform's side as tests look at it. */
export interface TelegramStandIn {
  readonly port: number;
  /** For TELEGRAM_URL and for TELEGRAM_PAGES_URL. */
  readonly url: string;
  /** The bot's key and the channel that it writes to. */
  readonly token: string;
  readonly channel: string;
  /** Switchable failures; none at the start. */
  readonly failures: Failures;
  messages(): readonly TelegramMessage[];
  /** As a person does it with BotFather: the key opens nothing any more, until it is given again. */
  revoke(revoked: boolean): void;
  stop(): Promise<void>;
}

export const telegramToken = '7000001:stand-in';
export const telegramChannel = '@prlib_standin';

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function formOf(request: IncomingMessage, url: URL): Promise<FormData> {
  const bytes = await bodyOf(request);
  const type = request.headers['content-type'] ?? 'application/x-www-form-urlencoded';
  const form = type.startsWith('application/json')
    ? new FormData()
    : await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const named = type.startsWith('application/json') ? (JSON.parse(bytes.toString()) as object) : {};
  for (const [name, value] of Object.entries(named))
    form.append(name, typeof value === 'string' ? value : JSON.stringify(value));
  for (const [name, value] of url.searchParams) form.append(name, value);
  return form;
}

function reply(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function html(response: ServerResponse, body: string | null): void {
  const type = { 'content-type': 'text/html; charset=utf-8' };
  response.writeHead(body === null ? 404 : 200, type).end(body ?? '<!doctype html><title>404</title>');
}

function failed(response: ServerResponse, answer: Failure['answer']): void {
  if (answer.kind === 'hang-up') return void response.destroy();
  const { code, retryAfter } = answer;
  const said = { ok: false, error_code: code, description: answer.description ?? wordsOf(code, retryAfter) };
  reply(
    response,
    retryAfter === undefined ? said : { ...said, parameters: { retry_after: retryAfter } },
    code,
  );
}

/** A server that speaks as api.telegram.org does and keeps everything to itself. Nothing leaves the computer. */
export async function startTelegram(options: TelegramOptions = {}): Promise<TelegramStandIn> {
  const messages = openMessages(options.directory);
  const failures = createFailures();
  const now = options.clock ?? (() => new Date());
  const known = methods({ messages, now, channel: telegramChannel });
  let revoked = false;

  async function called(request: IncomingMessage, url: URL, response: ServerResponse): Promise<void> {
    const [, token = '', name = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(decodeURIComponent(url.pathname)) ?? [];
    const form = await formOf(request, url);
    if (token !== telegramToken || revoked) return failed(response, { kind: 'error', code: 401 });
    const due = failures.due(name);
    if (due && !(due.kind === 'hang-up' && due.done)) return failed(response, due);
    const method = known[name];
    if (!method) return failed(response, { kind: 'error', code: 404, description: 'Not Found' });
    try {
      const result = await method(form);
      if (due) failed(response, due);
      else reply(response, { ok: true, result });
    } catch (error) {
      if (!(error instanceof TelegramError)) throw error;
      failed(response, { kind: 'error', code: error.code, description: error.message });
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://telegram.stand-in');
    if (url.pathname.startsWith('/bot')) return called(request, url, response);
    if (url.pathname === '/stand-in/failures') {
      const text = (await bodyOf(request)).toString();
      if (request.method === 'POST') failures.set(JSON.parse(text === '' ? '[]' : text));
      return reply(response, failures.list());
    }
    if (url.pathname === '/') return html(response, overview(messages.all(), failures.list()));
    const [, channel, id] = /^\/(\w+)\/(\d+)$/.exec(url.pathname) ?? [];
    const own = `@${channel}` === telegramChannel;
    html(response, own ? messagePage(messages.all().find((one) => one.id === Number(id))) : null);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) failed(response, { kind: 'error', code: 500 });
    });
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    ...{ port, url: `http://127.0.0.1:${port}`, failures },
    ...{ token: telegramToken, channel: telegramChannel },
    messages: messages.all,
    revoke: (is) => (revoked = is),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
