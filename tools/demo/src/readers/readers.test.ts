import { connect } from '@pbnet/api/database';
import { testDatabase } from '@pbnet/api/testing';
import { asDay, asMonth } from '@pbnet/domain';
import { afterAll, expect, it } from 'vitest';
import { loadNetwork } from '../load-network.ts';
import { loadPeople } from '../load-people.ts';
import { demoNetwork } from '../network/network.ts';
import { loadCollections } from './collections.ts';
import { loadDeskLife } from './desk-life.ts';
import { loadReaders } from './readers.ts';
import { loadReadingLife } from './reading-life.ts';

const database = connect({ url: await testDatabase(), connections: 2 });
afterAll(() => database.close());

const today = asDay('2026-11-23');
const sql = database.raw;
await loadNetwork(sql, demoNetwork(2020, asMonth('2026-10'), 1));
await loadPeople(sql);
await loadCollections(sql, 'http://localhost:8035');
await loadReaders(sql, today);
await loadDeskLife(sql, today);
await loadReadingLife(sql, today);

it('ties a reading to those readers alone who agreed to it, and to nobody in a hall', async () => {
  const [log] = await sql<{ months: number; tied: number; halls: number; refused: number; wrong: number }[]>`
    select count(distinct date_trunc('month', at))::int as months, count(reader_id)::int as tied,
      count(center_id)::int as halls, count(*) filter (where not granted)::int as refused,
      count(*) filter (where reader_id is not null and (center_id is not null or not exists (
        select from reader_consents c where c.reader_id = l.reader_id and c.purpose = 'reading-history'
          and c.withdrawn_at is null)))::int as wrong
    from access_log l`;
  expect(log).toMatchObject({ months: 4, wrong: 0 });
  for (const count of [log?.tied, log?.halls, log?.refused]) expect(count).toBeGreaterThan(20);
  expect((await sql`select 1 from access_log_rest`).length).toBe(0);
});

it('shows each part of the desk with something in it, and no sessions of who is gone', async () => {
  const [desk] = await sql`
    select (select count(*) from reader_lookups)::int as looks, (select count(*) from erasure_orders)::int as queue,
      (select count(*) from erasure_acts)::int as acts, (select count(*) from entitlements)::int as grants,
      (select count(*) from reader_sessions s join readers r on r.id = s.reader_id where r.state = 'erased')::int as ghosts,
      (select count(distinct what) from reader_lookups)::int as kinds`;
  expect(desk).toEqual({ looks: 42, queue: 2, acts: 3, grants: 3, ghosts: 0, kinds: 4 });
});
