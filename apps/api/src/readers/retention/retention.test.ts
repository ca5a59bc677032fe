import { describe, expect, it } from 'vitest';
import { systemActor } from '../../audit/audit.ts';
import { readWorkbook } from '../../xlsx/read-workbook.ts';
import { testApi } from '../../testing/api.ts';
import { networkPlace, seedActor } from '../../testing/network.ts';

const api = await testApi();
const { database, services } = api;
const { raw } = database;
const { retentionClock, logMonths } = services;
const officer = await seedActor(database, 'readers-officer', networkPlace);
const staff = api.as(officer);
const start = '2026-11-20T09:00:00Z';
api.moveTo(start);

let lastCard = 0;
async function newReader(seenAt: string, email: string | null = null): Promise<string> {
  lastCard += 1;
  const [row] = await raw<{ id: string }[]>`
    insert into readers (state, origin, last_seen_at, registered_at, card_number)
    values ('confirmed', 'esia', ${seenAt}, ${seenAt}, ${String(100_000_000_000 + lastCard)}) returning id`;
  const id = row?.id ?? '';
  await raw`insert into reader_consents (reader_id, purpose, edition, given_by) values (${id}, 'registration', 1, 'reader')`;
  await raw`insert into reader_persons (reader_id, last_name, first_name, level, email)
    values (${id}, 'Фамилия', 'Имя', 'confirmed', ${email})`;
  return id;
}

const stateOf = async (id: string) => (await raw`select state from readers where id = ${id}`)[0]?.['state'];
const queued = async (id: string) => {
  const { readers } = await staff.readerRetention.queue({});
  return readers.find(({ readerId }) => readerId === id);
};

describe('the term of keeping', () => {
  it('warns who has not come for years, queues them once, and leaves the others alone', async () => {
    const old = await newReader('2023-11-01T00:00:00Z', 'old@reader.example');
    const silent = await newReader('2020-01-01T00:00:00Z');
    const fresh = await newReader('2023-12-01T00:00:00Z');

    expect(await retentionClock.queueInactive()).toEqual({ queued: 2, returned: 0 });
    expect(await retentionClock.queueInactive()).toEqual({ queued: 0, returned: 0 });
    expect(await queued(old)).toMatchObject({ ground: 'term', dueOn: '2026-12-20', releasable: false });
    expect((await queued(silent))?.warnedAt).toBeNull();
    expect(await queued(fresh)).toBeUndefined();
    const letters =
      await raw`select recipient, plain, account_id from deliveries where kind = 'reader-retention'`;
    expect(letters).toMatchObject([{ recipient: 'old@reader.example', account_id: old }]);
    expect(letters[0]?.['plain']).toMatch(/до 20 декабря 2026 года/);
    expect(letters[0]?.['plain']).not.toMatch(/Фамилия|Имя/);
  });

  it('lets go who comes back, and is shown without names', async () => {
    const back = await newReader('2019-01-01T00:00:00Z');
    await retentionClock.queueInactive();
    await raw`update readers set last_seen_at = ${'2026-11-21T00:00:00Z'} where id = ${back}`;
    expect(await retentionClock.queueInactive()).toMatchObject({ returned: 1 });
    expect(await queued(back)).toBeUndefined();
    const shown = await staff.readerRetention.queue({});
    expect(JSON.stringify(shown)).not.toMatch(/Фамилия|100000000/);
  });

  it('destroys nothing by itself: an officer releases it, and only when its day has come', async () => {
    const { readers } = await staff.readerRetention.queue({ ground: 'term' });
    const chosen = readers.map(({ readerId, version }) => ({ readerId, version }));
    expect(chosen).toHaveLength(2);
    await expect(staff.readerRetention.release({ readers: chosen })).rejects.toThrow(
      'reader-erasure-not-due',
    );

    api.moveTo('2026-12-20T09:00:00Z');
    expect(await retentionClock.eraseDue()).toBe(0);
    expect(await staff.readerRetention.queue({ releasable: true })).toMatchObject({
      total: 2,
      releasable: 2,
    });
    const numbers = await staff.readerRetention.release({ readers: chosen });
    expect(numbers).toEqual([1, 2]);
    for (const { readerId } of chosen) expect(await stateOf(readerId)).toBe('erased');
    const [letter] = await raw`select recipient, plain from deliveries where kind = 'reader-retention'`;
    expect(letter).toEqual({ recipient: '', plain: '' });
    expect(await staff.readerRetention.acts({})).toMatchObject({
      acts: [
        { number: 2, ground: 'term', by: 'staff' },
        { number: 1, ground: 'term', by: 'staff' },
      ],
      next: null,
    });
  });

  it('is all or nothing where one of the chosen has changed meanwhile', async () => {
    api.moveTo(start);
    const [one, other] = [await newReader('2019-01-01T00:00:00Z'), await newReader('2019-01-01T00:00:00Z')];
    await retentionClock.queueInactive();
    const version = (await queued(one))?.version ?? 0;
    await staff.readerRetention.postpone({ readerId: other, version });
    expect(await queued(other)).toMatchObject({ dueOn: '2027-11-20', version: version + 1 });
    await expect(staff.readerRetention.postpone({ readerId: other, version })).rejects.toThrow();

    api.moveTo('2027-12-01T09:00:00Z');
    const both = [one, other].map((readerId) => ({ readerId, version }));
    await expect(staff.readerRetention.release({ readers: both })).rejects.toThrow();
    expect(await stateOf(one)).toBe('confirmed');
  });
});

describe('what a reader asks for', () => {
  it('goes on its day by the clock, and not a day before', async () => {
    api.moveTo(start);
    const id = await newReader(start);
    const own = api.asReader({ readerId: id, sessionId: id });
    expect(await own.ownReader.erase({ when: 'later' })).toEqual({ act: null, dueOn: '2026-12-20' });
    expect(await own.ownReader.erasure()).toEqual({ ground: 'request', dueOn: '2026-12-20' });
    const { version } = (await queued(id)) ?? { version: 0 };
    await expect(staff.readerRetention.postpone({ readerId: id, version })).rejects.toThrow();

    api.moveTo('2026-12-19T09:00:00Z');
    await retentionClock.eraseDue();
    expect(await stateOf(id)).toBe('confirmed');
    // Midnight is Moscow's.
    api.moveTo('2026-12-19T21:00:00Z');
    await retentionClock.eraseDue();
    expect(await stateOf(id)).toBe('erased');
    expect((await staff.readerRetention.acts({})).acts[0]).toMatchObject({ ground: 'request', by: 'reader' });
  });

  it('is taken back while its day has not come, and a later order never moves the day away', async () => {
    api.moveTo(start);
    const id = await newReader(start);
    const own = api.asReader({ readerId: id, sessionId: id });
    await own.ownReader.erase({ when: 'later' });
    api.moveTo('2026-11-25T09:00:00Z');
    expect(await own.ownReader.erase({ when: 'later' })).toMatchObject({ dueOn: '2026-12-20' });
    await own.ownReader.stay();
    expect(await own.ownReader.erasure()).toBeNull();
    await own.ownReader.stay();
    await own.ownReader.erase({ when: 'later' });
    await raw`update reader_consents set withdrawn_at = now() where reader_id = ${id}`;
    await expect(own.ownReader.stay()).rejects.toThrow('reader-consent-again');
    await raw`update reader_consents set withdrawn_at = null where reader_id = ${id}`;
    await own.ownReader.stay();
    api.moveTo('2027-01-20T09:00:00Z');
    await retentionClock.eraseDue();
    expect(await stateOf(id)).toBe('confirmed');
  });

  it('is done at once by an officer, on paper, of the reader as the officer saw it', async () => {
    const id = await newReader(start);
    await expect(staff.readerRetention.erase({ readerId: id, version: 7 })).rejects.toThrow();
    const { number } = await staff.readerRetention.erase({ readerId: id, version: 1 });
    expect((await staff.readerRetention.acts({})).acts[0]).toMatchObject({
      number,
      ground: 'request',
      by: 'staff',
    });
    const again = await database.system((tx) =>
      services.readerErasure.eraseReader(tx, { readerId: id, ground: 'term', actor: systemActor }),
    );
    expect(again.number).toBe(number);
  });

  it('numbers acts without gaps, whoever presses at once', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => newReader(start)));
    await Promise.all(ids.map((readerId) => staff.readerRetention.erase({ readerId, version: 1 })));
    const numbers = (await raw`select number from erasure_acts order by number`).map((row) => row['number']);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });
});

it('gives the queue as a workbook that names nobody', async () => {
  api.moveTo(start);
  const sheets = await readWorkbook(Buffer.from(await services.readerRetention.workbook({})), () => true);
  const text = JSON.stringify(sheets?.map(({ cells }) => [...cells.values()]));
  expect(text).toMatch(/Внутренний номер записи/);
  expect(text).not.toMatch(/Фамилия|reader\.example/);
});

describe('the log of reading', () => {
  const months = async () =>
    (
      await raw`select relname from pg_inherits join pg_class on oid = inhrelid
        where inhparent = 'access_log'::regclass and relname ~ '[0-9]$' order by 1`
    ).map((row) => String(row['relname']).slice(-7));

  it('has its months a year ahead and loses those past their time at once, whole', async () => {
    await raw`select ensure_access_partition('2023-10-01')`;
    await raw`select ensure_access_partition('2023-11-01')`;
    await raw`insert into access_log (at, item, granted) select '2023-10-05', 'old', true from generate_series(1, 20000)`;
    await raw`insert into access_log (at, item, granted) values ('2023-11-05', 'kept', true), ('2001-01-01', 'stray', true)`;

    const begun = performance.now();
    expect(await logMonths.turn()).toEqual(['2023-10']);
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(await months()).toContain('2023_11');
    expect((await months()).at(-1)).toBe('2027_11');
    expect(await raw`select item from access_log`).toEqual([{ item: 'kept' }]);
    expect(await logMonths.turn()).toEqual([]);
  });

  it('waits for whom it must, never for long: decisions do not queue behind it', async () => {
    await raw`select ensure_access_partition('2023-09-01')`;
    const reading = await raw.reserve();
    await reading`begin`;
    await reading`select count(*) from access_log`;
    await expect(logMonths.turn()).rejects.toThrow();
    await reading`rollback`;
    reading.release();
    expect(await logMonths.turn()).toEqual(['2023-09']);
  });
});
