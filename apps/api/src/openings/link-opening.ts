import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { Transaction } from '../database.ts';
import { auditOpening } from './change-opening.ts';
import { staleOpening } from './opening-refusals.ts';
import { openingsRepository } from './openings.repository.ts';

export interface LinkRun {
  readonly id: string;
  readonly version: number;
  readonly change: { readonly agreementId?: string | null; readonly jointEventId?: string | null };
  readonly now: Date;
}

/** Notes what belongs to the proposal; linked again, nothing changes. */
export async function linkOpening(
  tx: Transaction,
  actor: Actor,
  { id, version, change, now }: LinkRun,
): Promise<{ readonly version: number }> {
  const repository = openingsRepository(tx);
  const before = await repository.lock(id);
  if (!before) throw new DomainError('not-found', 'not-found');
  const known: Readonly<Record<string, unknown>> = { ...before };
  if (Object.entries(change).every(([name, value]) => known[name] === value))
    return { version: before.version };
  if (before.version !== version) throw staleOpening(before, 'save');
  await repository.write(id, change, now);
  await auditOpening(tx, actor, { before, action: 'link', written: { ...change } });
  return { version: version + 1 };
}
