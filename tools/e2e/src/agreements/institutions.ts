import { gostHere, rootAuthority, type Authority, type Identity } from '@pbnet/stand-in-certificates';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Sql } from 'postgres';

const library = {
  name: 'Президентская библиотека (испытание)',
  short: 'ПБ',
  inn: '7710474590',
  ogrn: '1027739119121',
  signatory: 'Испытательный Пётр Петрович',
};

const host = {
  name: 'Областная библиотека (испытание)',
  short: 'Библиотека RU-PNZ',
  inn: '5836010018',
  ogrn: '1025801356000',
  signatory: 'Проверочная Мария Ивановна',
};

export const parties = { library, host };

/** The library among the organisations, and numbers by which certificates are compared with the parties. */
export async function registerInstitutions(sql: Sql): Promise<void> {
  const [made] = await sql<{ id: number }[]>`
    insert into organizations (kind, region_id, tax_number, registration_number)
    values ('presidential-library', 3, ${library.inn}, ${library.ogrn}) returning id`;
  await sql`insert into organization_versions (organization_id, valid_from, name, short_name)
    values (${made?.id ?? 0}, '2015-01-01', ${library.name}, ${library.short})`;
  await sql`update organizations set tax_number = ${host.inn}, registration_number = ${host.ogrn} where id = 1`;
}

export interface Signers {
  readonly roots: readonly Authority[];
  /** Signs for the library, by ГОСТ where this machine has its engine. */
  readonly library: Identity;
  /** Signs for the institution of the regional center, by RSA. */
  readonly host: Identity;
  readonly byGost: boolean;
  remove(): Promise<void>;
}

/** Two certificate authorities of the test's own, each with one signer. */
export async function signers(): Promise<Signers> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pbnet-signers-'));
  const kind = gostHere ? 'gost-256' : 'rsa';
  if (!gostHere) console.log('    no ГОСТ engine here: both signatures are RSA');
  const first = await rootAuthority(folder, { name: 'first', kind, subject: '/C=RU/CN=Первый корень' });
  const second = await rootAuthority(folder, { name: 'second', subject: '/C=RU/CN=Второй корень' });
  const subject = ({ name, inn, ogrn, signatory }: typeof library | typeof host) =>
    `/C=RU/O=${name}/CN=${signatory}/INNLE=${inn}/OGRN=${ogrn}`;
  return {
    roots: [first, second],
    library: await first.issue({ name: 'library', subject: subject(library) }),
    host: await second.issue({ name: 'host', subject: subject(host) }),
    byGost: gostHere,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
