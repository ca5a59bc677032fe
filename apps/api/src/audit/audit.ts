import { network, placeIds, type Actor, type Place } from '@pbnet/domain/access';
import type { Transaction } from '../database.ts';
import { currentRequest } from '../request-info.ts';
import { auditLog } from './audit.tables.ts';
import type { SealedFields } from './person-keys.ts';

export interface AuditEntry {
  /** The named command, for example 'report.submit'. */
  readonly action: string;
  readonly entity: string;
  readonly entityId: string | number;
  readonly place?: Place;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Encrypted personal fields and the person they are about; made by the person's key. */
  readonly personal?: SealedFields | undefined;
}

export const systemActor = { accountId: null, role: 'system' } as const;

/** Somebody who is not signed in: a refused sign-in, a password chosen by link. */
export const nobody = { accountId: null, role: 'nobody' } as const;

/** A reader about oneself. Which one says the entry; from where is written nowhere. */
export const readerSelf = { accountId: null, role: 'reader' } as const;

export type AuditActor =
  Pick<Actor, 'accountId' | 'role'> | typeof systemActor | typeof nobody | typeof readerSelf;

/** Writes the entry in the caller's transaction: no change without its trace, no trace without its change. */
export async function audit(tx: Transaction, actor: AuditActor, entry: AuditEntry): Promise<void> {
  const { id: requestId, ip } = currentRequest();
  await tx.insert(auditLog).values({
    actorId: actor.accountId,
    actorRole: actor.role,
    ip: actor.role === readerSelf.role ? '' : ip,
    requestId,
    action: entry.action,
    entity: entry.entity,
    entityId: String(entry.entityId),
    ...placeIds(entry.place ?? network),
    before: entry.before ?? null,
    after: entry.after ?? null,
    personId: entry.personal?.personId ?? null,
    personal: entry.personal?.content ?? null,
  });
}
