import type { Day } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { ageOn, neededConsent, type ReaderLevel, type ReaderState } from '@pbnet/domain/readers';
import type { ReadingReader } from '@pbnet/domain/reading';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';

export interface Grant {
  readonly scope: NonNullable<ReadingReader['entitlement']>;
  /** The last day of it; null for good. */
  readonly until: Day | null;
}

/** A document that headquarters opened to the reader alone. */
export interface GrantedDocument {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  /** The last day of it; null for good. */
  readonly until: Day | null;
}

export interface KnownReader {
  readonly reader: Omit<ReadingReader, 'entitlement'>;
  /** What headquarters granted of the collection; the collection's own comes before the one for all. */
  grantOf(collectionId: number): Grant | null;
  readonly documents: readonly GrantedDocument[];
}

interface Row extends Record<string, unknown> {
  readonly state: ReaderState;
  readonly level: ReaderLevel | null;
  readonly birth_date: Day | null;
  readonly consents: boolean;
  readonly grants: readonly { readonly collectionId: number | null; readonly until: Day | null }[];
  readonly documents: readonly GrantedDocument[];
}

const holds = sql`e.reader_id = r.id and e.revoked_at is null
  and e.valid_from <= now() and (e.valid_to is null or e.valid_to > now())`;

/** The moment is the end of the last day: a second before it, the day itself. */
const lastDay = sql`to_char((e.valid_to - interval '1 second') at time zone ${networkTimeZone}, 'YYYY-MM-DD')`;

/** What decides about a reader's reading; null where there is no such reader. */
export async function knownReader(
  tx: Transaction,
  readerId: string,
  today: Day,
): Promise<KnownReader | null> {
  const [row] = await tx.execute<Row>(sql`
    select r.state, p.level, p.birth_date::text,
      exists (select from reader_consents c where c.reader_id = r.id and c.purpose = ${neededConsent}
        and c.withdrawn_at is null) as consents,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'collectionId', e.collection_id, 'until', ${lastDay})
          order by e.valid_to desc nulls first), '[]')
        from entitlements e where ${holds} and e.item_id is null) as grants,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'id', i.id, 'title', i.title, 'address', i.address, 'until', ${lastDay}) order by i.title, i.id), '[]')
        from entitlements e join resource_items i on i.id = e.item_id
        join collections c on c.id = i.collection_id and c.archived_at is null
        where ${holds}) as documents
    from readers r left join reader_persons p on p.reader_id = r.id
    where r.id = ${readerId}`);
  if (!row) return null;
  const { state, level, birth_date: birthDate, consents, grants, documents } = row;
  const grantFor = (id: number | null) => grants.find(({ collectionId }) => collectionId === id);
  return {
    documents,
    reader: { state, level, age: birthDate === null ? null : ageOn(birthDate, today), consents },
    grantOf(collectionId) {
      const own = grantFor(collectionId);
      if (own) return { scope: 'collection', until: own.until };
      const every = grantFor(null);
      return every ? { scope: 'every-extended', until: every.until } : null;
    },
  };
}
