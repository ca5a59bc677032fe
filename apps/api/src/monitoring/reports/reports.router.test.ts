import { asMonth } from '@pbnet/domain';
import { describe, expect, it } from 'vitest';
import { october } from '../../testing/month.ts';
import { reportDesk } from '../../testing/report-desk.ts';
import { told } from '../../testing/told.ts';

const { api, key, execute, get, save, heads, managers } = await reportDesk();
const [penza] = heads;
const [manager] = managers;

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
    await expect
      .poll(() => heard.map((payload): unknown => JSON.parse(payload)))
      .toEqual([{ month: '2026-10', regionalCenterId: 1, centerId: 11 }]);
    await unlisten();
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

  it('saved by several people in the same moment is saved by one, and every other is told', async () => {
    const { version } = await get();
    const all = await Promise.allSettled(
      Array.from({ length: 8 }, (_, visits) => save({ visits }, { version })),
    );
    const lost = all.filter((one) => one.status === 'rejected');
    expect(lost).toHaveLength(7);
    for (const { reason } of lost) expect(reason).toMatchObject({ code: 'CONFLICT' });
    expect(await get()).toMatchObject({ version: version + 1 });
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
    expect(await told(save({ holograms: 3 }))).toContain(
      'Показателя «holograms» нет в форме за октябрь 2026.',
    );
  });

  it('a reason whose months do not hold the month is refused', async () => {
    const reason = { kind: 'not-applicable', reason: 'Нет принтера', from: '2026-11', to: null } as const;
    expect(await told(save({ copies: reason as never }))).toContain('Показатель «Выдано копий и распечаток»');
  });

  it('a month without a report is refused', async () => {
    const call = api
      .as(manager)
      .reports.save({ ...key, month: asMonth('2027-01'), version: 0, values: {}, comments: {} });
    expect(await told(call)).toContain('За январь 2027 отчёт этого центра не ждут');
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
      'Приём отчётов за октябрь 2026 закрыт. Введённое сохранено на экране. Чтобы исправить отчёт, попросите ПБ открыть его заново и назовите причину.',
    );
  });
});
