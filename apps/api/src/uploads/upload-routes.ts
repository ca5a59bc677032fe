import { DomainError, sentence, uuidPattern, type DomainErrorCode } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { Server } from '@tus/server';
import { Hono, type Context as HttpContext } from 'hono';
import { randomUUID } from 'node:crypto';
import { logFailure } from '../failure-log.ts';
import { withRequest, type RequestInfo } from '../request-info.ts';
import { streamedRequest } from './streamed-request.ts';
import { TusStore } from './tus-store.ts';
import { unstorable } from '../unstorable.ts';
import type { Uploads } from './uploads.ts';

export interface UploadRoutesOptions {
  readonly uploads: Uploads;
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

/** Clients of tus repeat after 409 by themselves: a refusal in words must not be one. */
const statuses = {
  'not-found': 404,
  forbidden: 403,
  conflict: 422,
  'rule-broken': 422,
} as const satisfies Record<DomainErrorCode, number>;

const statusByKey: Readonly<Record<string, number>> = {
  'upload-no-space': 507,
  'upload-too-large': 413,
  'upload-busy': 423,
};

/** How long a piece may still come when the same upload is gone on with over another line. */
const drainMs = 1000;

const uploadId = new RegExp(`^${uuidPattern}$`);

interface Answer {
  readonly status_code: number;
  readonly body: string;
}

/** The refusal as {key, message}; what tus itself says of its protocol stays. */
function answerTo(error: unknown, { id, language }: RequestInfo): Answer | undefined {
  const said = error as { readonly status_code?: number; readonly code?: string };
  if (said.status_code !== undefined) return undefined;
  const known =
    said.code === 'ENOSPC' || said.code === 'EDQUOT'
      ? new DomainError('rule-broken', 'upload-no-space')
      : (unstorable(error) ?? error);
  if (known instanceof DomainError) {
    const { key, code, details } = known;
    const message = sentence(key, language, details);
    return { status_code: statusByKey[key] ?? statuses[code], body: JSON.stringify({ key, message }) };
  }
  logFailure({ requestId: id, at: 'uploads', error });
  const message = sentence('unexpected', language, { requestId: id });
  return { status_code: 500, body: JSON.stringify({ key: 'unexpected', message }) };
}

/** The tus protocol 1.0.0: POST begins, HEAD says how much is here, PATCH adds, DELETE gives up. */
export function uploadRoutes({ uploads, actorOf, requestOf }: UploadRoutesOptions): Hono {
  const routes = new Hono();

  routes.all('/uploads/*', async (http) => {
    const request = requestOf(http);
    const actor = await actorOf(http);
    if (!actor) {
      const message = sentence('sign-in-required', request.language);
      return http.json({ key: 'sign-in-required', message }, 401);
    }
    const server = new Server({
      path: '/uploads',
      datastore: new TusStore(uploads, actor),
      locker: uploads.locks,
      relativeLocation: true,
      lockDrainTimeout: drainMs,
      allowedOrigins: [],
      namingFunction: () => randomUUID(),
      getFileIdFromRequest: (_request, last) =>
        last !== undefined && uploadId.test(last) ? last : undefined,
      // Before the lock: a stranger must not make its holder let go.
      onIncomingRequest: async ({ method }, id) => {
        if (method !== 'POST') await uploads.continued(actor, id);
      },
      onUploadFinish: async (_request, { id }) => {
        await uploads.finish(actor, id);
        return {};
      },
      onResponseError: (_request, error) => answerTo(error, request),
    });
    return withRequest(request, () => server.handleWeb(streamedRequest(http)));
  });
  return routes;
}
