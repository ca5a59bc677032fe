import { asMonth } from '@pbnet/domain';
import { describe, expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import {
  centerPlace,
  networkPlace,
  regionalCenterPlace,
  seedActor,
  seedNetwork,
} from '../../testing/network.ts';
import { seedPeriod, seedReports } from '../../testing/reports.ts';

const api = await testApi();
const july = asMonth('2026-07');
const sql = api.database.raw;

await seedNetwork(api.database);
await seedPeriod(api.database, { month: july, state: 'open' });
await seedReports(api.database, [
  { month: july, centerId: 11, state: 'accepted', late: true },
  { month: july, centerId: 12, state: 'submitted' },
  { month: july, centerId: 13, state: 'returned' },
  { month: july, centerId: 21, state: 'missing' },
  { month: july, centerId: 31, state: 'draft' },
]);
await sql`update access_center_versions set name = 'ЦУД Зелёная роща' where center_id = 12`;
const officer = await seedActor(api.database, 'monitoring-officer', networkPlace);
const penza = await seedActor(api.database, 'regional-head', regionalCenterPlace(1));
const manager = await seedActor(api.database, 'center-manager', centerPlace(11));

/** 5 August, the due day, has ended in Kamchatka and goes on in Penza and Kaliningrad. */
api.moveTo('2026-08-05T13:00:00Z');

function notify(payload: string) {
  return sql`select pg_notify('center_report', ${payload})`;
}

describe('the board of a month', () => {
  it('counts the network, every region and every regional center', async () => {
    const board = await api.as(officer).board.ofMonth({ month: july });
    expect(board).toMatchObject({ periodState: 'open', dueOn: '2026-08-05', closesOn: '2026-08-10' });
    expect(board.total).toEqual({
      expected: 5,
      handedIn: 2,
      accepted: 1,
      returned: 1,
      draft: 1,
      missing: 1,
      notRequired: 1,
      late: 1,
      overdue: 1,
    });
    expect(board.regions.map(({ code, expected, handedIn }) => [code, handedIn, expected])).toEqual([
      ['RU-KGD', 0, 1],
      ['RU-KAM', 0, 1],
      ['RU-PNZ', 2, 3],
    ]);
    expect(board.regionalCenters.find(({ regionalCenterId }) => regionalCenterId === 2)).toMatchObject({
      name: 'РЦ Камчатский край',
      missing: 1,
      notRequired: 1,
      overdue: 1,
    });
  });

  it('keeps to the place of whoever asks', async () => {
    const board = await api.as(penza).board.ofMonth({ month: july });
    expect(board.total).toMatchObject({ expected: 3, handedIn: 2 });
    expect(board.regionalCenters.map(({ regionalCenterId }) => regionalCenterId)).toEqual([1]);
    const foreign = await api.as(penza).board.centers({ month: july, regionalCenterId: 2 });
    expect(foreign.centerId).toEqual([]);
  });

  it('respects an extension when it counts the overdue', async () => {
    await sql`update center_reports set extended_due_on = '2026-08-07' where center_id = 21`;
    expect((await api.as(officer).board.ofMonth({ month: july })).total.overdue).toBe(0);
    await sql`update center_reports set extended_due_on = null where center_id = 21`;
  });

  it('is refused for an unknown month, to a centre and to nobody', async () => {
    const month = asMonth('2031-01');
    await expect(api.as(officer).board.ofMonth({ month })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(api.as(manager).board.ofMonth({ month: july })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(api.as(null).board.ofMonth({ month: july })).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});

describe('the centres of the board', () => {
  it('come as columns in the order of their names', async () => {
    const columns = await api.as(officer).board.centers({ month: july, regionId: 2 });
    expect(columns).toEqual({
      centerId: [21, 22],
      code: ['RU-KAM-1', 'RU-KAM-2'],
      name: ['ЦУД 21', 'ЦУД 22'],
      locality: ['Камчатский край', 'Камчатский край'],
      regionId: [2, 2],
      regionalCenterId: [2, 2],
      state: ['missing', 'not-required'],
      late: [false, false],
      overdue: [true, false],
      dueOn: ['2026-08-05', '2026-08-05'],
      submittedAt: [null, null],
    });
  });

  it.each([
    [{ state: 'draft' }, [31]],
    [{ state: 'not-required' }, [22]],
    [{ late: true }, [11]],
    [{ overdue: true }, [21]],
    [{ regionalCenterId: 1, state: 'returned' }, [13]],
    [{ search: 'зеленая РОЩА' }, [12]],
    [{ search: 'kam-2' }, [22]],
    [{ search: '%' }, []],
    [{ search: '_' }, []],
    [{ search: "'; drop table center_reports; --" }, []],
  ] as const)('match %o', async (filter, ids) => {
    expect((await api.as(officer).board.centers({ month: july, ...filter })).centerId).toEqual(ids);
  });

  it('refuse a filter of nonsense', async () => {
    const filter = { month: july, state: 'lost' } as unknown as { month: typeof july };
    await expect(api.as(officer).board.centers(filter)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('live changes', () => {
  it('arrive gathered, and only those of the own place and month', async () => {
    const stop = new AbortController();
    const network = api.services.board.changes(officer, july, stop.signal);
    const region = api.services.board.changes(penza, july, stop.signal);
    const first = [network.next(), region.next()];
    // Beginning to listen is told as a change of everything.
    expect((await Promise.all(first)).map(({ value }) => value)).toEqual([
      { month: july, regionalCenterIds: null },
      { month: july, regionalCenterIds: null },
    ]);
    const next = [network.next(), region.next()];
    await notify(JSON.stringify({ month: july, regionalCenterId: 2, centerId: 21 }));
    await notify(JSON.stringify({ month: '2026-06', regionalCenterId: 1, centerId: 11 }));
    await notify(JSON.stringify({ month: july, regionalCenterId: 1, centerId: 12 }));
    await notify(JSON.stringify({ month: july, regionalCenterId: 1, centerId: 13 }));
    const [ofNetwork, ofRegion] = await Promise.all(next);
    expect(ofNetwork?.value).toEqual({ month: july, regionalCenterIds: [2, 1] });
    expect(ofRegion?.value).toEqual({ month: july, regionalCenterIds: [1] });
    const last = network.next();
    stop.abort();
    expect(await last).toEqual({ done: true, value: undefined });
  });

  it('survive a notice that nobody understands', async () => {
    const stop = new AbortController();
    const changes = api.services.board.changes(officer, july, stop.signal);
    const change = changes.next();
    await notify('not json');
    expect((await change).value).toEqual({ month: july, regionalCenterIds: null });
    stop.abort();
  });
});
