import type { Context, Next } from 'hono';
import { refuse, type Stand } from '../stand.ts';

/** What stands before every method: the key, the failures that are switched on. */
export function guard({ failures, tokens }: Stand) {
  return async (c: Context, next: Next): Promise<Response | undefined> => {
    if (failures.take('unavailable')) return refuse(c, 503, 'backendError');
    const bearer = c.req.header('authorization')?.replace(/^Bearer /, '') ?? '';
    if (failures.take('unauthorized') || !tokens.isValid(bearer)) return refuse(c, 401, 'authError');
    await next();
    return undefined;
  };
}

/** Pays for the method, or answers that the day's quota is used up. */
export function unpaid(stand: Stand, c: Context, method: string): Response | null {
  const isEmpty = stand.failures.take('quota') || !stand.quota.pay(method);
  return isEmpty ? refuse(c, 403, 'quotaExceeded') : null;
}
