import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { SaveReadinessItem } from '@pbnet/validation/readiness';
import { and, asc, eq } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { StoredItem } from './readiness-sheet.ts';
import { readinessItems as table } from './readiness.tables.ts';

export async function readItems(tx: Transaction): Promise<readonly StoredItem[]> {
  return tx.select().from(table).orderBy(asc(table.position), asc(table.code));
}

/** Adds an item or changes it; one that openings speak of is archived, never removed. */
export async function saveItem(tx: Transaction, actor: Actor, input: SaveReadinessItem): Promise<void> {
  const { code, version, ...content } = input;
  const [before] = await tx.select().from(table).where(eq(table.code, code)).for('update');
  const written =
    version === 0
      ? await tx
          .insert(table)
          .values({ code, ...content })
          .onConflictDoNothing()
          .returning()
      : await tx
          .update(table)
          .set({ ...content, version: version + 1 })
          .where(and(eq(table.code, code), eq(table.version, version)))
          .returning();
  if (written.length === 0) throw new DomainError('conflict', 'stale-edit', { current: before ?? {} });
  await audit(tx, actor, {
    action: 'readiness-item.save',
    entity: 'readiness-item',
    entityId: code,
    before: before ?? null,
    after: { code, ...content },
  });
}
