import { asDay } from '@pbnet/domain';
import { entryRefusal, entrySide, periodStates } from '@pbnet/domain/monitoring';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { figures, october, seedMonth } from '../../testing/month.ts';
import { saveStatement } from './save-statement.ts';

const api = await testApi();
const { officer, heads, managers } = await seedMonth(api);
const execute = (statement: string) => api.database.system((tx) => tx.execute(sql.raw(statement)));

const zones = { 11: 'Europe/Moscow', 21: 'Asia/Kamchatka', 31: 'Europe/Kaliningrad' } as const;

it('the saving statement lets in exactly whom the domain rule lets in', async () => {
  const days = ['2026-11-05', '2026-11-07', '2026-11-10', '2026-11-12'];
  const hours = ['11:59:59', '12:00:00', '20:59:59', '21:00:00', '21:59:59', '22:00:00'];
  const instants = days.flatMap((day) => hours.map((hour) => new Date(`${day}T${hour}Z`)));
  let visits = 0;
  for (const state of periodStates)
    for (const extendedDueOn of [null, asDay('2026-11-07'), asDay('2026-11-12')])
      for (const reopened of [false, true]) {
        await execute(`
          update reporting_periods set state = '${state}' where month = '2026-10';
          update center_reports set reopened = ${reopened}, version = 0,
            extended_due_on = ${extendedDueOn ? `'${extendedDueOn}'` : 'null'} where month = '2026-10'`);
        for (const [index, centerId] of [11, 21, 31].entries())
          for (const actor of [managers[index], heads[index], officer])
            for (const now of instants) {
              if (!actor || (state !== 'open' && now.getUTCHours() !== 21)) continue;
              const [row] = await execute(`select version from center_reports where center_id = ${centerId}`);
              const version = Number(row?.['version']);
              const input = { centerId, month: october, version, values: { visits: ++visits }, comments: {} };
              const saved = await saveStatement(api.database.raw, actor, { input, now });
              const terms = {
                periodState: state,
                dueOn: asDay('2026-11-05'),
                closesOn: asDay('2026-11-10'),
                extendedDueOn,
                reopened,
                timeZone: zones[centerId as 11],
              };
              const refusal = entryRefusal(terms, entrySide(actor.role), now);
              expect({ state, actor: actor.role, now, saved: saved !== undefined }).toEqual({
                ...{ state, actor: actor.role, now },
                saved: refusal === undefined,
              });
            }
      }
}, 120_000);

/** A reproducible stream of numbers below the limit. */
function random(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

it('the sums by region equal the counted reports after any sequence of commands', async () => {
  await execute(`
    update reporting_periods set state = 'open' where month = '2026-10';
    update center_reports set reopened = false, extended_due_on = null, version = 0 where month = '2026-10'`);
  api.moveTo('2026-11-03T09:00:00Z');
  const next = random(20_201_022);
  const call = api.as(officer).reports;
  for (let step = 0; step < 300; step += 1) {
    const centerId = [11, 12, 13, 21, 22, 31][next(6)] ?? 11;
    const { version, state } = await call.get({ centerId, month: october });
    const input = { centerId, month: october, version };
    const values = figures({ visits: next(1000), ...(next(3) === 0 ? { copies: 0 } : {}) });
    const reason = 'Проверка';
    const commands = [
      () => call.save({ ...input, values, comments: { visits: 'Проверено', copies: 'Проверено' } }),
      () => call.submit(input),
      () => call.accept(input),
      () => call.return({ ...input, reason }),
      () => call.reopen({ ...input, reason }),
    ];
    await commands[next(commands.length)]?.().catch((error: unknown) => {
      expect(error, `${state}`).toMatchObject({ cause: { name: 'DomainError' } });
    });
  }
  const [difference] = await execute(`
    with counted as (
      select r.region_id, item.key as code, sum((item.value)::bigint) as total, count(*) as centers
      from center_reports r cross join jsonb_each(r."values") item
      where r.month = '2026-10' and r.state in ('submitted', 'accepted') and jsonb_typeof(item.value) = 'number'
      group by 1, 2)
    select count(*) filter (where coalesce(c.total, 0) <> coalesce(m.total, 0)
        or coalesce(c.centers, 0) <> coalesce(m.centers, 0))::int as wrong,
      count(c.code)::int > 0 as some
    from counted c full join (select * from region_months where month = '2026-10') m using (region_id, code)`);
  expect(difference).toEqual({ wrong: 0, some: true });
}, 60_000);
