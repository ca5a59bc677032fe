import { addDays, asDay, type Day } from '@pbnet/domain';
import { cardNumberOf, type ReaderLevel, type ReaderOrigin, type ReaderState } from '@pbnet/domain/readers';
import type { Sql } from 'postgres';
import { demoId } from '../agreements/demo-id.ts';

interface DemoReader {
  /** Named for what they show: the demo invents no people. */
  readonly kind: string;
  readonly card: string;
  readonly state: ReaderState;
  readonly origin: ReaderOrigin;
  readonly level: ReaderLevel;
  readonly born: Day;
  readonly email?: string;
  /** Where the paper lies. */
  readonly center?: string;
  readonly guardian?: string;
  readonly suspension?: string;
  readonly historyKept?: boolean;
  /** Days ago. */
  readonly registered: number;
  readonly seen: number;
}

const esia = { origin: 'esia', state: 'confirmed', level: 'confirmed' } as const;
const paper = { origin: 'paper', state: 'confirmed', level: 'confirmed' } as const;

const demoReaders: readonly DemoReader[] = [
  {
    ...{ ...esia, kind: 'Подтверждённый', card: '10000000001', born: asDay('1985-04-12') },
    ...{ email: 'reader-confirmed@reader.example', historyKept: true, registered: 420, seen: 1 },
  },
  {
    ...{ ...esia, kind: 'Неподтверждённый', state: 'registered', level: 'unconfirmed' },
    ...{ card: '10000000002', born: asDay('1991-09-30'), registered: 35, seen: 20 },
  },
  {
    ...{ ...esia, kind: 'Несовершеннолетний', state: 'registered', level: 'child' },
    ...{ card: '10000000003', born: asDay('2011-02-14'), registered: 12, seen: 12 },
  },
  {
    ...{ ...paper, kind: 'Школьник', level: 'child', card: '10000000004', born: asDay('2010-06-01') },
    ...{ center: 'PNZ-001', guardian: 'Представитель Законный', registered: 90, seen: 6 },
  },
  {
    ...{ ...paper, kind: 'Бумажный', card: '10000000005', born: asDay('1958-11-03') },
    ...{ center: 'PNZ-001', registered: 300, seen: 44 },
  },
  {
    ...{ ...paper, kind: 'Камчатский', card: '10000000006', born: asDay('1979-01-22') },
    ...{ center: 'KAM-001', registered: 210, seen: 15 },
  },
  {
    ...{
      ...esia,
      kind: 'Приостановленный',
      state: 'suspended',
      card: '10000000007',
      born: asDay('1996-07-19'),
    },
    ...{ suspension: 'Массовое скачивание страниц; ждём объяснения.', registered: 150, seen: 5 },
  },
  {
    ...{ ...esia, kind: 'Давний', card: '10000000008', born: asDay('1970-12-08') },
    ...{ email: 'reader-long-ago@reader.example', registered: 1_500, seen: 1_150 },
  },
];

/** Readers of each kind that the staff meets; those of Gosuslugi are added by signing in. */
export async function loadReaders(sql: Sql, today: Day): Promise<void> {
  for (const reader of demoReaders) {
    const [place] = reader.center
      ? await sql`select region_id, regional_center_id, id as center_id from access_centers where code = ${reader.center}`
      : [];
    const where = place ?? { region_id: null, regional_center_id: null, center_id: null };
    const readerId = demoId(`reader ${reader.card}`);
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
      await sql`insert into reader_consents (reader_id, purpose, edition, given_by, given_at)
        values (${readerId}, ${purpose}, 1, ${givenBy}, ${since})`;
  }
}
