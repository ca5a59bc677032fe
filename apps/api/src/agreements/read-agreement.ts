import { DomainError, type Day } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { effectiveEnd, expiryWarning } from '@pbnet/domain/agreements';
import type { Transaction } from '../database.ts';
import { allowed } from './agreement-rights.ts';
import type { AgreementCard } from './agreement.ts';
import { agreementsRepository } from './agreements.repository.ts';
import { gapsOf } from './step-agreement.ts';

export async function readCard(
  tx: Transaction,
  actor: Actor,
  { id, today }: { readonly id: string; readonly today: Day },
): Promise<AgreementCard> {
  const repository = agreementsRepository(tx);
  const agreement = await repository.byId(id);
  if (!agreement) throw new DomainError('not-found', 'not-found');
  const { state } = agreement;
  const unfinished = state === 'draft' || state === 'in-review' || state === 'approved';
  return {
    agreement,
    effectiveEnd: effectiveEnd(agreement, today),
    warning: state === 'active' ? expiryWarning(agreement, today) : null,
    steps: await repository.steps(id),
    may: allowed(actor, agreement),
    gaps: unfinished ? gapsOf(agreement) : [],
    today,
  };
}
