import { asDay } from '@pbnet/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { meetingOfOctober } from '../testing/meeting-of-october.ts';
import { refusal } from '../testing/staff.ts';
import { told } from '../testing/told.ts';

const api = await testApi();
const october = await meetingOfOctober(api);
const { officer, penza, manager, made, card } = october;

beforeEach(october.restart);

describe('a new meeting', () => {
  it('is a draft of headquarters until it is announced to the whole network', async () => {
    const { meetingId, get, step } = await made();
    expect((await get()).meeting).toMatchObject({
      state: 'draft',
      startsAt: '2026-10-21T07:00:00.000Z',
      endsAt: '2026-10-22T14:00:00.000Z',
    });
    expect(await refusal(get(penza))).toBe('not-found');
    expect(await api.as(penza).meetings.list()).toEqual([]);

    expect((await step('announce')).meeting).toMatchObject({ state: 'announced' });
    expect((await get(manager)).meeting.videoconferenceUrl).toBe('https://vks.example/room');
    expect(await api.as(penza).meetings.list()).toMatchObject([{ meeting: { id: meetingId } }]);
  });

  it('sent twice is made once, announced twice is announced once', async () => {
    const input = card();
    await Promise.all([1, 2].map(() => api.as(officer).meetings.create(input)));
    expect(await api.as(officer).meetings.list()).toHaveLength(1);
    const announce = () => api.as(officer).meetings.announce({ meetingId: input.id, version: 1 });
    const both = await Promise.all([announce(), announce()]);
    expect(both.map(({ meeting }) => meeting.version)).toEqual([2, 2]);
  });

  it.each([
    ['ends before it starts', { endsOn: asDay('2026-10-20') }, 'meeting-ends-before-start'],
    [
      'ends at the minute of its start',
      { endsOn: asDay('2026-10-21'), endMinute: 600 },
      'meeting-ends-before-start',
    ],
    [
      'starts at a time that the clocks jump over',
      {
        zone: 'Europe/Berlin',
        startsOn: asDay('2027-03-28'),
        endsOn: asDay('2027-03-29'),
        startMinute: 150,
      },
      'meeting-time-missing',
    ],
  ])('that %s is refused', async (_, over, key) => {
    expect(await refusal(made(over))).toBe(key);
    expect(await api.as(officer).meetings.list()).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'ftp://x.example', 'не адрес'])('takes no link %s', async (url) => {
    await expect(made({ videoconferenceUrl: url })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('the steps of a meeting', () => {
  it('go from the announcement to the closing', async () => {
    const { step } = await made();
    await step('announce');
    expect((await step('openRegistration')).meeting.state).toBe('registration');
    expect(await told(step('hold'))).toContain('начинается только 21 октября 2026 года');
    api.moveTo('2026-10-21T08:00:00Z');
    expect((await step('hold')).meeting).toMatchObject({
      state: 'held',
      heldAt: '2026-10-21T11:00:00+03:00',
    });
    expect((await step('close')).meeting.state).toBe('closed');
    expect(await refusal(step('hold'))).toBe('meeting-closed');
  });

  it('begin with an announcement of days that have not passed', async () => {
    const { step } = await made();
    expect(await refusal(step('hold'))).toBe('meeting-other-state');
    api.moveTo('2026-10-23T00:00:00Z');
    expect(await told(step('announce'))).toContain('22 октября 2026 года, этот день уже прошёл');
  });

  it('are refused over another person’s change, which is shown', async () => {
    const { meetingId, step } = await made();
    await step('announce');
    const late = api.as(officer).meetings.edit({ ...card(), meetingId, version: 1, title: 'Другое' });
    await expect(late).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { details: { current: { state: 'announced' } } },
    });
  });
});

describe('putting off', () => {
  it('keeps the old days, with new ones and without', async () => {
    const { meetingId, get, step } = await made();
    await step('announce');
    const postpone = async (startsOn: string | null, endsOn: string | null, reason: string) =>
      api.as(officer).meetings.postpone({
        meetingId,
        version: (await get()).meeting.version,
        startsOn: startsOn === null ? null : asDay(startsOn),
        endsOn: endsOn === null ? null : asDay(endsOn),
        reason,
      });
    expect((await postpone(null, null, 'Карантин в области')).meeting).toMatchObject({
      state: 'postponed',
      earlierDays: [{ startsOn: '2026-10-21', endsOn: '2026-10-22', reason: 'Карантин в области' }],
    });
    expect((await postpone('2026-11-10', '2026-11-11', 'Новые дни')).meeting).toMatchObject({
      state: 'announced',
      startsOn: '2026-11-10',
      earlierDays: [{ startsOn: '2026-10-21' }, { startsOn: '2026-10-21', reason: 'Новые дни' }],
    });
    expect(await refusal(postpone('2026-09-01', '2026-09-02', 'В прошлое'))).toBe('meeting-in-past');
    const edit = { ...card(), meetingId, version: (await get()).meeting.version };
    expect(await refusal(api.as(officer).meetings.edit(edit))).toBe('meeting-days-by-postponing');
  });

  it('is not cancelling, which ends it with a reason', async () => {
    const { meetingId, step, get } = await made();
    await step('announce');
    const cancel = { meetingId, version: 2, reason: 'Нет площадки' };
    expect((await api.as(officer).meetings.cancel(cancel)).meeting.state).toBe('cancelled');
    expect((await api.as(officer).meetings.cancel(cancel)).meeting.version).toBe(3);
    expect(await refusal(step('hold'))).toBe('meeting-cancelled');
    expect((await get(penza)).meeting.cancellationReason).toBe('Нет площадки');
  });
});

it('keeps declared counts for what has no rows, apart from the points that are listed', async () => {
  const { meetingId } = await made();
  const declared = { inPerson: 50, videoconferenceRegions: 18, closedStreamPoints: null, viewers: null };
  const sheet = await api.as(officer).meetings.declare({ meetingId, version: 1, declared });
  expect(sheet).toMatchObject({ meeting: { declared }, counts: { closedStreamPoints: 0, talks: 0 } });
});
