import { describe, expect, it } from 'vitest';
import { figures, october } from '../../testing/month.ts';
import { reportDesk } from '../../testing/report-desk.ts';
import { told } from '../../testing/told.ts';

const { api, officer, managers, key, execute, get, save, submit, heads } = await reportDesk();
const [penza] = heads;
const [manager] = managers;

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
    expect(await told(enter(2))).toContain(
      'Срок сдачи отчёта за октябрь 2026 прошёл 5 ноября 2026 года в 23:59',
    );
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
    expect(await told(enter(penza, 2))).toContain(
      'Последний день приёма отчётов за октябрь 2026 (10 ноября 2026 года)',
    );
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
