import { addDays, type Day } from '@pbnet/domain';
import { cardNumberOf } from '@pbnet/domain/readers';
import type { Sql } from 'postgres';
import { demoId } from '../agreements/demo-id.ts';
import { demoReaders, everydayReaders } from './kinds.ts';

/** The id of a reader of the demo. */
export const demoReaderId = (card: string): string => demoId(`reader ${card}`);

/** Readers of each kind that the staff meets; those of Gosuslugi are added by signing in. */
export async function loadReaders(sql: Sql, today: Day): Promise<void> {
  for (const reader of [...demoReaders, ...everydayReaders]) {
    const [place] = reader.center
      ? await sql`select region_id, regional_center_id, id as center_id from access_centers where code = ${reader.center}`
      : [];
    const where = place ?? { region_id: null, regional_center_id: null, center_id: null };
    const readerId = demoReaderId(reader.card);
    const since = addDays(today, -reader.registered);
    const seen = addDays(today, -reader.seen);
    await sql`insert into readers ${sql({
      ...{
        id: readerId,
        card_number: cardNumberOf(reader.card),
        state: reader.state,
        origin: reader.origin,
        ...where,
      },
      ...{ registered_at: since, last_seen_at: seen },
      confirmed_at: reader.state === 'registered' ? null : since,
      suspended_at: reader.suspension ? seen : null,
      suspension_reason: reader.suspension ?? '',
    })}`;
    await sql`insert into reader_persons ${sql({
      ...{
        reader_id: readerId,
        ...where,
        last_name: 'Читатель',
        first_name: reader.kind,
        birth_date: reader.born,
      },
      ...{ email: reader.email ?? null, level: reader.level, checked_at: since },
      document_kind: reader.origin === 'paper' ? 'passport' : null,
      guardian_name: reader.guardian ?? null,
      guardian_since: reader.guardian ? since : null,
    })}`;
    const purposes = ['registration', ...(reader.historyKept ? ['reading-history', 'letters'] : [])];
    const givenBy = reader.guardian ? 'guardian' : reader.origin === 'paper' ? 'paper' : 'reader';
    for (const purpose of purposes)
      await sql`insert into reader_consents ${sql({
        ...{ reader_id: readerId, purpose, edition: 1, given_by: givenBy, given_at: since },
        withdrawn_at: reader.withdrawn === undefined ? null : addDays(today, -reader.withdrawn),
      })}`;
  }
}
