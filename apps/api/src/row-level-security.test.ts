import type { Place } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Transaction } from './database.ts';
import { testApi } from './testing/api.ts';
import {
  above,
  appendOnly,
  headquartersOnly,
  neverDeleted,
  openToRead,
  regionalOnly,
} from './testing/policy-tables.ts';
import { meetingId, placedRows, seedParents } from './testing/placed-rows.ts';
import { centerPlace, networkPlace, regionalCenterPlace, seedNetwork } from './testing/network.ts';

const { database } = await testApi();
const { raw } = database;
await seedNetwork(database);
type Table = keyof typeof placedRows;

const centers = [11, 12, 21, 31];
const regionOf = (center: number) => Math.floor(center / 10);

beforeAll(async () => {
  await seedParents(raw);
  for (const statement of Object.values(placedRows)) {
    if (statement === null) continue;
    for (const center of centers) await raw.unsafe(filled(statement, center));
  }
});

function filled(statement: string, center: number): string {
  return statement.replaceAll('{r}', String(regionOf(center))).replaceAll('{c}', String(center));
}

const places: readonly (readonly [string, Place, readonly number[]])[] = [
  ['the network', networkPlace, [1, 2, 3]],
  ['region 1', { kind: 'region', regionId: 1 }, [1]],
  ['regional center 1', regionalCenterPlace(1), [1]],
  ['center 11', centerPlace(11), [1]],
];

const keyOf: Readonly<Partial<Record<Table, string>>> = {
  regional_centers: 'region_id',
  regional_center_versions: 'regional_center_id',
};

function run<T>(place: Place, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return database.as({ place }, work);
}

async function refused(place: Place, statement: string): Promise<string> {
  return run(place, (tx) => tx.execute(sql.raw(statement))).then(
    ({ count }) => (count === 0 ? 'no row' : 'done'),
    (error: { cause?: { code?: string } }) => error.cause?.code ?? String(error),
  );
}

const policyTables = await raw<{ name: string }[]>`
  select relname as name from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace
    and relkind in ('r', 'p') order by relname`;

it('covers every table that has a policy', () => {
  // The jury of a contest is headquarters' alone: see contests/jury.test.ts.
  const jury = ['contest_conflicts', 'contest_jurors', 'contest_scores', 'contest_traces'];
  const others = [
    ...jury,
    'audit_log',
    'region_months',
    'reading_days',
    'region_month_reports',
    'organizations',
  ];
  const known = [...Object.keys(placedRows), ...openToRead, ...headquartersOnly, ...others];
  expect(policyTables.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
});

it('has a policy on every table with the columns of a place', async () => {
  const open = await raw`
    select table_name as name from information_schema.columns c
    join pg_class t on t.relname = c.table_name and t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p')
    where c.table_schema = 'public' and c.column_name = 'regional_center_id' and not t.relrowsecurity
      and not t.relispartition and t.relname not in ('account_bindings')`;
  expect(open.map((row) => row['name'])).toEqual([]);
});

describe.each(places)('under the place of %s', (_, place, regions) => {
  it.each(Object.keys(placedRows) as Table[])('%s shows own rows only', async (table) => {
    const key = keyOf[table] ?? 'regional_center_id';
    const found = await run(place, (tx) =>
      tx.execute<{ key: number }>(sql.raw(`select distinct ${key} as key from ${table}`)),
    );
    const nothing = place.kind === 'center' && regionalOnly.includes(table);
    const ofRegion = place.kind === 'region' && above.includes(table);
    const wanted = nothing ? [] : ofRegion && table === 'regional_center_versions' ? [] : regions;
    const seen = found.map((row) => row.key).toSorted();
    // A whole region is no place of a role yet: what it sees of institutions is not less than nothing, never foreign.
    expect(ofRegion ? seen.filter((id) => !regions.includes(id)) : seen).toEqual(ofRegion ? [] : wanted);
  });
});

it('shows a centre nothing of its neighbour under the same regional center', async () => {
  for (const table of [
    'access_centers',
    'center_reports',
    'center_report_history',
    'deliveries',
    'stored_files',
  ] as const) {
    const key = table === 'access_centers' ? 'id' : 'center_id';
    const found = await run(centerPlace(11), (tx) =>
      tx.execute<{ key: number }>(sql.raw(`select distinct ${key} as key from ${table}`)),
    );
    expect(
      found.map((row) => row.key),
      table,
    ).toEqual([11]);
  }
});

describe.each([
  ['regional center 1', regionalCenterPlace(1)],
  ['center 11', centerPlace(11)],
] as const)('%s', (_, place) => {
  it.each((Object.keys(placedRows) as Table[]).filter((table) => placedRows[table] !== null))(
    'cannot write a foreign row of %s',
    async (table) => {
      const key = regionalOnly.includes(table) ? 'regional_center_id' : 'center_id';
      const foreign = `${key} = ${key === 'center_id' ? 21 : 2}`;
      const unchanged = appendOnly.includes(table) ? '42501' : 'no row';
      const undeleted = neverDeleted.includes(table) ? '42501' : unchanged;
      expect(await refused(place, `update ${table} set region_id = region_id where ${foreign}`)).toBe(
        unchanged,
      );
      expect(await refused(place, `delete from ${table} where ${foreign}`)).toBe(undeleted);
      const insert = filled(placedRows[table] ?? '', 22);
      expect(await refused(place, insert)).toBe('42501');
    },
  );
});

it('lets a region read a meeting and not write it', async () => {
  const of = (statement: string) => refused(regionalCenterPlace(1), statement);
  expect(await of(`select from meetings where id = '${meetingId}'`)).toBe('done');
  expect(await of(`update meetings set title = '' where id = '${meetingId}'`)).toBe('no row');
  expect(await of(`insert into rooms (meeting_id, name, position) values ('${meetingId}', '', 0)`)).toBe(
    '42501',
  );
  expect(await refused(networkPlace, 'update minutes_revisions set text = text')).toBe('42501');
});

it('lets a regional center look for a partner everywhere and write its own region’s only', async () => {
  const seen = async (place: Place) =>
    (await run(place, (tx) => tx.execute<{ id: number }>(sql`select id from organizations order by id`))).map(
      ({ id }) => id,
    );
  expect(await seen(regionalCenterPlace(1))).toEqual([1, 2, 3]);
  expect(await seen(centerPlace(11))).toEqual([1]);
  const of = (statement: string) => refused(regionalCenterPlace(1), statement);
  expect(await of('update organizations set kind = kind where id = 1')).toBe('done');
  expect(await of('update organizations set kind = kind where id = 2')).toBe('no row');
  expect(await of('delete from organizations where id = 2')).toBe('no row');
  expect(await of("insert into organizations (kind, region_id) values ('museum', 2)")).toBe('42501');
});

it('lets nobody move an own row to a foreign place', async () => {
  const move =
    'update center_reports set regional_center_id = 2, region_id = 2, center_id = 22 where center_id = 11';
  expect(await refused(regionalCenterPlace(1), move)).toBe('42501');
});

it('shows a place what was counted at its own centres, the network what was read outside of them too', async () => {
  await raw`insert into reading_days (day, center_id, figure, count)
    select '2020-01-01', place, 'visits', 1 from unnest(array[0, 11, 12, 22]) place`;
  const seen = (place: Place) =>
    run(place, async (tx) => {
      const rows = await tx.execute<{ at: number }>(sql`
        select center_id as at from reading_days where day = '2020-01-01' order by 1`);
      return rows.map(({ at }) => at);
    });
  expect(await seen(networkPlace)).toEqual([0, 11, 12, 22]);
  expect(await seen(regionalCenterPlace(1))).toEqual([11, 12]);
  expect(await seen(centerPlace(11))).toEqual([11]);
});

describe('the role of requests', () => {
  it.each([
    'update audit_log set action = action',
    'delete from audit_log',
    'truncate audit_log',
    'select * from audit_seals',
    'update center_report_history set state = state',
    'delete from center_report_history',
    'update region_months set total = 0',
    'delete from region_month_reports',
    'select password_hash from accounts',
    'select totp_secret from accounts',
    'update accounts set state = state',
    'update account_bindings set role = role',
    'select * from sessions',
    'select * from account_tokens',
    'select * from recovery_codes',
    'select * from person_keys',
    'select * from account_esia',
    'select * from account_esia_steps',
    'select * from sign_in_throttles',
    'select * from reader_sessions',
    'select * from reader_consents',
    'select * from pending_registrations',
    'select * from entitlements',
    'select * from erasure_acts',
    'select * from different_readers',
    'select * from access_keys',
    'select * from access_log',
    'select * from reading_visitors',
    'update reading_days set count = 0',
    'create table mine (id int)',
  ])('may not: %s', async (statement) => {
    expect(await refused(networkPlace, statement)).toBe('42501');
  });

  it('reads no partition of the audit log past its policy', async () => {
    const [part] = await raw`select inhrelid::regclass::text as name from pg_inherits
      where inhparent = 'audit_log'::regclass limit 1`;
    expect(await refused(networkPlace, `select * from ${part?.['name']}`)).toBe('42501');
  });

  it('shows the audit log to the network only', async () => {
    const count = (place: Place) =>
      run(place, async (tx) => (await tx.execute(sql`select 1 from audit_log`)).length);
    await run(regionalCenterPlace(1), (tx) =>
      tx.execute(sql`insert into audit_log (actor_role, ip, request_id, action, entity, entity_id)
        values ('test', '', '', 'test', 'test', '1')`),
    );
    expect(await count(networkPlace)).toBeGreaterThan(0);
    expect(await count(regionalCenterPlace(1))).toBe(0);
  });

  it('does not bypass the policies', async () => {
    const [role] = await raw`select rolsuper, rolbypassrls from pg_roles where rolname = 'pbnet_app'`;
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false });
  });
});
