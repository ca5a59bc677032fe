import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { SaveDepartment } from '@pbnet/validation/resolutions';
import { eq } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { departments } from './resolutions.tables.ts';

/** A department that decisions can name; version 0 makes a new one. Closed ones stay in old decisions. */
export async function saveDepartment(
  tx: Transaction,
  actor: Actor,
  { version, ...department }: SaveDepartment,
): Promise<void> {
  const { code } = department;
  const [before] = await tx.select().from(departments).where(eq(departments.code, code)).for('update');
  if (before && version === 0) throw new DomainError('conflict', 'code-taken', { code });
  if (before && before.version !== version)
    throw new DomainError('conflict', 'stale-edit', { current: before });
  if (!before && version !== 0) throw new DomainError('not-found', 'not-found');
  const row = { ...department, version: version + 1 };
  await tx.insert(departments).values(row).onConflictDoUpdate({ target: departments.code, set: row });
  await audit(tx, actor, {
    action: 'department.save',
    entity: 'department',
    entityId: code,
    before,
    after: row,
  });
}
