import { DomainError, uuidPattern } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { fileKinds, megabyte, type StoredFile } from '@pbnet/domain/files';
import { Hono, type Context as HttpContext } from 'hono';
import { answerInWords } from '../answer-in-words.ts';
import { asOwner } from '../as-owner.ts';
import { nobody } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { RequestInfo } from '../request-info.ts';
import type { FileAsker, FilePurpose } from './file-purpose.ts';
import type { StoredFiles } from './stored-files.ts';

export interface StoredFileRoutesOptions {
  readonly storedFiles: StoredFiles;
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

/** What the form around the file takes: its boundary and the name. */
const formOverhead = 64 * 1024;

/** A file is always saved, never shown: nothing that somebody uploaded runs or is drawn under our address. */
function headersOf({ fileName, kind, size }: StoredFile): Record<string, string> {
  return {
    'content-type': fileKinds[kind].contentType,
    'content-length': String(size),
    'content-disposition': `attachment; filename="file.${kind}"; filename*=UTF-8''${encodeURIComponent(fileName).replaceAll("'", '%27')}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  };
}

/** «Файл 1.pdf» */
function nameless<F extends StoredFile>(file: F, index: number): F {
  return { ...file, fileName: `Файл ${index + 1}.${file.kind}` };
}

/**
 * GET /stored/:purpose/:ownerId lists, POST adds one (multipart, field `file`), GET and DELETE /stored/:id read and
 * remove. The holder of a secret link sends its secret as the header `x-file-key`, or `?key=` for a download.
 */
export function storedFileRoutes(options: StoredFileRoutesOptions): Hono {
  const { storedFiles, actorOf, requestOf } = options;
  const routes = new Hono();

  async function askerOf(http: HttpContext): Promise<FileAsker> {
    const key = http.req.header('x-file-key') ?? http.req.query('key') ?? null;
    return { actor: await actorOf(http), key };
  }

  const { within } = storedFiles;

  function purposeOf(name: string): FilePurpose {
    const purpose = storedFiles.purposeOf(name);
    if (!purpose) throw new DomainError('not-found', 'not-found');
    return purpose;
  }

  /** Who is not signed in and has no key may still get in by signing in; what others may see is not told. */
  function admit(asker: FileAsker, may: boolean): void {
    if (may) return;
    if (!asker.actor && asker.key === null) throw new DomainError('forbidden', 'sign-in-required');
    throw new DomainError('not-found', 'not-found');
  }

  const answering = (http: HttpContext, work: () => Promise<Response>) =>
    answerInWords(http, requestOf(http), work);

  /** The file with its purpose, whatever the place of the asker: the purpose is asked next. */
  async function found(tx: Transaction, fileId: string) {
    const file = await asOwner(tx, () => storedFiles.find(tx, fileId));
    if (!file) throw new DomainError('not-found', 'not-found');
    return { file, purpose: purposeOf(file.purpose) };
  }

  const address = '/stored/:purpose{[a-z-]+}/:ownerId{[0-9a-z-]+}';

  routes.get(address, (http) =>
    answering(http, async () => {
      const { purpose: name, ownerId } = http.req.param();
      const asker = await askerOf(http);
      const purpose = purposeOf(name);
      return within(asker, async (tx) => {
        admit(asker, await purpose.mayRead(asker, tx, ownerId));
        const hidden = (await purpose.hidesNames?.(asker, tx, ownerId)) === true;
        const all = await asOwner(tx, () => storedFiles.list(tx, name, ownerId));
        const files = hidden ? all.map(nameless) : all;
        const limits = await purpose.limits(tx, ownerId);
        const mayWrite = await purpose.mayWrite(asker, tx, ownerId);
        return http.json({ files, limits, mayWrite }, 200, { 'cache-control': 'private, no-store' });
      });
    }),
  );

  routes.post(address, (http) =>
    answering(http, async () => {
      const { purpose: name, ownerId } = http.req.param();
      const asker = await askerOf(http);
      const purpose = purposeOf(name);
      const limits = await within(asker, async (tx) => {
        admit(asker, await purpose.mayRead(asker, tx, ownerId));
        if (!(await purpose.mayWrite(asker, tx, ownerId))) throw new DomainError('forbidden', 'file-closed');
        return purpose.limits(tx, ownerId);
      });
      const length = Number(http.req.header('content-length') ?? Infinity);
      if (length > limits.maxBytes + formOverhead)
        throw new DomainError('rule-broken', 'file-too-large', {
          megabytes: Math.floor(limits.maxBytes / megabyte),
        });
      const { file } = await http.req.parseBody();
      if (!(file instanceof File)) throw new DomainError('rule-broken', 'file-empty');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const kept = await within(asker, async (tx) => {
        // Asked again: the body may have been on its way for minutes.
        if (!(await purpose.mayWrite(asker, tx, ownerId))) throw new DomainError('forbidden', 'file-closed');
        const place = await purpose.place(tx, ownerId);
        const author = asker.actor ?? nobody;
        return storedFiles.put(tx, author, { purpose: name, ownerId, place, fileName: file.name, bytes });
      });
      return http.json(kept, 201);
    }),
  );

  routes.get(`/stored/:id{${uuidPattern}}`, (http) =>
    answering(http, async () => {
      const asker = await askerOf(http);
      return within(asker, async (tx) => {
        const { file, purpose } = await found(tx, http.req.param('id'));
        admit(asker, await purpose.mayRead(asker, tx, file.ownerId));
        const hidden = (await purpose.hidesNames?.(asker, tx, file.ownerId)) === true;
        const { bytes } = await asOwner(tx, () => storedFiles.read(tx, file.id));
        return http.body(bytes, 200, headersOf(hidden ? nameless(file, 0) : file));
      });
    }),
  );

  routes.delete(`/stored/:id{${uuidPattern}}`, (http) =>
    answering(http, async () => {
      const asker = await askerOf(http);
      return within(asker, async (tx) => {
        const { file, purpose } = await found(tx, http.req.param('id'));
        admit(asker, await purpose.mayRead(asker, tx, file.ownerId));
        if (!(await purpose.mayWrite(asker, tx, file.ownerId)))
          throw new DomainError('forbidden', 'file-closed');
        await storedFiles.remove(tx, asker.actor ?? nobody, file.id);
        return http.body(null, 204);
      });
    }),
  );

  return routes;
}
