import { beforeEach, describe, expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { centerPlace, networkPlace, seedActor, seedNetwork } from '../../testing/network.ts';
import { esiaReader, paperForm } from '../../testing/paper-desk.ts';
import { refusal } from '../../testing/staff.ts';

const api = await testApi();
const { raw } = api.database;
await seedNetwork(api.database);
const officer = await seedActor(api.database, 'readers-officer', networkPlace);
const director = await seedActor(api.database, 'director', networkPlace);
const desk = await seedActor(api.database, 'center-manager', centerPlace(11));
const [at, above] = [api.as(desk), api.as(officer)];
const reason = 'Читатель у стойки, сверяем документ';

const numberOf = async (id: string) => {
  const [row] = await raw`select card_number from readers where id = ${id}`;
  return String(row?.['card_number']);
};

async function registered(): Promise<string> {
  const form = await paperForm(api);
  expect(await at.readers.register({ ...form, isOther: true })).toMatchObject({ kind: 'registered' });
  // Made as another, to have both cards whichever comes first.
  await raw`delete from different_readers`;
  return form.readerId;
}

beforeEach(async () => {
  await raw`truncate readers, reader_persons, reader_consents, entitlements, reader_sessions, reader_lookups,
    different_readers, sign_in_throttles cascade`;
});

describe('two cards of one person', () => {
  it('are seen by the officer and joined: the printed number stays, counts stay, an act names nobody', async () => {
    const [paper, esia] = [await registered(), await esiaReader(api)];
    const number = await numberOf(paper);
    expect((await above.readers.get({ readerId: esia })).twins).toMatchObject([
      { id: paper, name: 'С••• Анна В.' },
    ]);
    const { kept, gone } = await above.readers.compare({ keptId: esia, goneId: paper, reason });
    expect([kept.lastName, gone.lastName]).toEqual(['Семенова', 'Семёнова']);
    const versions = { keptVersion: kept.version, goneVersion: gone.version };
    await above.readers.join({ keptId: esia, goneId: paper, ...versions, number: 'gone', reason });
    expect(await numberOf(esia)).toBe(number);
    expect(await raw`select id, state, merged_into_id from readers where id = ${paper}`).toEqual([
      { id: paper, state: 'erased', merged_into_id: esia },
    ]);
    expect(await raw`select ground from erasure_acts where reader_id = ${paper}`).toEqual([
      { ground: 'merged' },
    ]);
    expect((await at.readers.get({ readerId: esia })).consents).toMatchObject([{ givenBy: 'paper' }]);
  });

  it('are joined once by two who press at once, and never after the one or the other is erased', async () => {
    const [paper, esia] = [await registered(), await esiaReader(api)];
    const { kept, gone } = await above.readers.compare({ keptId: esia, goneId: paper, reason });
    const versions = { keptVersion: kept.version, goneVersion: gone.version };
    const join = { keptId: esia, goneId: paper, ...versions, number: 'gone', reason } as const;
    const both = await Promise.allSettled([above.readers.join(join), above.readers.join(join)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await raw`select 1 from erasure_acts where reader_id = ${paper}`).toHaveLength(1);
    const second = await registered();
    const [row] = await raw`select version from readers where id = ${esia}`;
    const later = { ...join, goneId: second, keptVersion: Number(row?.['version']), goneVersion: 1 };
    const [erased, joined] = await Promise.allSettled([
      above.readerRetention.erase({ readerId: esia, version: later.keptVersion }),
      above.readers.join(later),
    ]);
    // Whichever came first, nothing of an erased reader lives on in the other card.
    expect([erased.status, joined.status]).toContain('fulfilled');
    const left = await raw`select r.id from reader_consents c join readers r on r.id = c.reader_id
      where r.state = 'erased'`;
    expect(left).toHaveLength(0);
  });

  it('stay two when the officer says so, or when each has an account of Госуслуги', async () => {
    const [paper, esia, second] = [await registered(), await esiaReader(api), await esiaReader(api)];
    const join = { keptVersion: 1, goneVersion: 1, number: 'kept', reason } as const;
    expect(await refusal(above.readers.join({ keptId: esia, goneId: second, ...join }))).toBe(
      'readers-both-esia',
    );
    expect(await refusal(above.readers.join({ keptId: paper, goneId: esia, ...join }))).toBe(
      'reader-kept-esia',
    );
    await above.readers.different({ keptId: esia, goneId: paper, reason });
    expect((await above.readers.get({ readerId: esia })).twins).toEqual([]);
  });

  it('are joined by the reader with the number, the day of birth and the own name, and by nobody else', async () => {
    const [paper, esia] = [await registered(), await esiaReader(api)];
    const stranger = await esiaReader(api, { lastName: 'Орлова' });
    const cardNumber = await numberOf(paper);
    const join = (readerId: string, birthDate = '1990-05-05') =>
      api
        .asReader({ readerId, sessionId: readerId })
        .ownReader.joinCard({ cardNumber, birthDate: birthDate as never });
    expect(await refusal(join(stranger))).toBe('reader-not-same');
    expect(await refusal(join(esia, '1990-05-06'))).toBe('reader-not-same');
    const own = api.asReader({ readerId: esia, sessionId: esia }).ownReader;
    expect(await own.joinOffered()).toBe(true);
    await join(esia);
    await join(esia);
    expect(await numberOf(esia)).toBe(cardNumber);
    expect(await own.joinOffered()).toBe(false);
  });

  it('carry a suspension over: a new account is no way around it', async () => {
    const [paper, esia] = [await registered(), await esiaReader(api)];
    await above.readers.suspend({ readerId: paper, version: 1, reason });
    const ids = { keptId: esia, goneId: paper, keptVersion: 1, goneVersion: 2 };
    await above.readers.join({ ...ids, number: 'kept', reason });
    expect(await above.readers.get({ readerId: esia })).toMatchObject({
      state: 'suspended',
      suspensionReason: reason,
    });
  });
});

describe('the journal', () => {
  it('says who looked at whom and why, without a name in full, to those who watch', async () => {
    const readerId = await registered();
    await at.readers.show({ readerId, reason });
    const { rows } = await api.as(director).readerJournal.list({ readerId });
    expect(rows).toMatchObject([
      { actorId: desk.accountId, readerName: 'С••• Анна В.', reason, placeName: 'ЦУД 11' },
    ]);
    const found = await api.as(director).readerJournal.readerOf({ cardNumber: await numberOf(readerId) });
    expect(found).toEqual({ readerId });
    expect(await refusal(above.readerJournal.list({}))).toBe('role-forbidden');
  });

  it('goes on after a page where it stopped', async () => {
    const readerId = await registered();
    for (let count = 0; count < 60; count += 1)
      await at.readers.show({ readerId, reason: `${reason} ${count}` });
    const first = await api.as(director).readerJournal.list({});
    const second = await api.as(director).readerJournal.list({ cursor: first.next ?? undefined });
    const seen = new Set([...first.rows, ...second.rows].map(({ id }) => id));
    expect([first.rows.length, second.rows.length, seen.size, second.next]).toEqual([50, 10, 60, null]);
  });
});
