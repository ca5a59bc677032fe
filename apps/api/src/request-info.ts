import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '@pbnet/domain';
import { isIPv6 } from 'node:net';

/** What is known of the request itself; the audit log records it. */
export interface RequestInfo {
  readonly id: string;
  readonly ip: string;
  readonly userAgent: string;
  readonly language: Language;
}

const storage = new AsyncLocalStorage<RequestInfo>();

const none: RequestInfo = { id: 'system', ip: 'system', userAgent: 'system', language: 'ru' };

/** The request being served, or the system's own when a job runs. */
export function currentRequest(): RequestInfo {
  return storage.getStore() ?? none;
}

export function withRequest<T>(request: RequestInfo, work: () => T): T {
  return storage.run(request, work);
}

/**
 * Whom a limit counts as one: an address of IPv4, or the 64 bits of IPv6 that one subscriber has, who may come from
 * another address of them with every request.
 */
export function subscriberOf(ip: string): string {
  const bare = ip.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(bare)) return bare;
  const [front = '', behind] = bare.split('::');
  const groups = (text: string) => text.split(':').filter(Boolean);
  const [before, after] = [groups(front), groups(behind ?? '')];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  const network = [...before, ...zeros, ...after].slice(0, 4);
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
