import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { wordsOf, type FailureAnswer, type Failures } from './failures.ts';
import { methods, VkError, type World } from './methods.ts';
import { escapeHtml, htmlPage, overview } from './page.ts';
import { uploadServers } from './uploads.ts';

export interface VkServerOptions {
  readonly world: World;
  readonly failures: Failures;
  readonly takesToken: (token: string) => boolean;
  readonly processingMs: () => number;
}

async function formOf(request: IncomingMessage, url: URL): Promise<FormData> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const type = request.headers['content-type'] ?? 'application/x-www-form-urlencoded';
  const form = await new Response(Buffer.concat(chunks), { headers: { 'content-type': type } }).formData();
  for (const [name, value] of url.searchParams) form.append(name, value);
  return form;
}

function reply(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

function html(response: ServerResponse, body: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body);
}

/** The wire of api.vk.com, of its upload servers and of the pages that people open. */
export function vkServer({ world, failures, takesToken, processingMs }: VkServerOptions): Server {
  const known = methods(world);
  const { store } = world;
  const uploads = uploadServers({ world, failures, processingMs });

  function failed(response: ServerResponse, answer: FailureAnswer): void {
    if (answer.kind === 'hang-up') response.destroy();
    else if (answer.kind === 'status') html(response, htmlPage('Сбой', ''), answer.status);
    else refuse(response, new VkError(answer.code, answer.message ?? wordsOf(answer.code)));
  }

  function refuse(response: ServerResponse, { code, message }: VkError): void {
    reply(response, { error: { error_code: code, error_msg: message, request_params: [] } });
  }

  async function called(name: string, form: FormData, response: ServerResponse): Promise<void> {
    const due = failures.due(name);
    if (due && !(due.kind === 'hang-up' && due.done)) return failed(response, due);
    const parameters = Object.fromEntries([...form].map(([key, value]) => [key, String(value)]));
    if (!takesToken(parameters['access_token'] ?? '')) return refuse(response, new VkError(5, wordsOf(5)));
    const method = known[name];
    if (!method) return refuse(response, new VkError(3, 'Unknown method passed'));
    try {
      const answer = await method(parameters);
      if (due) return failed(response, due);
      reply(response, { response: answer });
    } catch (error) {
      if (!(error instanceof VkError)) throw error;
      refuse(response, error);
    }
  }

  function watched(path: string, response: ServerResponse): void {
    const [, kind, ownerId, id] = /^\/(video|wall)(-?\d+)_(\d+)$/.exec(path) ?? [];
    const is = (one: { readonly id: number; readonly ownerId: number }) =>
      one.id === Number(id) && one.ownerId === Number(ownerId);
    const { videos, posts } = store.state();
    const video = kind === 'video' ? videos.find(is) : undefined;
    const post = kind === 'wall' ? posts.find(is) : undefined;
    const text = post?.message ?? (video?.privacyView === 'all' ? video.description : undefined);
    if (text === undefined) return html(response, htmlPage('Страница недоступна', ''), 404);
    const words = escapeHtml(text).replaceAll('\n', '<br>');
    html(response, htmlPage(video?.title ?? 'Запись на стене', `<p>${words}</p>`));
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', world.url());
    const { pathname } = url;
    if (request.method !== 'POST' && pathname === '/')
      return html(response, overview(store.state(), failures.list()));
    if (pathname === '/stand-in/failures') return switched(request, response);
    const form = request.method === 'POST' ? await formOf(request, url) : null;
    if (pathname.startsWith('/method/'))
      return called(pathname.slice('/method/'.length), form ?? (await formOf(request, url)), response);
    if (form === null) return watched(pathname, response);
    const at = pathname === '/upload/video' ? 'upload-video' : 'upload-photo';
    const due = failures.due(at);
    if (due && !(due.kind === 'hang-up' && due.done)) return failed(response, due);
    const said = at === 'upload-video' ? await uploads.video(url, form) : await uploads.photo(form);
    if (due) failed(response, due);
    else reply(response, said);
  }

  async function switched(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    if (request.method === 'POST') failures.set(JSON.parse(text === '' ? '[]' : text));
    reply(response, failures.list());
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) html(response, htmlPage('Ошибка двойника', ''), 500);
    });
  });
}
