import { asMonth } from '@pbnet/domain';
import type { IndicatorValues } from '@pbnet/domain/monitoring';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { figures, october, seedMonth } from '../../testing/month.ts';
import { told } from '../../testing/told.ts';

const api = await testApi();
const { officer, heads, managers } = await seedMonth(api);
const [penza, kamchatka] = heads;
const [manager] = managers;
const key = { centerId: 11, month: october };
const noon = '2026-11-03T09:00:00Z';

const execute = (statement: string) => api.database.system((tx) => tx.execute(sql.raw(statement)));
const get = () => api.as(officer).reports.get(key);
const save = async (values: IndicatorValues, over: object = {}) =>
  api.as(manager).reports.save({ ...key, version: (await get()).version, values, comments: {}, ...over });
const submit = async () => api.as(manager).reports.submit({ ...key, version: (await get()).version });

beforeEach(async () => {
  api.moveTo(noon);
  await execute(`
    update center_reports set state = 'missing', "values" = '{}', comments = '{}', version = version + 1,
      reopened = false, late = false, extended_due_on = null, receipt_number = null, return_reason = null
    where month = '2026-10';
    update reporting_periods set state = 'open' where month = '2026-10'`);
});

describe('a draft', () => {
  it('is saved as typed, with its history, an audit entry and a notice for live screens', async () => {
    const heard: string[] = [];
    const { unlisten } = await api.database.raw.listen('center_report', (payload) => heard.push(payload));
    const before = await get();
    const saved = await save({ visits: 12, copies: 0 }, { comments: { copies: 'Принтер в ремонте' } });
    expect(saved).toEqual({ centerId: 11, state: 'draft', version: before.version + 1 });
    expect(await api.as(manager).reports.get(key)).toMatchObject({
      state: 'draft',
      values: { visits: 12, copies: 0 },
      comments: { copies: 'Принтер в ремонте' },
      changed: { by: 'center-manager' },
      entry: { refusal: null, lastDay: '2026-11-05' },
    });
    const [step] = await api.as(manager).reports.steps(key);
    expect(step).toMatchObject({ command: 'save', state: 'draft', version: saved.version });
    const [entry] = await execute(
      `select actor_role, region_id, center_id, after -> 'values' as "values" from audit_log
       where action = 'report.save' order by id desc limit 1`,
    );
    expect(entry).toEqual({
      actor_role: 'center-manager',
      region_id: 1,
      center_id: 11,
      values: { visits: 12, copies: 0 },
    });
    await unlisten();
    expect(heard.map((payload) => JSON.parse(payload))).toEqual([
      { month: '2026-10', regionalCenterId: 1, centerId: 11 },
    ]);
  });

  it('keeps a reason instead of a number, and what is absent stays absent, not zero', async () => {
    const reason = { kind: 'not-applicable', reason: 'Нет принтера', from: '2026-09', to: null } as const;
    const excused = { kind: 'excused', reason: 'Ремонт зала', until: '2026-11-30' } as const;
    await save({ copies: reason as never, events_held: excused as never });
    expect((await get()).values).toEqual({ copies: reason, events_held: excused });
  });

  it('saved twice by a lost answer is saved once', async () => {
    const { version } = await get();
    const first = await save({ visits: 5 }, { version });
    const steps = await api.as(manager).reports.steps(key);
    expect(await save({ visits: 5 }, { version })).toEqual(first);
    expect(await api.as(manager).reports.steps(key)).toEqual(steps);
  });

  it('of a second person is refused with what the first one entered, and nothing is lost', async () => {
    const { version } = await get();
    await save({ visits: 5 });
    const second = api.as(penza).reports.save({ ...key, version, values: { visits: 7 }, comments: {} });
    await expect(second).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { details: { current: { version: version + 1, state: 'draft', values: { visits: 5 } } } },
    });
    expect(await told(second)).toContain('запись изменил другой сотрудник');
  });
});

describe('bad input', () => {
  it.each([
    ['a negative number', { visits: -5 }],
    ['a fraction', { visits: 5.5 }],
    ['a giant number', { visits: 1e12 }],
  ])('%s is refused by the indicator’s name', async (_what, values) => {
    expect(await told(save(values))).toBe(
      'Показатель «Посещений»: нужно целое число от 0 до 10 000 000, например 125. Введённое сохранено на экране. Исправьте отмеченные поля.',
    );
  });

  it('text instead of a number is refused by the field’s path', async () => {
    await expect(save({ visits: 'много' } as never)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { issues: [expect.objectContaining({ path: ['values', 'visits'] })] },
    });
  });

  it('an indicator that is not in the month’s form is refused', async () => {
    expect(await told(save({ holograms: 3 }))).toContain('Показателя «holograms» нет в форме за 10.2026.');
  });

  it('a reason whose months do not hold the month is refused', async () => {
    const reason = { kind: 'not-applicable', reason: 'Нет принтера', from: '2026-11', to: null } as const;
    expect(await told(save({ copies: reason as never }))).toContain('Показатель «Выдано копий и распечаток»');
  });

  it('a month without a report is refused', async () => {
    const call = api
      .as(manager)
      .reports.save({ ...key, month: asMonth('2027-01'), version: 0, values: {}, comments: {} });
    expect(await told(call)).toContain('За 01.2027 отчёт этого центра не ждут');
  });

  it('a foreign centre is refused, whoever asks', async () => {
    const foreign = { centerId: 21, month: october, version: 0, values: {}, comments: {} };
    expect(await told(api.as(manager).reports.save(foreign))).toContain('чужому центру или региону');
    expect(await told(api.as(penza).reports.save(foreign))).toContain('чужому центру или региону');
    expect(await told(api.as(penza).reports.get(foreign))).toContain('чужому центру или региону');
  });

  it('a closed month is refused, with the way out of it', async () => {
    await execute(`update reporting_periods set state = 'closed' where month = '2026-10'`);
    expect(await told(save({ visits: 1 }))).toBe(
      'Приём отчётов за 10.2026 закрыт. Введённое сохранено на экране. Чтобы исправить отчёт, попросите ПБ открыть его заново и назовите причину.',
    );
  });
});

describe('deadlines', () => {
  it.each([
    [21, 'Asia/Kamchatka', '2026-11-05T11:59:59Z', '2026-11-05T12:00:00Z'],
    [11, 'Europe/Moscow', '2026-11-05T20:59:59Z', '2026-11-05T21:00:00Z'],
    [31, 'Europe/Kaliningrad', '2026-11-05T21:59:59Z', '2026-11-05T22:00:00Z'],
  ])('lock centre %i (%s) at its own midnight', async (centerId, _zone, before, after) => {
    const own = managers[Math.floor(centerId / 10) - 1] ?? manager;
    const enter = async (visits: number) => {
      const { version } = await api.as(own).reports.get({ centerId, month: october });
      return api
        .as(own)
        .reports.save({ centerId, month: october, version, values: { visits }, comments: {} });
    };
    api.moveTo(before);
    await enter(1);
    api.moveTo(after);
    expect(await told(enter(2))).toContain('Срок сдачи отчёта за 10.2026 прошёл 05.11.2026 в 23:59');
    await execute(`update center_reports set extended_due_on = '2026-11-07' where center_id = ${centerId}`);
    await enter(2);
  });

  it('let the regional center enter late until its centre’s closing day ends, and headquarters until closing', async () => {
    const enter = async (actor: typeof penza, visits: number) =>
      api
        .as(actor)
        .reports.save({ ...key, version: (await get()).version, values: { visits }, comments: {} });
    api.moveTo('2026-11-10T20:59:59Z');
    await enter(penza, 1);
    api.moveTo('2026-11-10T21:00:00Z');
    expect(await told(enter(penza, 2))).toContain('Последний день приёма отчётов за 10.2026 (10.11.2026)');
    await enter(officer, 2);
  });

  it('mark as late what is handed in after the due day, whatever the extension', async () => {
    await save(figures());
    await execute(`update center_reports set extended_due_on = '2026-11-07' where center_id = 11`);
    api.moveTo('2026-11-05T20:59:59Z');
    const { late } = await submit();
    expect(late).toBe(false);
    const returned = await api
      .as(penza)
      .reports.return({ ...key, version: (await get()).version, reason: 'Опечатка' });
    api.moveTo('2026-11-05T21:00:00Z');
    expect(await api.as(manager).reports.submit({ ...key, version: returned.version })).toMatchObject({
      late: true,
    });
  });
});

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
    expect(await told(call)).toContain('Отчёт за 10.2026 пока нельзя сдать: есть замечания, их 5.');
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
      'Отчёт за 10.2026 уже сдан, поэтому цифры не изменены.',
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
      'Отчёт за 10.2026 не сдан.',
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

describe('a closed month', () => {
  const close = (state: string) =>
    execute(`update reporting_periods set state = '${state}' where month = '2026-10'`);

  it('is corrected only by headquarters reopening one report, with a reason; the correction is late', async () => {
    await save(figures());
    await submit();
    await close('closed');
    api.moveTo('2026-12-01T09:00:00Z');
    const { version } = await get();
    expect(await told(api.as(penza).reports.return({ ...key, version, reason: 'Ошибка' }))).toContain(
      'закрыт',
    );
    await expect(api.as(penza).reports.reopen({ ...key, version, reason: 'Ошибка' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await api.as(officer).reports.reopen({ ...key, version, reason: 'Ошибка в посещениях' });
    await save(figures({ visits: 99 }), { comments: { visits: 'Исправлено' } });
    expect(await submit()).toMatchObject({ late: true });
    expect(await told(save({ visits: 1 }))).toContain('уже сдан');
    expect(await get()).toMatchObject({ reopened: false, state: 'submitted', values: { visits: 99 } });
  });

  it('that is published keeps a note of every corrected figure', async () => {
    await save(figures());
    await submit();
    await close('published');
    await api
      .as(officer)
      .reports.reopen({ ...key, version: (await get()).version, reason: 'Ошибка в посещениях' });
    await save(figures({ visits: 14 }));
    await submit();
    expect(
      await execute('select month, center_id, code, before, after, reason from correction_notes'),
    ).toEqual([
      {
        month: '2026-10',
        center_id: 11,
        code: 'visits',
        before: 13,
        after: 14,
        reason: 'Ошибка в посещениях',
      },
    ]);
  });
});
