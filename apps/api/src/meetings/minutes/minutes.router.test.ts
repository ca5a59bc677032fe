import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { meetingOfOctober } from '../../testing/meeting-of-october.ts';
import { networkPlace, seedActor } from '../../testing/network.ts';
import { programmeOfOctober } from '../../testing/programme-of-october.ts';
import { testApi } from '../../testing/api.ts';
import { refusal } from '../../testing/staff.ts';

const api = await testApi();
const october = await meetingOfOctober(api);
const { officer, penza } = october;
const second = await seedActor(api.database, 'monitoring-officer', networkPlace);

beforeEach(october.restart);

async function prepared() {
  const { meetingId, step } = await october.made();
  await step('announce');
  const agendaItemId = randomUUID();
  const { minutes } = api.as(officer);
  const item = { meetingId, id: agendaItemId, title: 'О нулевых списках', speaker: 'ОМиМС', minutes: 20 };
  await minutes.saveItem({ ...item, version: 0 });
  return {
    meetingId,
    agendaItemId,
    item,
    step,
    save: (who: typeof officer, text: string, version: number, field: 'text' | 'outcome' = 'text') =>
      api.as(who).minutes.save({ meetingId, agendaItemId, field, version, text }),
    read: async () => (await api.as(penza).minutes.get({ meetingId }))[0],
    revisions: () => api.as(penza).minutes.revisions({ meetingId, agendaItemId }),
  };
}

describe('two secretaries', () => {
  it('in one text: the second is told and shown the first one’s, and nothing of either is lost', async () => {
    const { save, read, revisions } = await prepared();
    await save(officer, 'Слушали доклад.', 0);
    const late = save(second, 'Слушали ОМиМС.', 0);
    await expect(late).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { key: 'stale-edit', details: { current: { text: 'Слушали доклад.', version: 1 } } },
    });
    await save(second, 'Слушали ОМиМС.', 1);
    expect((await read())?.text).toEqual({ text: 'Слушали ОМиМС.', version: 2 });
    expect(await revisions()).toMatchObject([
      { revision: 1, text: 'Слушали доклад.', editedBy: 'monitoring-officer' },
    ]);
  });

  it('share an item: one writes the text, the other its outcome', async () => {
    const { save, read } = await prepared();
    await Promise.all([save(officer, 'Слушали.', 0), save(second, 'Принять к сведению.', 0, 'outcome')]);
    expect(await read()).toMatchObject({
      text: { text: 'Слушали.' },
      outcome: { text: 'Принять к сведению.' },
    });
  });

  it('keep one revision of what one person writes on and on, and take a repeated save for one', async () => {
    const { save, revisions, read } = await prepared();
    await save(officer, 'А', 0);
    await save(officer, 'АБ', 1);
    await save(officer, 'АБ', 1);
    expect((await read())?.text.version).toBe(2);
    expect(await revisions()).toEqual([]);
  });
});

describe('minutes', () => {
  it('keep what looks like markup as text, and stay out of the audit log', async () => {
    const { save, read } = await prepared();
    const text = '<img src=x onerror=alert(1)> & <script>';
    await save(officer, text, 0);
    expect((await read())?.text.text).toBe(text);
    const traces = await api.database.raw`select after::text from audit_log where action = 'minutes.save'`;
    expect(JSON.stringify(traces)).not.toContain('onerror');
  });

  it('hold back the removal of an item that was written to, and are closed with the meeting', async () => {
    const { save, item, step, meetingId } = await prepared();
    await save(officer, 'Слушали.', 0);
    const remove = api.as(officer).minutes.removeItem({ meetingId, id: item.id, version: 1 });
    expect(await refusal(remove)).toBe('agenda-item-written');
    api.moveTo('2026-10-21T12:00:00Z');
    await step('hold');
    await save(officer, 'Слушали. Постановили.', 1);
    await step('close');
    expect(await refusal(save(officer, 'Ещё', 2))).toBe('meeting-closed');
  });

  it('are not written by a region', async () => {
    const { save } = await prepared();
    expect(await refusal(save(penza, 'Мы', 0))).toBe('role-forbidden');
  });
});

it('takes the sessions of the programme onto the agenda once, in their order', async () => {
  const { session, meetingId } = await programmeOfOctober(api, october);
  await session({ title: 'Вторая', startMinute: 700, endMinute: 760 });
  await session({ title: 'Первая' });
  const { minutes } = api.as(officer);
  expect(await minutes.takeSessions({ meetingId })).toEqual({ added: 2 });
  expect(await minutes.takeSessions({ meetingId })).toEqual({ added: 0 });
  const items = await minutes.get({ meetingId });
  expect(items.map(({ title }) => title)).toEqual(['Первая', 'Вторая']);
  await minutes.moveItem({ meetingId, id: items[1]?.id ?? '', version: 1, index: 0 });
  expect((await minutes.get({ meetingId })).map(({ title }) => title)).toEqual(['Вторая', 'Первая']);
});

describe('a monitoring meeting', () => {
  it('opens with the zero lists, the late and the open decisions of its month', async () => {
    await api.database.raw`
      insert into reporting_periods (month, state, opens_on, due_on, closes_on)
      values ('2026-09', 'closed', '2026-10-01', '2026-10-05', '2026-10-10') on conflict do nothing`;
    await api.database.raw`
      insert into center_reports (month, center_id, region_id, regional_center_id, state, "values")
      select '2026-09', id, 1, 1, 'missing', '{}' from access_centers where regional_center_id = 1`;
    const id = randomUUID();
    const input = {
      ...{ id, month: '2026-09' as never, day: '2026-10-20' as never },
      ...{ startMinute: 600, endMinute: 660, videoconferenceUrl: null },
    };
    const { minutes, meetings } = api.as(officer);
    await minutes.createMonitoring(input);
    expect(await minutes.createMonitoring(input)).toEqual({ meetingId: id });
    const items = await minutes.get({ meetingId: id });
    expect(items.map(({ kind, title }) => [kind, title])).toEqual([
      ['zero-lists', 'Нулевые списки за сентябрь 2026'],
      ['late-reporters', 'Не сдали или сдали поздно за сентябрь 2026'],
      ['open-decisions', 'Неисполненные решения'],
    ]);
    expect(items[0]?.material?.rows[0]).toMatchObject({
      label: { ru: 'РЦ Пензенская область' },
      count: 3,
      to: '/monitoring/zero-lists/2026-09?rc=1',
    });
    expect((await meetings.get({ meetingId: id })).meeting).toMatchObject({
      kind: 'monitoring',
      month: '2026-09',
    });
    await minutes.renew({ meetingId: id });
  });

  it('of a month that is not known is refused and nothing is left of it', async () => {
    const input = {
      ...{ id: randomUUID(), month: '1990-01' as never, day: '2026-10-20' as never },
      ...{ startMinute: 600, endMinute: 660, videoconferenceUrl: null },
    };
    expect(await refusal(api.as(officer).minutes.createMonitoring(input))).toBe('month-unknown');
    expect(await api.as(officer).meetings.list()).toEqual([]);
  });
});
