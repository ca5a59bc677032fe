import { asDay, dayIn } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { partnerDesk, typedPartner } from '../testing/partner-desk.ts';
import { organizationReferences } from './organization-references.ts';

const today = dayIn(networkTimeZone, new Date());

const { api, database, raw, officer, heads } = await partnerDesk();
const { partners } = api.as(officer);
const own = api.as(heads[0]).partners;
const reason = 'одна организация';

const refusal = (key: string) => ({ cause: { key } });

async function merge(intoId: number, fromId: number) {
  const [into, from] = [
    await partners.get({ organizationId: intoId }),
    await partners.get({ organizationId: fromId }),
  ];
  return partners.merge({ intoId, intoVersion: into.version, fromId, fromVersion: from.version, reason });
}

/** A value that fits a column of the type, for rows that only have to exist. */
const plain = (type: string, column: string): string => {
  if (type.endsWith('[]')) return `'{}'`;
  if (type === 'jsonb') return `'{}'`;
  if (type === 'uuid') return `gen_random_uuid()`;
  if (type === 'date')
    return column.includes('end') || column.endsWith('_to') ? `'2031-01-01'` : `'2030-01-01'`;
  if (type.startsWith('timestamp')) return 'now()';
  if (type === 'boolean') return 'false';
  if (type === 'bytea') return `''`;
  return /int|real|double|numeric/.test(type) ? '77' : `'x'`;
};

/** Puts a row that names the organisation into the table, with nothing checked but the columns themselves. */
async function planted(table: string, column: string, id: number): Promise<void> {
  const columns = await raw<{ name: string; type: string }[]>`
    select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attnotnull
      and not atthasdef and attidentity = '' and attname <> ${column}`;
  const names = [column, ...columns.map(({ name }) => name)];
  const values = [String(id), ...columns.map(({ name, type }) => plain(type, name))];
  const checks = await raw<{ name: string }[]>`
    select conname as name from pg_constraint where conrelid = ${table}::regclass and contype = 'c'`;
  await raw.begin(async (tx) => {
    for (const { name } of checks) await tx.unsafe(`alter table ${table} drop constraint ${name}`);
    await tx`set local session_replication_role = replica`;
    await tx.unsafe(`insert into ${table} (${names.join(', ')}) values (${values.join(', ')})`);
  });
}

describe('a merge', () => {
  it('moves every link of every table that names an organisation', async () => {
    const into = await partners.add(typedPartner('Остающаяся карточка'));
    const from = await partners.add(typedPartner('Уходящий двойник'));
    const references = await database.system(organizationReferences);
    const tables = references.filter(({ table }) => table !== 'organizations');
    for (const { table, column } of tables) await planted(table, column, from.id);
    const card = await merge(into.id, from.id);
    expect(card.merges[0]).toMatchObject({ mergedId: from.id, mergedName: 'Уходящий двойник', reason });
    for (const { table, column } of tables) {
      const [count] = await raw`select count(*) filter (where ${raw(column)} = ${from.id})::int as old,
        count(*) filter (where ${raw(column)} = ${into.id})::int as new from ${raw(table)}`;
      expect({ table, old: count?.['old'] }).toEqual({ table, old: 0 });
      expect(count?.['new']).toBeGreaterThan(0);
    }
  });

  it('knows every foreign key to organisations', async () => {
    const keys = await raw<{ key: string }[]>`
      select conrelid::regclass || '.' || a.attname as key from pg_constraint
      join pg_attribute a on a.attrelid = conrelid and a.attnum = any(conkey)
      where contype = 'f' and confrelid = 'organizations'::regclass`;
    const known = (await database.system(organizationReferences)).map(
      ({ table, column }) => `${table}.${column}`,
    );
    const kept = ['organization_versions.organization_id', 'organization_merges.merged_id'];
    const pairs = ['organization_pairs.one_id', 'organization_pairs.other_id'];
    expect(keys.map(({ key }) => key).filter((key) => ![...known, ...kept, ...pairs].includes(key))).toEqual(
      [],
    );
  });

  it('finds the organiser of an event, keeps the history apart and fills the blanks', async () => {
    const into = await partners.add(typedPartner('Клуб чтения', { phone: '1' }));
    const from = await partners.add(
      typedPartner('МБУК Клуб чтения', { phone: '2', taxNumber: '7707083893' }),
    );
    const organisers = [
      { organizationId: from.id, name: 'Клуб' },
      { organizationId: 1, name: 'ОБ 1' },
    ];
    await raw`insert into joint_events (id, region_id, regional_center_id, title, kind, format, zone, organisers)
      values (${randomUUID()}, 1, 1, 'Встреча', 'lecture', 'mixed', 'UTC', ${raw.json(organisers)})`;
    expect((await partners.mergePreview({ intoId: into.id, fromId: from.id })).moving).toEqual({
      joint_events: 1,
    });
    const card = await merge(into.id, from.id);
    expect(card).toMatchObject({ phone: '1', taxNumber: '7707083893', events: [{ title: 'Встреча' }] });
    expect(card.history).toHaveLength(1);
    const [event] = await raw`select organisers from joint_events where title = 'Встреча'`;
    expect(event?.['organisers']).toEqual([{ organizationId: into.id, name: 'Клуб' }, organisers[1]]);
  });

  it('makes one of two partnerships with one regional center', async () => {
    const into = await partners.add(typedPartner('Театр книги'));
    const from = await partners.add(typedPartner('ГБУК Театр книги'));
    const add = (organizationId: number, subject: string, since: string) =>
      own.addPartnership({
        id: randomUUID(),
        organizationId,
        regionalCenterId: 1,
        subject,
        since: asDay(since),
      });
    await add(into.id, 'спектакли', '2026-03-01');
    await add(from.id, 'чтения', '2025-01-01');
    const { partnerships } = await merge(into.id, from.id);
    expect(partnerships).toMatchObject([{ subject: 'спектакли; чтения', since: '2025-01-01' }]);
  });

  it('leads from the old card to the new one, also over two merges, and lets nobody write the old', async () => {
    const [a, b, c] = [
      await partners.add(typedPartner('Первая')),
      await partners.add(typedPartner('Вторая')),
      await partners.add(typedPartner('Третья')),
    ];
    await merge(b.id, a.id);
    await merge(c.id, b.id);
    expect((await partners.get({ organizationId: a.id })).mergedIntoId).toBe(c.id);
    expect((await partners.get({ organizationId: c.id })).merges.map(({ mergedId }) => mergedId)).toEqual([
      b.id,
      a.id,
    ]);
    expect((await partners.list({ search: 'Первая' })).total).toBe(0);
    const edit = { organizationId: a.id, version: 1, from: today, ...typedPartner('Первая') };
    await expect(partners.save(edit)).rejects.toMatchObject(refusal('partner-merged'));
    await expect(merge(c.id, a.id)).rejects.toMatchObject(refusal('partner-merged'));
  });

  it('is refused of two legal persons, of a card with itself, and over another’s change', async () => {
    const one = await partners.add(typedPartner('Одна', { taxNumber: '500100732259' }));
    const other = await partners.add(typedPartner('Другая', { taxNumber: '7830002293' }));
    await expect(merge(one.id, other.id)).rejects.toMatchObject(refusal('partner-numbers-differ'));
    await expect(merge(one.id, one.id)).rejects.toMatchObject(refusal('partner-itself'));
    const third = await partners.add(typedPartner('Третий лишний'));
    const stale = { intoId: one.id, intoVersion: one.version + 1, fromId: third.id, fromVersion: 1, reason };
    await expect(partners.merge(stale)).rejects.toMatchObject(refusal('stale-edit'));
    await expect(api.as(heads[0]).partners.merge(stale)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('likely duplicates', () => {
  const pairsOf = async (id: number, dismissed = false) => {
    const { rows } = await partners.pairs({ dismissed });
    return rows.filter(({ one, other }) => one.id === id || other.id === id);
  };

  it('are found by name, number and address, and not when numbers in the names differ', async () => {
    const school = await partners.add(typedPartner('МБОУ Школа № 5 имени Лермонтова'));
    await partners.add(typedPartner('Школа № 6 имени Лермонтова'));
    expect(await pairsOf(school.id)).toEqual([]);
    const again = await partners.add(
      typedPartner('Муниципальное образовательное учреждение «Школа № 5 им. Лермонтова»'),
    );
    expect(await pairsOf(school.id)).toMatchObject([{ other: { id: again.id }, grounds: ['name'] }]);
    expect((await partners.get({ organizationId: school.id })).alike).toMatchObject([{ id: again.id }]);
    await database.system((tx) =>
      tx.execute(sql`update organizations set tax_number = '3664069397'
      where id in (${school.id}, ${again.id})`),
    );
    await api.services.partners.compareAll();
    expect(await pairsOf(school.id)).toMatchObject([{ grounds: ['name', 'tax-number'] }]);
  });

  it('stay told apart', async () => {
    const one = await partners.add(typedPartner('Галерея на Московской'));
    const other = await partners.add(typedPartner('Галерея на Московской улице'));
    expect(await pairsOf(one.id)).toHaveLength(1);
    await partners.tellApart({ oneId: one.id, otherId: other.id });
    await api.services.partners.compareAll();
    expect(await pairsOf(one.id)).toEqual([]);
    expect(await pairsOf(one.id, true)).toHaveLength(1);
  });

  it('are told while a new card is typed', async () => {
    const { id } = await partners.add(
      typedPartner('Библиотека семейного чтения', { taxNumber: '5018027740' }),
    );
    const typed = { regionId: 1, registrationNumber: null };
    const byName = await own.alike({ ...typed, name: 'Библиотека семейного чтени', taxNumber: null });
    expect(byName).toMatchObject([{ id, grounds: ['name'] }]);
    const byNumber = await own.alike({ ...typed, regionId: 2, name: 'Иная', taxNumber: '5018 027740' });
    expect(byNumber).toMatchObject([{ id, grounds: ['tax-number'] }]);
  });
});
