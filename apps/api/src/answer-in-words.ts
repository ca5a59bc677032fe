import { DomainError, sentence, type DomainErrorCode, type MessageKey } from '@pbnet/domain';
import { can, type Actor, type Permission } from '@pbnet/domain/access';
import type { Context as HttpContext } from 'hono';
import { withRequest, type RequestInfo } from './request-info.ts';

const statuses = {
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  'rule-broken': 422,
} as const satisfies Record<DomainErrorCode, number>;

const tooLarge: readonly MessageKey[] = [
  'xlsx-too-large',
  'docx-too-large',
  'file-too-large',
  'trust-file-too-large',
];

function statusOf({ key, code }: DomainError) {
  if (key === 'sign-in-required') return 401;
  return tooLarge.includes(key) ? 413 : statuses[code];
}

/** Does the work within the request; a refusal is answered as {key, message, details}, as the procedures' are. */
export function answerInWords(
  http: HttpContext,
  request: RequestInfo,
  work: () => Promise<Response>,
): Promise<Response> {
  return withRequest(request, async () => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { key, details } = error;
      const message = sentence(key, request.language, details);
      return http.json({ key, message, details }, statusOf(error));
    }
  });
}

/** The one who asks, refused when not signed in or without the permission anywhere. */
export function permitted(actor: Actor | null, permission: Permission): Actor {
  if (!actor) throw new DomainError('forbidden', 'sign-in-required');
  if (!can(actor, permission)) throw new DomainError('forbidden', 'role-forbidden');
  return actor;
}
