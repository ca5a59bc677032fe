import { dayIn, type Day } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { ageOn, type ReaderLevel, type ReaderState } from '@pbnet/domain/readers';
import type { CollectionAccess, CollectionPolicy, DecisionFacts } from '@pbnet/domain/reading';
import { isIP, SocketAddress } from 'node:net';
import type { Database } from '../../database.ts';
import type { KeptPace } from '../limits/paces.ts';
import { tokenHash } from '../../token.ts';
import { inBatches } from './in-batches.ts';
import { stoppable } from './in-time.ts';

/** Who asks for what, as it stands in the request. */
export interface Asking {
  /** Of the page that asks, as the browser sends it. */
  readonly origin: string;
  readonly item: string;
  /** The reader's cookie; null without one. */
  readonly token: string | null;
  /** The address that the request came from. */
  readonly address: string;
}

export interface FoundItem {
  readonly id: string;
  readonly title: string;
  /** Where it is read. */
  readonly address: string;
  readonly collectionId: number;
  readonly collection: string;
}

export interface FoundReader {
  readonly readerId: string;
  readonly sessionId: string;
  /** Nothing of the session was noted for a minute. */
  readonly isUnseen: boolean;
  /** The reader agreed to a history of reading. */
  readonly keepsHistory: boolean;
}

/** All that a decision rests on, of one moment. */
export interface Found {
  readonly serverId: number;
  readonly item: FoundItem | null;
  readonly reader: FoundReader | null;
  /** The working centre whose address it is. */
  readonly centerId: number | null;
  readonly facts: DecisionFacts;
  /** How fast the reader turns pages of the collection; null: not at all of late. */
  readonly pace: KeptPace | null;
}

export interface LookUp {
  /** Null: the page belongs to no active server. */
  find(asking: Asking): Promise<Found | null>;
}

export interface LookUpOptions {
  readonly database: Pick<Database, 'raw'>;
  readonly now: () => Date;
  /** Hours after which a silent session of a reader is over. */
  readonly idleHours: number;
}

interface Row {
  readonly server_id: number;
  readonly collection_id: number | null;
  readonly title: string;
  readonly address: string;
  readonly collection: string;
  readonly access: CollectionAccess | null;
  readonly reader_at_centers: boolean;
  readonly minimum_age: number | null;
  readonly readings_at_once: number;
  readonly pages_an_hour: number;
  readonly center_id: number | null;
  readonly session_id: string | null;
  readonly reader_id: string | null;
  readonly unseen: boolean;
  readonly state: ReaderState;
  readonly level: ReaderLevel | null;
  readonly birth_date: Day | null;
  readonly consents: boolean;
  readonly keeps_history: boolean;
  readonly entitlement: 'collection' | 'every-extended' | null;
  readonly pace: KeptPace | null;
}

/** Where a statement has what is asked. */
interface Places {
  readonly origin: string;
  readonly item: string;
  readonly address: string;
  readonly hash: string;
  readonly today: string;
  readonly moment: string;
  readonly idleHours: string;
}

const everythingOf = ({ origin, item, address, hash, today, moment, idleHours }: Places) => `
  select server.id as server_id,
    collection.id as collection_id, item.title, item.address, collection.code as collection,
    policy.access, policy.reader_at_centers, policy.minimum_age, policy.readings_at_once, policy.pages_an_hour,
    place.center_id,
    session.id as session_id, session.reader_id, session.unseen, session.state,
    person.level, person.birth_date::text as birth_date, reading.pace,
    exists (select from reader_consents c
      where c.reader_id = session.reader_id and c.purpose = 'registration' and c.withdrawn_at is null) as consents,
    exists (select from reader_consents c
      where c.reader_id = session.reader_id and c.purpose = 'reading-history' and c.withdrawn_at is null) as keeps_history,
    (select case when coalesce(e.item_id, e.collection_id::text) is null then 'every-extended' else 'collection' end
      from entitlements e
      where e.reader_id = session.reader_id and e.revoked_at is null and e.valid_from <= ${moment}::timestamptz
        and (e.valid_to is null or e.valid_to > ${moment}::timestamptz)
        and case when e.item_id is null then e.collection_id is null or e.collection_id = item.collection_id
          else e.item_id = item.id end
      order by coalesce(e.item_id, e.collection_id::text) nulls last limit 1) as entitlement
  from resource_servers server
  left join resource_items item on item.id = ${item}
  left join collections collection on collection.id = item.collection_id and collection.archived_at is null
  left join lateral (
    select p.access, p.reader_at_centers, p.minimum_age, p.readings_at_once, p.pages_an_hour
    from collection_policies p where p.collection_id = collection.id and p.valid_from <= ${moment}::timestamptz
    order by p.valid_from desc limit 1) policy on true
  left join lateral (
    select a.center_id from center_addresses a
    join access_centers c on c.id = a.center_id
    where a.range >>= ${address}::inet and daterange(a.valid_from, a.valid_to) @> ${today}::date
      and c.opened_on <= ${today}::date and (c.closed_on is null or c.closed_on > ${today}::date)
      and not exists (select from center_suspensions s where s.center_id = c.id and s.suspended_on <= ${today}::date
        and (s.resumed_on is null or s.resumed_on > ${today}::date))
    limit 1) place on true
  left join lateral (
    select s.id, s.reader_id, s.last_seen_at < now() - interval '1 minute' as unseen, r.state
    from reader_sessions s join readers r on r.id = s.reader_id
    where s.token_hash = ${hash} and s.revoked_at is null and s.expires_at > now()
      and s.last_seen_at > now() - make_interval(hours => ${idleHours}::int) and r.state <> 'erased') session on true
  left join reader_persons person on person.reader_id = session.reader_id
  left join open_readings reading
    on reading.reader_id = session.reader_id and reading.collection_id = collection.id
  where server.origin = ${origin} and server.active`;

/**
 * One prepared statement for everything, each part by an index. Parameters: origin, item, address or null, today in
 * Moscow, the moment, the hash of the session's token or null, the hours of idleness.
 */
export const lookUpStatement = everythingOf({
  ...{ origin: '$1', item: '$2', address: '$3', hash: '$6' },
  ...{ today: '$4', moment: '$5', idleHours: '$7' },
});

/**
 * The same for several questions, one after another (the limit), hashes in hexadecimal. They come as one text: for lists
 * the planner would plan anew for each crowd, which takes ten times as long as looking up.
 */
const together = `
  select one.place, found.*
  from json_to_recordset($1::text::json) as one (place int, origin text, item text, address text, hash text),
    lateral (${everythingOf({
      ...{ origin: 'one.origin', item: 'one.item', address: 'one.address' },
      ...{
        hash: "decode(one.hash, 'hex')",
        today: '(select $2::date)',
        moment: '(select $3::timestamptz)',
        idleHours: '(select $4::int)',
      },
    })} limit 1) found`;

/** IPv4 within IPv6, however it is spelled, is IPv4; what is no address at all is no place. */
function addressOf(text: string): string | null {
  const family = isIP(text);
  if (family === 0 || text.includes('%')) return null;
  if (family === 4) return text;
  return new SocketAddress({ address: text, family: 'ipv6' }).address.replace(/^::ffff:(?=\d+\.)/, '');
}

function policyOf(row: Row): CollectionPolicy | null {
  if (row.access === null) return null;
  return {
    access: row.access,
    readerAtCenters: row.reader_at_centers,
    minimumAge: row.minimum_age,
    readingsAtOnce: row.readings_at_once,
    pagesAnHour: row.pages_an_hour,
  };
}

function factsOf(row: Row, today: Day): DecisionFacts {
  const { reader_id: readerId, state, level, birth_date: birthDate, consents, entitlement } = row;
  const age = birthDate === null ? null : ageOn(birthDate, today);
  return {
    policy: policyOf(row),
    atCenter: row.center_id !== null,
    reader: readerId === null ? null : { state, level, age, consents, entitlement },
  };
}

function itemOf(id: string, row: Row): FoundItem | null {
  const { collection_id: collectionId, title, address, collection } = row;
  return collectionId === null ? null : { id, title, address, collectionId, collection };
}

function readerOf(row: Row): FoundReader | null {
  const { reader_id: readerId, session_id: sessionId } = row;
  if (readerId === null || sessionId === null) return null;
  return { readerId, sessionId, isUnseen: row.unseen, keepsHistory: row.keeps_history };
}

type Question = Omit<Asking, 'token'> & { readonly hash: Buffer | null };

/** Those who ask while others are being looked up are looked up together; a lone one waits for nobody. */
export function lookUp({ database: { raw }, now, idleHours }: LookUpOptions): LookUp {
  const rowsOf = inBatches(
    async (questions: readonly Question[], late): Promise<readonly (Row | null)[]> => {
      const at = now();
      const today = dayIn(networkTimeZone, at);
      const [only] = questions;
      if (only && questions.length === 1) {
        const { origin, item, address, hash } = only;
        const asked = [origin, item, addressOf(address), today, at, hash, idleHours];
        const [row] = await stoppable(raw.unsafe<Row[]>(lookUpStatement, asked, { prepare: true }), late);
        return [row ?? null];
      }
      const asked = questions.map(({ origin, item, address, hash }, place) => ({
        ...{ place, origin, item, address: addressOf(address), hash: hash?.toString('hex') ?? null },
      }));
      const parameters = [JSON.stringify(asked), today, at, idleHours];
      const statement = raw.unsafe<(Row & { place: number })[]>(together, parameters, { prepare: true });
      const rows = await stoppable(statement, late);
      const found = new Map(rows.map((row) => [row.place, row]));
      return questions.map((_, place) => found.get(place) ?? null);
    },
    { atOnce: 2 },
  );

  return {
    async find({ token, ...question }) {
      const row = await rowsOf({ ...question, hash: token === null ? null : tokenHash(token) });
      if (!row) return null;
      const { item } = question;
      return {
        ...{ serverId: row.server_id, centerId: row.center_id, pace: row.pace },
        ...{ item: itemOf(item, row), reader: readerOf(row) },
        facts: factsOf(row, dayIn(networkTimeZone, now())),
      };
    },
  };
}
