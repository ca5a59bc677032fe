import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { EventKind } from '@pbnet/domain/joint-events';
import type { SaveEventKind } from '@pbnet/validation/joint-events';
import { asc, eq, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { jointEventKinds } from './joint-events.tables.ts';

export interface StoredKind extends EventKind {
  readonly version: number;
}

export function readKinds(tx: Transaction): Promise<readonly StoredKind[]> {
  return tx.select().from(jointEventKinds).orderBy(asc(jointEventKinds.position), asc(jointEventKinds.code));
}

/** Version 0 adds the kind; the same again changes nothing. */
export async function saveKind(tx: Transaction, actor: Actor, input: SaveEventKind): Promise<void> {
  const { version, ...kind } = input;
  const [before] = await tx
    .select()
    .from(jointEventKinds)
    .where(eq(jointEventKinds.code, kind.code))
    .for('update');
  if (before && isSame(before, kind)) return;
  if (before && version === 0)
    throw new DomainError('conflict', 'joint-event-kind-taken', { code: kind.code });
  if (!before && version > 0) throw new DomainError('not-found', 'not-found');
  if (before && before.version !== version)
    throw new DomainError('conflict', 'stale-edit', { current: before });
  await tx
    .insert(jointEventKinds)
    .values(kind)
    .onConflictDoUpdate({
      target: jointEventKinds.code,
      set: { ...kind, version: sql`${jointEventKinds.version} + 1` },
    });
  await audit(tx, actor, {
    action: 'joint-event-kind.save',
    entity: 'joint-event-kind',
    entityId: kind.code,
    before: before ?? null,
    after: kind,
  });
}

function isSame(before: StoredKind, kind: EventKind): boolean {
  return (Object.keys(kind) as (keyof EventKind)[]).every((name) => before[name] === kind[name]);
}
