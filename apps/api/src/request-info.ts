import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '@pbnet/domain';

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
