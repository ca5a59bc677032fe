import { expect, it, vi } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { networkPlace, seedActor } from '../../testing/network.ts';

const api = await testApi();
const { database, services } = api;
const { raw } = database;
const { retentionClock } = services;
const staff = api.as(await seedActor(database, 'readers-officer', networkPlace));
const start = '2026-11-20T09:00:00Z';

async function newReader(seenAt: string): Promise<string> {
  const [row] = await raw<{ id: string }[]>`
    insert into readers (state, origin, last_seen_at) values ('confirmed', 'esia', ${seenAt}) returning id`;
  const id = row?.id ?? '';
  await raw`insert into reader_persons (reader_id, last_name, first_name, level)
    values (${id}, 'Фамилия', 'Имя', 'confirmed')`;
  await raw`insert into reader_consents (reader_id, purpose, edition, given_by)
    values (${id}, 'registration', 1, 'reader')`;
  return id;
}

const stateOf = async (id: string) => (await raw`select state from readers where id = ${id}`)[0]?.['state'];
const queued = async (id: string) => {
  const { readers } = await staff.readerRetention.queue({});
  return readers.find(({ readerId }) => readerId === id);
};

it('is not released by an officer whose list is of the morning', async () => {
  api.moveTo(start);
  const id = await newReader('2019-01-01T00:00:00Z');
  await retentionClock.queueInactive();
  const version = (await queued(id))?.version ?? 0;
  api.moveTo('2026-12-21T09:00:00Z');
  await raw`update readers set last_seen_at = '2026-12-21T08:00:00Z' where id = ${id}`;
  await expect(staff.readerRetention.release({ readers: [{ readerId: id, version }] })).rejects.toThrow(
    'reader-erasure-not-due',
  );
  expect(await stateOf(id)).toBe('confirmed');
  await raw`delete from erasure_orders where reader_id = ${id}`;
});

it('is not destroyed by a clock that read its list before the change of mind', async () => {
  api.moveTo(start);
  const id = await newReader(start);
  const own = api.asReader({ readerId: id, sessionId: id });
  await own.ownReader.erase({ when: 'later' });
  api.moveTo('2026-12-21T09:00:00Z');
  const awaited = async () =>
    (
      await raw`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    ).length > 0;
  let clock: Promise<number> = Promise.resolve(0);
  await raw.begin(async (tx) => {
    await tx`select 1 from readers where id = ${id} for update`;
    await tx`delete from erasure_orders where reader_id = ${id}`;
    clock = retentionClock.eraseDue();
    await vi.waitUntil(awaited, { timeout: 10_000, interval: 20 });
  });
  await clock;
  expect(await stateOf(id)).toBe('confirmed');
  api.moveTo(start);
});

it('stays asked for although a new edition of the consent is agreed to', async () => {
  api.moveTo(start);
  const id = await newReader(start);
  const own = api.asReader({ readerId: id, sessionId: id });
  await own.ownReader.erase({ when: 'later' });
  await raw`insert into consent_editions (purpose, edition, text_ru, text_en) values ('registration', 2, 'т', 't')`;
  await own.ownReader.giveConsent({ purpose: 'registration', edition: 2 });
  expect(await own.ownReader.erasure()).toEqual({ ground: 'request', dueOn: '2026-12-20' });
  await raw`delete from reader_consents where edition = 2`;
  await raw`delete from consent_editions where edition = 2`;
  await raw`delete from erasure_orders where reader_id = ${id}`;
});
