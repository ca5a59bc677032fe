import { randomUUID } from 'node:crypto';
import type { Caller, TestApi } from './api.ts';

type Registered = Parameters<Caller['readers']['register']>[0];

/** A wording of the needed consent where the migrations have none yet, and what of it is signed. */
export async function signedConsents({ database }: TestApi): Promise<Registered['consents']> {
  await database.raw`
    insert into consent_editions (purpose, edition, text_ru, text_en) values ('registration', 1, 'Текст', 'Text')
    on conflict do nothing`;
  const [row] = await database.raw<{ edition: number }[]>`
    select max(edition)::int as edition from consent_editions where purpose = 'registration' and valid_from <= now()`;
  return [{ purpose: 'registration', edition: row?.edition ?? 1 }];
}

export const paperPerson = {
  ...{ lastName: 'Семёнова', firstName: 'Анна', middleName: 'Викторовна', birthDate: '1990-05-05' },
  ...{ documentKind: 'passport', guardianName: '' },
} as const;

/** A form of the paper route at centre 11, filled. */
export async function paperForm(
  api: TestApi,
  person: Partial<Registered['person']> = {},
): Promise<Registered> {
  return {
    ...{ readerId: randomUUID(), centerId: 11, isOther: false },
    person: { ...paperPerson, ...person } as Registered['person'],
    consents: await signedConsents(api),
  };
}

/** A reader as ЕСИА's registration leaves one: of no place, with an account of Госуслуги. */
export async function esiaReader(
  { database }: TestApi,
  { birthDate = '1990-05-05', level = 'confirmed', lastName = 'Семенова' } = {},
): Promise<string> {
  const id = randomUUID();
  const digits = String(Math.floor(Math.random() * 1e12)).padStart(12, '0');
  await database.raw`
    insert into readers (id, card_number, state, origin, confirmed_at)
    values (${id}, ${digits}, ${level === 'confirmed' ? 'confirmed' : 'registered'}, 'esia', now())`;
  await database.raw`
    insert into reader_persons (reader_id, last_name, first_name, middle_name, birth_date, level, esia_hash)
    values (${id}, ${lastName}, 'Анна', 'Викторовна', ${birthDate}, ${level}, sha256(${id}::text::bytea))`;
  return id;
}
