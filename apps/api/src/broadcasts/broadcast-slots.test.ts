import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { broadcastDesk } from '../testing/broadcast-desk.ts';
import { refusal } from '../testing/staff.ts';

const desk = await broadcastDesk();
const { api, as, editor, penza } = desk;

beforeEach(desk.restart);

const key = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });

describe('a slot of a channel', () => {
  it('is one broadcast’s at a time: the other is named, with free times near by', async () => {
    const channelId = await desk.channel('Канал ПБ');
    await desk.agreed({}, channelId);
    const other = await desk.requested({
      ...{ title: 'Вторая', startsAt: '2026-12-10T13:40:00.000Z', endsAt: '2026-12-10T14:40:00.000Z' },
    });
    const agree = (channel: string | null, preparation = 30) =>
      as(editor).agree({ ...key(other), channelId: channel, preparation });
    const error = await agree(channelId).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      cause: {
        key: 'broadcast-slot-taken',
        details: {
          other: '«Лекция «Земля Наровчатская»», 10 декабря 2026 года, 15:00–16:30',
          times: expect.arrayContaining(['2026-12-10T14:10:00.000Z']),
        },
      },
    });
    const asked = {
      channelId,
      startsAt: other.startsAt ?? '',
      endsAt: other.endsAt ?? '',
      exceptId: other.id,
    };
    expect(await as(penza).slot({ ...asked, preparation: 30 })).toMatchObject({
      clashes: [{ title: 'Лекция «Земля Наровчатская»' }],
    });
    expect(await as(penza).slot({ ...asked, preparation: 10 })).toEqual({ clashes: [], free: [] });
    expect((await agree(channelId, 10)).broadcast.state).toBe('agreed');
  });

  it('is given at a free time instead of the taken one, and the requester is told', async () => {
    const channelId = await desk.channel('Канал ПБ');
    await desk.agreed({}, channelId);
    const wished = await desk.requested({ title: 'Вторая' });
    const startsAt = '2026-12-10T14:00:00.000Z';
    const input = { ...key(wished), channelId, preparation: 30, startsAt };
    expect(await refusal(as(editor).agree({ ...input, startsAt: '2026-12-10T13:50:00.000Z' }))).toBe(
      'broadcast-slot-taken',
    );
    expect(await refusal(as(editor).agree({ ...input, startsAt: '2026-11-01T09:00:00.000Z' }))).toBe(
      'broadcast-in-past',
    );
    const { broadcast, steps } = await as(editor).agree(input);
    expect((await as(editor).agree(input)).broadcast.version).toBe(broadcast.version);
    expect(broadcast).toMatchObject({ state: 'agreed', startsAt, endsAt: '2026-12-10T15:30:00.000Z' });
    expect(steps.at(-1)).toMatchObject({ command: 'agree', oldStartsAt: '2026-12-10T12:00:00.000Z' });
    const [letter] = await api.database.raw`
      select plain as words from deliveries where subject like 'Трансляция согласована: Вторая%'`;
    expect(letter?.['words']).toContain('10 декабря 2026 года, 17:00');
  });

  it('asked for by two in the same moment is given to one', async () => {
    const channelId = await desk.channel('Канал ПБ');
    const [one, two] = [await desk.requested(), await desk.requested({ title: 'Вторая' })];
    const answers = await Promise.all(
      [one, two].map((row) => refusal(as(editor).agree({ ...key(row), channelId, preparation: 30 }))),
    );
    expect(answers.toSorted()).toEqual(['allowed', 'broadcast-slot-taken']);
  });

  it('is free again after a postponement, which keeps the old time', async () => {
    const channelId = await desk.channel('Канал ПБ');
    const first = await desk.agreed({}, channelId);
    const times = { startsAt: '2026-12-20T12:00:00.000Z', endsAt: '2026-12-20T13:00:00.000Z' };
    const input = { ...key(first), reason: 'Лектор заболел', ...times };
    const moved = await as(penza).postpone(input);
    expect((await as(penza).postpone(input)).broadcast.version).toBe(moved.broadcast.version);
    expect(moved.broadcast).toMatchObject({ state: 'postponed', ...times, postponements: 1 });
    expect(moved.steps.at(-1)).toMatchObject({ oldStartsAt: '2026-12-10T12:00:00.000Z' });
    const second = await desk.agreed({ title: 'Вторая' }, channelId);
    expect(second.state).toBe('agreed');
    const again = await as(editor).agree({ ...key(moved.broadcast), channelId, preparation: 30 });
    expect(again.broadcast).toMatchObject({ state: 'agreed', ...times });
  });

  it('is not given to a channel that is not connected, nor to a broadcast without a time', async () => {
    const first = await desk.requested();
    const agree = (row: typeof first, channelId: string | null) =>
      refusal(as(editor).agree({ ...key(row), channelId, preparation: 30 }));
    expect(await agree(first, randomUUID())).toBe('broadcast-channel-unknown');
    const { broadcast } = await as(penza).postpone({
      ...{ ...key(first), reason: 'Время уточняется', startsAt: null, endsAt: null },
    });
    expect(await agree(broadcast, null)).toBe('broadcast-without-dates');
  });
});
