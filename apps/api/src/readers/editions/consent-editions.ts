import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { networkTimeZone } from '@pbnet/domain/network';
import type { ConsentEdition, ConsentPurpose } from '@pbnet/domain/readers';
import type { PublishEdition, RecallEdition } from '@pbnet/validation/readers';
import { and, desc, eq, gt, sql } from 'drizzle-orm';
import { audit } from '../../audit/audit.ts';
import type { Database, Transaction } from '../../database.ts';
import type { Today } from '../../network/today.ts';
import { consentEditions as table } from '../readers.tables.ts';
import { consentEditionList } from './consent-edition-list.ts';

/** Wordings of the consents as headquarters keeps them. What somebody has agreed to never changes. */
export interface ConsentEditions {
  list(): Promise<readonly ConsentEdition[]>;
  /**
   * A new edition, at once or from a day on. Consents to former ones keep their edition.
   * @throws DomainError conflict 'stale-edit' when there is a later edition than the one that was seen,
   * 'consent-edition-coming', 'consent-edition-same', 'consent-edition-past'
   */
  publish(actor: Actor, input: PublishEdition): Promise<void>;
  /** Takes back one that is not in force yet. @throws DomainError 'consent-edition-in-force' */
  recall(actor: Actor, input: RecallEdition): Promise<void>;
}

/** Two who publish at once: the second one finds the first. */
async function held(tx: Transaction, purpose: ConsentPurpose) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`consent edition ${purpose}`}, 0))`);
  const [last] = await tx
    .select({ row: table, isComing: sql<boolean>`${table.validFrom} > now()` })
    .from(table)
    .where(eq(table.purpose, purpose))
    .orderBy(desc(table.edition))
    .limit(1);
  return last;
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

export function consentEditions({ database, today }: { database: Database; today: Today }): ConsentEditions {
  return {
    list: () => database.system(consentEditionList),

    publish: (actor, input) =>
      database.system(async (tx) => {
        const { purpose, after, text, change, from, mustAgree } = input;
        const last = await held(tx, purpose);
        if (last?.row.edition !== after)
          throw new DomainError('conflict', 'stale-edit', { current: { edition: last?.row.edition ?? 0 } });
        if (last.isComing) throw new DomainError('rule-broken', 'consent-edition-coming');
        if (plain(last.row.textRu) === plain(text.ru) && plain(last.row.textEn) === plain(text.en))
          throw new DomainError('rule-broken', 'consent-edition-same');
        if (from !== null && from <= today()) throw new DomainError('rule-broken', 'consent-edition-past');
        const edition = after + 1;
        await tx.insert(table).values({
          ...{ purpose, edition, mustAgree, addedById: actor.accountId },
          ...{ textRu: text.ru, textEn: text.en, changeRu: change.ru, changeEn: change.en },
          // A day begins at the midnight of the network's clock.
          validFrom: from === null ? sql`now()` : sql`${from}::timestamp at time zone ${networkTimeZone}`,
        });
        await audit(tx, actor, {
          ...{
            action: 'consent-edition.publish',
            entity: 'consent-edition',
            entityId: `${purpose} ${edition}`,
          },
          after: { purpose, edition, mustAgree, from, change: change.ru },
        });
      }),

    recall: (actor, { purpose, edition }) =>
      database.system(async (tx) => {
        await held(tx, purpose);
        const gone = await tx
          .delete(table)
          .where(and(eq(table.purpose, purpose), eq(table.edition, edition), gt(table.validFrom, sql`now()`)))
          .returning({ edition: table.edition });
        if (gone.length === 0) throw new DomainError('rule-broken', 'consent-edition-in-force');
        await audit(tx, actor, {
          ...{
            action: 'consent-edition.recall',
            entity: 'consent-edition',
            entityId: `${purpose} ${edition}`,
          },
          before: { purpose, edition },
        });
      }),
  };
}
