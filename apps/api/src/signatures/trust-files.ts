import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { megabyte } from '@pbnet/domain/files';
import { Hono, type Context as HttpContext } from 'hono';
import { answerInWords, permitted } from '../answer-in-words.ts';
import type { RequestInfo } from '../request-info.ts';
import { readUpload } from '../xlsx/read-upload.ts';
import type { TrustStore } from './trust-store.ts';

export interface TrustFilesOptions {
  readonly trust: TrustStore;
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

/** Lists of large authorities have several tens of megabytes. */
const upload = { limit: 64 * megabyte, tooLarge: 'trust-file-too-large' } as const;

/** POST /signatures/trust?version=: a certificate or a list of revoked ones as the body; answers as TrustStore.add. */
export function trustFiles({ trust, actorOf, requestOf }: TrustFilesOptions): Hono {
  const files = new Hono();

  files.post('/signatures/trust', (http) =>
    answerInWords(http, requestOf(http), async () => {
      const actor = permitted(await actorOf(http), 'signature-trust.manage');
      const version = Number(http.req.query('version') ?? Number.NaN);
      if (!Number.isSafeInteger(version)) throw new DomainError('rule-broken', 'invalid-input');
      return http.json(await trust.add(actor, { bytes: await readUpload(http.req.raw, upload), version }));
    }),
  );

  return files;
}
