import { asDay } from '@pbnet/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { department, resolutionDesk } from '../testing/resolution-desk.ts';

const api = await testApi();
const desk = await resolutionDesk(api);
const { officer, director, penza, decision, controlled, cards, report, letters } = desk;

beforeEach(desk.restart);

it('a recurring decision spawns its turns by schedule, each with its own day', async () => {
  const recurrence = { every: 'month' as const, day: 10, from: asDay('2026-10-01'), until: null };
  const { id: resolutionId } = await controlled([decision({ parties: department, due: null, recurrence })]);
  const turns = async () =>
    (await cards(officer, { resolutionId })).map(({ instance, dueOn }) => [instance, dueOn]);
  expect(await turns()).toEqual([
    ['2026-10', '2026-10-10'],
    ['2026-11', '2026-11-10'],
  ]);
  const december = new Date('2026-12-01T09:00:00Z');
  expect(await api.services.controlSchedule.run(december)).toMatchObject({ spawned: 1 });
  expect(await api.services.controlSchedule.run(december)).toMatchObject({ spawned: 0 });
  expect((await turns()).at(-1)).toEqual(['2026-12', '2026-12-10']);
});

describe('reminders', () => {
  const runAt = (at: string) => api.services.controlSchedule.run(new Date(at));
  const reminders = async () =>
    (await letters())
      .filter(({ kind }) => kind !== 'assignments')
      .map(({ recipient, subject }) => [recipient, subject]);

  it('go out once a step in office hours, about all cards of a party in one letter, and stop with the report', async () => {
    const { id: resolutionId } = await controlled([decision(), decision({ words: 'Сообщить о планах' })]);
    expect(await runAt('2026-11-23T21:30:00Z')).toMatchObject({ sent: 1 });
    expect(await reminders()).toEqual([['rc2@region.example', 'Скоро срок исполнения: 2 поручения']]);
    expect(await runAt('2026-11-24T09:00:00Z')).toMatchObject({ sent: 2 });
    expect(await runAt('2026-11-24T09:10:00Z')).toMatchObject({ sent: 0 });
    for (const { id: cardId, version } of await cards(penza, { resolutionId }))
      await api.as(penza).control.report({ cardId, version, ...report() });
    await runAt('2026-12-02T09:00:00Z');
    expect((await reminders()).filter(([to]) => to === 'rc1@region.example')).toHaveLength(1);
    expect(await reminders()).toContainEqual(['rc3@region.example', 'Срок исполнения прошёл: 2 поручения']);
  });

  it('tell the controller when it stays undone, and never pass the cap', async () => {
    await controlled([decision({ controllerId: director.accountId })]);
    expect(await runAt('2026-12-09T09:00:00Z')).toMatchObject({ sent: 3 });
    expect((await reminders()).map(([, subject]) => subject)).toContain('Не исполнено в срок: 2 поручения');
    for (let day = 10; day < 31; day += 1) await runAt(`2026-12-${day}T09:00:00Z`);
    const [{ most }] = (await api.database.raw`select max(steps)::int as most from (
      select count(*) as steps from assignment_reminders group by assignment_id) counted`) as unknown as [
      { most: number },
    ];
    expect(most).toBeLessThanOrEqual(8);
  });
});

it('a held meeting proposes the decision that waits for one of its kind, in the same command', async () => {
  const awaits = { kind: 'meeting-held', subject: 'monitoring' } as const;
  const { id: resolutionId } = await controlled([
    decision({ parties: department, awaits }),
    decision({ parties: department, awaits: { kind: 'meeting-held', subject: 'annual' } }),
  ]);
  const [meeting] = await api.database.raw`
    insert into meetings (kind, title, state, modes, zone, starts_on, ends_on, start_minute, end_minute, declared)
    values ('monitoring', 'Совещание по итогам октября', 'announced', '["videoconference"]'::jsonb, 'Europe/Moscow',
      '2026-11-16', '2026-11-16', 600, 660,
      '{"inPerson": null, "videoconferenceRegions": null, "closedStreamPoints": null, "viewers": null}'::jsonb)
    returning id`;
  await api.as(officer).meetings.hold({ meetingId: String(meeting?.['id']), version: 1 });
  const found = await cards(officer, { resolutionId });
  expect(found.map(({ number, state }) => [number, state]).toSorted()).toEqual([
    [1, 'reported'],
    [2, 'assigned'],
  ]);
});
