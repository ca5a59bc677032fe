import { randomBytes, randomUUID } from 'node:crypto';
import { audit, systemActor } from '../audit/audit.ts';
import { personKeys } from '../audit/person-keys.ts';
import { jobSender } from '../jobs/job-sender.ts';
import { mailIdentity } from '../mail/mail-identity.ts';
import { transactionalOutbox } from '../mail/transactional-outbox.ts';
import { tokenHash } from '../token.ts';
import type { TestApi } from './api.ts';

/** What is to be found nowhere after erasure; no word of it is in any other test or text. */
export const personal = {
  lastName: 'Стираемая',
  firstName: 'Аделаида-Забвения',
  middleName: 'Безымянновна',
  birthDate: '1987-02-13',
  email: 'forget-me@reader.example',
  cardNumber: '479920016453',
} as const;

export interface KnownReader {
  readonly readerId: string;
  readonly sessionId: string;
  /** Of the portal's cookie. */
  readonly token: string;
}

async function seedReader({ database: { raw } }: TestApi, known: KnownReader, when: string): Promise<void> {
  const { readerId, sessionId, token } = known;
  const { lastName, firstName, middleName, birthDate, email, cardNumber } = personal;
  await raw`insert into readers (id, card_number, state, origin, confirmed_at, suspension_reason)
    values (${readerId}, ${cardNumber}, 'confirmed', 'esia', now(), ${`Просит ${lastName}`})`;
  await raw`insert into reader_persons (reader_id, last_name, first_name, middle_name, birth_date, email, level, esia_hash)
    values (${readerId}, ${lastName}, ${firstName}, ${middleName}, ${birthDate}, ${email}, 'confirmed', ${randomBytes(32)})`;
  await raw`insert into reader_consents (reader_id, purpose, edition, given_by) values
    (${readerId}, 'registration', 1, 'reader'), (${readerId}, 'reading-history', 1, 'reader')`;
  await raw`insert into reader_sessions (id, token_hash, reader_id, expires_at, user_agent)
    values (${sessionId}, ${tokenHash(token)}, ${readerId}, now() + interval '1 day', 'Firefox')`;
  await raw`insert into entitlements (reader_id, reason, granted_by_id)
    values (${readerId}, ${`Диссертация, ${email}`}, ${randomUUID()})`;
  await raw`insert into reader_lookups (actor_id, actor_role, reader_id, what, reason)
    values (${randomUUID()}, 'readers-officer', ${readerId}, 'card', ${`Звонила ${firstName}`})`;
  await raw`insert into access_log (at, reader_id, session_id, item, granted, ground) values
    (now(), ${readerId}, ${sessionId}, 'item-1', true, 'person'),
    (${when}, ${readerId}, ${sessionId}, 'item-2', true, 'person')`;
}

/** A reader of whom every module knows something, as it comes to be in use. */
export async function knownReader(api: TestApi): Promise<KnownReader> {
  const { database, env } = api;
  const known = {
    readerId: randomUUID(),
    sessionId: randomUUID(),
    token: randomBytes(32).toString('base64url'),
  };
  await seedReader(api, known, '2020-01-02T03:04:05Z');
  const outbox = transactionalOutbox({ identity: mailIdentity(env), jobs: jobSender(database) });
  await database.system(async (tx) => {
    const sealed = await personKeys(env.SECRET_KEY).seal(tx, known.readerId, personal);
    await audit(tx, systemActor, {
      ...{ action: 'reader.register', entity: 'reader', entityId: known.readerId },
      personal: sealed,
    });
    await outbox.enqueue(tx, {
      ...{ dedupeKey: `welcome ${known.readerId}`, kind: 'reader-welcome', accountId: known.readerId },
      ...{ to: personal.email, subject: `Здравствуйте, ${personal.firstName}!` },
      ...{ html: `<p>${personal.lastName}</p>`, plain: personal.lastName },
      attachments: [
        {
          fileName: `${personal.lastName}.txt`,
          contentType: 'text/plain',
          content: Buffer.from(personal.cardNumber),
        },
      ],
    });
  });
  return known;
}

/** Tables and columns of the whole database in which one of the words stands, whatever the schema and the type. */
export async function writtenAnywhere(
  { raw }: TestApi['database'],
  words: readonly string[] = Object.values(personal),
): Promise<readonly string[]> {
  const columns = await raw<{ table: string; column: string; type: string }[]>`
    select format('%I.%I', table_schema, table_name) as table, column_name as column, data_type as type
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE' order by 1, 2`;
  const found: string[] = [];
  for (const { table, column, type } of columns) {
    const bytes = type === 'bytea';
    const hit = words.map((_, index) =>
      bytes
        ? `position(convert_to($${index + 1}, 'UTF8') in "${column}") > 0`
        : `strpos(lower("${column}"::text), lower($${index + 1})) > 0`,
    );
    const rows = await raw.unsafe(`select 1 from ${table} where ${hit.join(' or ')} limit 1`, [...words]);
    if (rows.length > 0) found.push(`${table}.${column}`);
  }
  return found;
}
