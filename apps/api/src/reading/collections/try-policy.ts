import { DomainError, type Day, type Language } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import {
  ageOn,
  neededConsent,
  parseCardNumber,
  type ReaderLevel,
  type ReaderState,
} from '@pbnet/domain/readers';
import { decide, readerOfKind, type ReadingReader, type Verdict } from '@pbnet/domain/reading';
import type { TryPolicy } from '@pbnet/validation/reading';
import { eq, sql } from 'drizzle-orm';
import { isIP } from 'node:net';
import { asOwner } from '../../as-owner.ts';
import type { Transaction } from '../../database.ts';
import { readerLookups } from '../../readers/readers.tables.ts';
import { resourceItems } from '../reading.tables.ts';
import { collectionsRepository } from './collections.repository.ts';

/** What would be answered, and on what it rests. */
export interface Trial {
  readonly inForce: Verdict;
  /** By the policy that is being written; null where none was sent. */
  readonly after: Verdict | null;
  /** The centre whose address it is; null elsewhere, and where no address was asked about. */
  readonly center: string | null;
  readonly atCenter: boolean;
  /** The document that was asked about. */
  readonly document: TriedDocument | null;
}

export interface TriedDocument {
  readonly title: string;
  /** Another collection that it is in: this one's policy says nothing of it. */
  readonly elsewhere: Readonly<Record<Language, string>> | null;
}

export interface TryOptions {
  readonly actor: Actor;
  readonly now: Date;
  readonly today: Day;
}

interface Found extends Record<string, unknown> {
  readonly id: string;
  readonly state: ReaderState;
  readonly level: ReaderLevel | null;
  readonly birth_date: Day | null;
  readonly consents: boolean;
  readonly entitlement: 'collection' | 'every-extended' | null;
}

/** The reader of the card, without anything that names the person; the look is written down. */
async function readerOfCard(
  tx: Transaction,
  { actor, today }: TryOptions,
  {
    cardNumber,
    id,
    item,
  }: { readonly cardNumber: string; readonly id: number; readonly item: string | null },
): Promise<ReadingReader> {
  const number = parseCardNumber(cardNumber);
  const [found] =
    number === null
      ? []
      : await tx.execute<Found>(sql`
          select r.id, r.state, p.level, p.birth_date::text as birth_date,
            exists (select 1 from reader_consents c where c.reader_id = r.id and c.purpose = ${neededConsent}
              and c.withdrawn_at is null) as consents,
            (select case when bool_or(e.collection_id = ${id} or e.item_id = ${item}) then 'collection'
                when bool_or(e.collection_id is null and e.item_id is null) then 'every-extended' end
              from entitlements e where e.reader_id = r.id and e.revoked_at is null and e.valid_from <= now()
                and (e.valid_to is null or e.valid_to > now())) as entitlement
          from readers r left join reader_persons p on p.reader_id = r.id where r.card_number = ${number}`);
  if (!found) throw new DomainError('rule-broken', 'collection-card-unknown');
  await tx.insert(readerLookups).values({
    ...{ actorId: actor.accountId, actorRole: actor.role, readerId: found.id, what: 'card' },
    reason: 'Проверка правил доступа по номеру билета',
  });
  const { state, level, birth_date: born, consents, entitlement } = found;
  return { state, level, consents, entitlement, age: born === null ? null : ageOn(born, today) };
}

async function centerAt(tx: Transaction, address: string, today: Day): Promise<string | null> {
  if (isIP(address) === 0) throw new DomainError('rule-broken', 'collection-address-wrong', { address });
  const [found] = await tx.execute<{ name: string }>(sql`
    select public_center_name(a.center_id) as name from center_addresses a
    join access_centers c on c.id = a.center_id
    where a.range >>= ${address}::inet and a.valid_from <= ${today}::date
      and (a.valid_to is null or a.valid_to > ${today}::date)
      and c.opened_on <= ${today}::date and (c.closed_on is null or c.closed_on > ${today}::date)
      and not exists (select 1 from center_suspensions s where s.center_id = a.center_id
        and s.suspended_on <= ${today}::date and (s.resumed_on is null or s.resumed_on > ${today}::date))
    limit 1`);
  return found?.name ?? null;
}

async function itemOf(tx: Transaction, id: string) {
  const [found] = await tx
    .select({ title: resourceItems.title, collectionId: resourceItems.collectionId })
    .from(resourceItems)
    .where(eq(resourceItems.id, id));
  if (!found) throw new DomainError('rule-broken', 'reader-item-unknown');
  return found;
}

/** What a reader would be answered at a place, by the policy in force and by the one that is being written. */
export function tryPolicy(tx: Transaction, options: TryOptions, input: TryPolicy): Promise<Trial> {
  const { id, policy, reader, place } = input;
  return asOwner(tx, async () => {
    const item = input.item === null ? null : await itemOf(tx, input.item);
    const holder = item?.collectionId ?? id;
    const card = await collectionsRepository(tx).card(holder, options.now);
    const who =
      'kind' in reader
        ? readerOfKind[reader.kind]
        : await readerOfCard(tx, options, {
            ...{ cardNumber: reader.cardNumber, id: holder, item: input.item },
          });
    const center = 'address' in place ? await centerAt(tx, place.address, options.today) : null;
    const atCenter = 'address' in place ? center !== null : place.kind === 'center';
    const inForce = card.archived ? null : (card.inForce?.policy ?? null);
    const facts = { atCenter, reader: who };
    return {
      inForce: decide({ ...facts, policy: inForce }),
      after: policy && holder === id ? decide({ ...facts, policy }) : null,
      ...{ center, atCenter },
      document: item && {
        title: item.title,
        elsewhere: holder === id ? null : { ru: card.titleRu, en: card.titleEn },
      },
    };
  });
}
