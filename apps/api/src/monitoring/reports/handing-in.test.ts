import { describe, expect, it } from 'vitest';
import { figures, october } from '../../testing/month.ts';
import { noon, reportDesk } from '../../testing/report-desk.ts';
import { told } from '../../testing/told.ts';

const { api, key, execute, get, save, submit, heads, managers } = await reportDesk();
const [penza, kamchatka] = heads;
const [manager] = managers;

describe('handing in', () => {
  it('gives a receipt, and the same one when the answer was lost', async () => {
    const { version } = await save(figures());
    const receipt = await api.as(manager).reports.submit({ ...key, version });
    expect(receipt).toEqual({
      ...key,
      version: version + 1,
      late: false,
      receiptNumber: `202610-11-${version + 1}`,
      submittedAt: new Date(noon).toISOString(),
    });
    expect(await api.as(manager).reports.submit({ ...key, version })).toEqual(receipt);
    expect(await get()).toMatchObject({ state: 'submitted', receiptNumber: receipt.receiptNumber });
  });

  it('is refused with everything that is wrong at once', async () => {
    const { visits: _visits, ...values } = figures({ events_held: 0, new_users: 900, registered_users: 0 });
    await save(values);
    const call = submit();
    expect(await told(call)).toContain('Отчёт за октябрь 2026 пока нельзя сдать: есть замечания, их 5.');
    await expect(call).rejects.toMatchObject({
      cause: {
        details: {
          findings: expect.arrayContaining([
            { code: 'visits', severity: 'refuse', rule: 'not-reported' },
            { code: 'event_participants', severity: 'refuse', rule: 'requires', other: 'events_held' },
            { code: 'new_users', severity: 'refuse', rule: 'at-most', other: 'registered_users' },
            { code: 'registered_users', severity: 'ask', rule: 'zero-explain' },
          ]),
        },
      },
    });
  });

  it('asks for words about a figure far from the last 12 months, and takes them', async () => {
    await execute(`
      insert into reporting_periods (month, state, opens_on, due_on, closes_on)
      select to_char(day, 'YYYY-MM'), 'closed', day + interval '1 month', day + interval '35 days',
        day + interval '40 days' from generate_series(date '2025-11-01', date '2026-09-01', '1 month') day
      on conflict do nothing;
      insert into center_reports (month, center_id, region_id, regional_center_id, state, "values")
      select to_char(day, 'YYYY-MM'), 11, 1, 1, 'accepted', '${JSON.stringify(figures())}'
      from generate_series(date '2025-11-01', date '2026-09-01', '1 month') day on conflict do nothing`);
    await save(figures({ visits: 400 }));
    await expect(submit()).rejects.toMatchObject({
      cause: { details: { findings: [{ code: 'visits', severity: 'ask', rule: 'deviation', usual: 13 }] } },
    });
    await save(figures({ visits: 400 }), { comments: { visits: 'День открытых дверей' } });
    await submit();
    const report = await get();
    expect(report.past).toHaveLength(11);
    expect(report.past[0]).toEqual({ month: '2026-09', values: figures() });
  });

  it('of a report that is handed in already changes nothing', async () => {
    await save(figures());
    await submit();
    expect(await told(save({ visits: 1 }))).toContain(
      'Отчёт за октябрь 2026 уже сдан, поэтому цифры не изменены.',
    );
  });
});

describe('the regional center', () => {
  it('accepts a report, or returns it with a reason that the centre reads', async () => {
    await save(figures());
    await submit();
    await api.as(penza).reports.accept({ ...key, version: (await get()).version });
    expect(await get()).toMatchObject({ state: 'accepted' });
    await api
      .as(penza)
      .reports.return({ ...key, version: (await get()).version, reason: 'Проверьте посещения' });
    expect(await api.as(manager).reports.get(key)).toMatchObject({
      state: 'returned',
      returnReason: 'Проверьте посещения',
    });
    await save(figures({ visits: 14 }));
    expect(await submit()).toMatchObject({ late: false });
  });

  it('accepts only what is handed in, only its own, and only what it has seen', async () => {
    const { version } = await get();
    expect(await told(api.as(penza).reports.accept({ ...key, version }))).toContain(
      'Отчёт за октябрь 2026 не сдан.',
    );
    expect(await told(api.as(kamchatka).reports.accept({ ...key, version }))).toContain('чужому центру');
    await save(figures());
    await submit();
    await expect(api.as(penza).reports.accept({ ...key, version })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(api.as(manager).reports.accept({ ...key, version })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('saves, hands in and accepts many at once, and is told of each that could not be', async () => {
    const versions = new Map(
      (await api.as(penza).reports.list({ month: october })).rows.map((row) => [row.centerId, row.version]),
    );
    const drafts = [11, 12, 13].map((centerId) => ({
      centerId,
      version: versions.get(centerId) ?? 0,
      values: centerId === 13 ? { visits: 2.5 } : figures(),
      comments: {},
    }));
    const inPenza = { regionalCenterId: 1, month: october };
    const saved = await api.as(penza).reports.saveMany({ ...inPenza, reports: drafts });
    expect(saved).toMatchObject([
      { kind: 'done', centerId: 11, state: 'draft' },
      { kind: 'done', centerId: 12, state: 'draft' },
      { kind: 'refused', centerId: 13, message: expect.stringContaining('«Посещений»') },
    ]);
    const chosen = drafts.map(({ centerId, version }) => ({ centerId, version: version + 1 }));
    expect(await api.as(penza).reports.submitMany({ ...inPenza, reports: chosen })).toMatchObject([
      { kind: 'done', state: 'submitted' },
      { kind: 'done', state: 'submitted' },
      { kind: 'refused', centerId: 13, key: 'stale-edit' },
    ]);
    const handedIn = chosen.map(({ centerId, version }) => ({ centerId, version: version + 1 }));
    expect(await api.as(penza).reports.acceptMany({ ...inPenza, reports: handedIn })).toMatchObject([
      { kind: 'done', state: 'accepted' },
      { kind: 'done', state: 'accepted' },
      { kind: 'refused', centerId: 13 },
    ]);
    const foreign = { regionalCenterId: 1, month: october, reports: [{ centerId: 21, version: 0 }] };
    expect(await api.as(penza).reports.submitMany(foreign)).toMatchObject([
      { kind: 'refused', centerId: 21, key: 'report-not-expected' },
    ]);
    expect(
      await told(api.as(penza).reports.saveMany({ ...inPenza, regionalCenterId: 2, reports: drafts })),
    ).toContain('чужому центру или региону');
  });
});
