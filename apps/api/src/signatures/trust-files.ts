import { DomainError, sentence, type DomainErrorCode } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { megabyte } from '@pbnet/domain/files';
import { Hono, type Context as HttpContext } from 'hono';
import { withRequest, type RequestInfo } from '../request-info.ts';
import { readUpload } from '../xlsx/read-upload.ts';
import type { TrustStore } from './trust-store.ts';

export interface TrustFilesOptions {
  readonly trust: TrustStore;
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

const statuses = {
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  'rule-broken': 422,
} as const satisfies Record<DomainErrorCode, number>;

/** Lists of large authorities have several tens of megabytes. */
const upload = { limit: 64 * megabyte, tooLarge: 'trust-file-too-large' } as const;

/** POST /signatures/trust?version=: a certificate or a list of revoked ones as the body; answers as TrustStore.add. */
export function trustFiles({ trust, actorOf, requestOf }: TrustFilesOptions): Hono {
  const files = new Hono();

  files.post('/signatures/trust', (http) => {
    const request = requestOf(http);
    return withRequest(request, async () => {
      try {
        const actor = await actorOf(http);
        if (!actor) throw new DomainError('forbidden', 'sign-in-required');
        if (!can(actor, 'signature-trust.manage')) throw new DomainError('forbidden', 'role-forbidden');
        const version = Number(http.req.query('version') ?? Number.NaN);
        if (!Number.isSafeInteger(version)) throw new DomainError('rule-broken', 'invalid-input');
        return http.json(await trust.add(actor, { bytes: await readUpload(http.req.raw, upload), version }));
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        const { key, code, details } = error;
        const tooLarge = key === upload.tooLarge ? 413 : statuses[code];
        const status = key === 'sign-in-required' ? 401 : tooLarge;
        return http.json({ key, message: sentence(key, request.language, details) }, status);
      }
    });
  });

  return files;
}
