import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { AgreementContent } from '@pbnet/domain/agreements';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { columnsOf, forLog, refuseContent, writeChildren } from './agreement-content.ts';
import { placeFor, placeOf } from './agreement-place.ts';
import type { AgreementPlace } from './agreement.ts';
import { agreementsRepository } from './agreements.repository.ts';

/** Everything that a new agreement is made of. Both places null: an agreement of headquarters alone. */
export interface AgreementDraft extends AgreementPlace {
  /** Made by whoever asks: the same draft sent twice is made once. */
  readonly id: string;
  readonly content: AgreementContent;
  readonly templateId?: string | null;
  /** Who is told when it expires; null: the agreements officers. */
  readonly responsibleId?: string | null;
}

export interface AgreementDrafts {
  /**
   * Makes a draft, or finds the one of that id. Throws rule-broken where the content cannot be, among others where the
   * agreement that it supersedes has another successor already (`agreement-successor-taken`).
   */
  create(
    tx: Transaction,
    actor: Actor,
    draft: AgreementDraft,
  ): Promise<{ readonly id: string; readonly version: number }>;
}

export function agreementDrafts(now: () => Date): AgreementDrafts {
  return {
    async create(tx, actor, { id, content, templateId = null, responsibleId = null, ...asked }) {
      const repository = agreementsRepository(tx);
      const known = await repository.lock(id);
      if (known) return { id, version: known.version };
      const place = await placeFor(tx, actor, asked);
      await refuseContent(tx, content, { ...place, id });
      const at = now();
      const row = { ...columnsOf(content), ...place, id, templateId, responsibleId };
      const added = await repository.add({
        ...row,
        createdBy: actor.accountId,
        createdAt: at,
        changedAt: at,
      });
      // Its id is taken by one that this place does not show.
      if (!added) throw new DomainError('conflict', 'stale-edit');
      await writeChildren(tx, content, { ...place, id });
      const step = { command: 'create', state: 'draft', words: null, actorId: actor.accountId, at } as const;
      await repository.addStep({ agreement: { id, ...place }, ...step });
      const entity = { entity: 'agreement', entityId: id, place: placeOf(place) };
      await audit(tx, actor, { action: 'agreement.create', ...entity, after: forLog(content) });
      return { id, version: 1 };
    },
  };
}
