import { asMonth } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from '../../testing/network.ts';
import { told } from '../../testing/told.ts';
import { figures } from '../../testing/month.ts';
import { seedStartingForm } from '../indicators/seed-starting-form.ts';

const api = await testApi();
await seedNetwork(api.database);
await api.database.system((tx) => seedStartingForm(tx, asMonth('2025-01')));
const officer = await seedActor(api.database, 'monitoring-officer', networkPlace);
const penza = await seedActor(api.database, 'regional-head', regionalCenterPlace(1));

const run = (at: string) => api.services.periods.runSchedule(new Date(at));
const periodOf = async (month: string) =>
  (await api.as(officer).periods.list()).find((period) => period.month === month);
const execute = (statement: string) => api.database.system((tx) => tx.execute(sql.raw(statement)));
const reportsOf = (month: string) =>
  execute(
    `select center_id, region_id, state, full_month from center_reports where month = '${month}' order by center_id`,
  );

describe('the schedule', () => {
  it('opens a month when its opening day begins in the easternmost zone, once', async () => {
    expect(await run('2026-09-30T11:59:59Z')).toEqual({ opened: ['2026-08'], closed: ['2026-08'] });
    expect(await run('2026-09-30T12:00:00Z')).toEqual({ opened: ['2026-09'], closed: [] });
    expect(await run('2026-09-30T12:00:01Z')).toEqual({ opened: [], closed: [] });
    expect(await periodOf('2026-09')).toMatchObject({
      state: 'open',
      opensOn: '2026-10-01',
      dueOn: '2026-10-05',
      closesOn: '2026-10-10',
      expected: 6,
      missing: 6,
    });
  });

  it('closes it after the closing day has ended in the westernmost zone; a draft is then missing', async () => {
    api.moveTo('2026-10-04T09:00:00Z');
    await api.as(penza).reports.save({
      centerId: 11,
      month: asMonth('2026-09'),
      version: 0,
      values: figures(),
      comments: {},
    });
    expect(await run('2026-10-10T21:59:59Z')).toEqual({ opened: [], closed: [] });
    expect(await run('2026-10-10T22:00:00Z')).toEqual({ opened: [], closed: ['2026-09'] });
    expect(await periodOf('2026-09')).toMatchObject({ state: 'closed', missing: 6, drafts: 0 });
    const [, step] = await api.as(officer).reports.steps({ centerId: 11, month: asMonth('2026-09') });
    expect(step).toMatchObject({ command: 'save', state: 'draft', values: figures() });
  });
});

it('sweeps up a draft that slipped through the closing, and leaves a reopened one', async () => {
  await execute(`
    update center_reports set state = 'draft', reopened = center_id = 12 where month = '2026-09' and center_id in (11, 12)`);
  await run('2026-10-10T22:10:00Z');
  const states = (await reportsOf('2026-09')).map((row) => row['state']);
  expect(states).toEqual(['missing', 'draft', 'missing', 'missing', 'missing', 'missing']);
});

describe('expected reports', () => {
  it('follow the network as it was in the month, and leave blame out for a part of it', async () => {
    await execute(`
      update access_centers set opened_on = '2026-10-15' where id = 11;
      update access_centers set opened_on = '2026-11-01' where id = 12;
      update access_centers set closed_on = '2026-10-20' where id = 13;
      update access_centers set closed_on = '2026-10-01' where id = 21;
      insert into center_suspensions (center_id, region_id, regional_center_id, suspended_on, resumed_on, reason)
      values (22, 2, 2, '2026-09-20', '2026-10-05', 'ремонт'), (31, 3, 3, '2026-09-20', '2026-11-02', 'ремонт')`);
    await run('2026-11-01T00:00:00Z');
    expect(await reportsOf('2026-10')).toEqual([
      { center_id: 11, region_id: 1, state: 'missing', full_month: false },
      { center_id: 13, region_id: 1, state: 'missing', full_month: false },
      { center_id: 22, region_id: 2, state: 'missing', full_month: false },
    ]);
  });

  it('are corrected while the month is open when the registry is', async () => {
    await execute(`
      delete from center_suspensions;
      update access_centers set opened_on = '2015-01-01', closed_on = null where id in (11, 12, 13, 21, 31);
      update access_centers set closed_on = '2026-09-15' where id = 22`);
    await run('2026-11-02T00:00:00Z');
    expect((await reportsOf('2026-10')).map((row) => [row['center_id'], row['full_month']])).toEqual(
      [11, 12, 13, 21, 31].map((id) => [id, true]),
    );
  });
});

describe('by hand', () => {
  it('opens a month before its day, and refuses one that has not begun or was opened', async () => {
    api.moveTo('2026-11-20T09:00:00Z');
    await api.as(officer).periods.open({ month: asMonth('2026-11') });
    expect(await periodOf('2026-11')).toMatchObject({ state: 'open' });
    expect(await told(api.as(officer).periods.open({ month: asMonth('2026-11') }))).toContain(
      'Месяц ноябрь 2026 уже открывали.',
    );
    expect(await told(api.as(officer).periods.open({ month: asMonth('2027-03') }))).toContain(
      'Месяц март 2027 ещё не начался',
    );
  });

  it('changes dates with a reason in the audit log, in order only, and never behind another person’s back', async () => {
    const dates = {
      month: asMonth('2026-11'),
      opensOn: '2026-12-01',
      dueOn: '2026-12-08',
      closesOn: '2026-12-14',
    };
    const version = (await periodOf('2026-11'))?.version ?? 0;
    const change = (over: object) =>
      api.as(officer).periods.changeDates({ ...dates, version, reason: 'Праздники', ...over } as never);
    expect(await told(change({ dueOn: '2026-12-20' }))).toContain('Дни идут не по порядку');
    await change({});
    await expect(change({})).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await periodOf('2026-11')).toMatchObject({ dueOn: '2026-12-08', closesOn: '2026-12-14' });
    const [entry] = await execute(
      `select before, after ->> 'reason' as reason from audit_log where action = 'period.dates'`,
    );
    expect(entry).toEqual({
      before: { opensOn: '2026-12-01', dueOn: '2026-12-05', closesOn: '2026-12-10' },
      reason: 'Праздники',
    });
  });

  it('closes only an open month', async () => {
    const close = async () =>
      api.as(officer).periods.close({
        month: asMonth('2026-11'),
        version: (await periodOf('2026-11'))?.version ?? 0,
      });
    await close();
    expect(await told(close())).toContain('Закрыть можно только открытый месяц, а ноябрь 2026 не открыт.');
  });

  it('is for headquarters alone', async () => {
    await expect(api.as(penza).periods.open({ month: asMonth('2026-11') })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
