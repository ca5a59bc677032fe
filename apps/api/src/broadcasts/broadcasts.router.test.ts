import { asDay } from '@pbnet/domain';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { broadcastDesk } from '../testing/broadcast-desk.ts';
import { refusal } from '../testing/staff.ts';

const desk = await broadcastDesk();
const { api, as, editor, officer, penza, kamchatka, manager } = desk;

beforeEach(desk.restart);

const key = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });
const state = { requested: 'requested', agreed: 'agreed' } as const;

describe('a request', () => {
  it('is made once however often it is sent, and told to the media editors', async () => {
    const input = { id: randomUUID(), regionalCenterId: null, content: desk.content() };
    await as(penza).create(input);
    const { broadcast, technician, may } = await as(penza).create(input);
    expect(broadcast).toMatchObject({ state: state.requested, regionalCenterId: 1, version: 1 });
    expect(technician).toEqual({ name: 'Дежурный инженер', contact: '+7 900 000-00-00' });
    expect(may).toEqual(['save', 'postpone', 'cancel']);
    expect(await desk.letters()).toHaveLength(1);
    expect(await refusal(as(penza).create({ ...input, content: desk.content({ title: 'Другая' }) }))).toBe(
      'stale-edit',
    );
  });

  it('is seen by its own place and headquarters until it is agreed to', async () => {
    const { id } = await desk.requested();
    const seen = (actor: typeof penza) => refusal(as(actor).get({ id }));
    expect(await Promise.all([penza, editor, officer, kamchatka, manager].map(seen))).toEqual([
      ...['allowed', 'allowed', 'allowed', 'not-found', 'not-found'],
    ]);
  });

  it.each([
    [{ endsAt: '2026-12-10T12:00:00.000Z' }, 'BAD_REQUEST'],
    [{ endsAt: '2026-12-12T12:00:00.000Z' }, 'BAD_REQUEST'],
  ])('with the times %o is not valid', async (over, code) => {
    await expect(desk.requested(over)).rejects.toMatchObject({ code });
  });

  it.each([
    [{ startsAt: '2026-11-30T12:00:00.000Z', endsAt: '2026-11-30T13:00:00.000Z' }, 'broadcast-in-past'],
    [{ jointEventId: randomUUID() }, 'broadcast-foreign-thing'],
    [{ meetingId: randomUUID() }, 'broadcast-foreign-thing'],
  ])('with %o is refused in words', async (over, sentence) => {
    expect(await refusal(desk.requested(over))).toBe(sentence);
  });

  it('of a regional center is around its own events only; headquarters chooses any', async () => {
    const [mine, theirs] = [randomUUID(), randomUUID()];
    for (const [id, rc] of [
      [mine, 1],
      [theirs, 2],
    ] as const)
      await api.database.raw`
        insert into joint_events (id, region_id, regional_center_id, center_id, title, kind, format, starts_at, ends_at,
          zone, state, agreed_at)
        values (${id}, ${rc}, ${rc}, ${rc === 1 ? 11 : 21}, 'Лекция', 'lecture', 'mixed', '2026-12-10', '2026-12-11',
          'Europe/Moscow', 'agreed', now())`;
    expect((await as(penza).things()).map(({ id }) => id)).toEqual([mine]);
    expect((await as(editor).things()).map(({ id }) => id).toSorted()).toEqual([mine, theirs].toSorted());
    const foreign = 'broadcast-foreign-thing';
    expect(await refusal(desk.requested({ jointEventId: theirs }))).toBe(foreign);
    const own = await desk.requested({ jointEventId: mine });
    const content = desk.content({ jointEventId: theirs });
    expect(await refusal(as(penza).save({ ...key(own), content }))).toBe(foreign);
    expect(await refusal(as(editor).save({ ...key(own), content }))).toBe(foreign);
    expect(await refusal(desk.requested({ jointEventId: theirs }, editor))).toBe('allowed');
  });

  it('returned is corrected and asked for again; a stale edit is told so and loses nothing', async () => {
    const first = await desk.requested();
    const returned = await as(editor).return({ ...key(first), reason: 'Уточните время начала' });
    expect(returned.broadcast).toMatchObject({ state: 'returned', reason: 'Уточните время начала' });
    const save = { ...key(returned.broadcast), content: desk.content({ title: 'Лекция, уточнённая' }) };
    const saved = await as(penza).save(save);
    expect((await as(penza).save(save)).broadcast.version).toBe(saved.broadcast.version);
    expect(await refusal(as(penza).save({ ...save, content: desk.content({ title: 'Ещё одна' }) }))).toBe(
      'stale-edit',
    );
    const again = await as(penza).askAgain(key(saved.broadcast));
    expect(again.broadcast).toMatchObject({ state: state.requested, title: 'Лекция, уточнённая' });
    expect(again.steps.map(({ command }) => command)).toEqual(['create', 'return', 'save', 'ask-again']);
    expect(await desk.letters()).toHaveLength(3);
  });
});

it('once agreed to, is read by all, but what is to be corrected by its own place alone', async () => {
  const { id, version } = await desk.agreed();
  const moved = await as(penza).postpone({
    ...{ id, version, reason: 'Лектор заболел' },
    ...{ startsAt: '2026-12-20T12:00:00.000Z', endsAt: '2026-12-20T13:00:00.000Z' },
  });
  const seen = async (actor: typeof penza) => {
    const [listed] = await as(actor).list({ view: 'all' });
    const { broadcast } = await as(actor).get({ id });
    return [broadcast.reason, listed?.reason];
  };
  expect(await seen(kamchatka)).toEqual(['Лектор заболел', 'Лектор заболел']);
  await as(editor).return({ ...key(moved.broadcast), reason: 'Уточните зал' });
  expect(await seen(penza)).toEqual(['Уточните зал', 'Уточните зал']);
  expect(await seen(kamchatka)).toEqual([null, null]);
});

describe('a broadcast by link', () => {
  it('is prepared, tested, shown, counted and becomes a video, each step once', async () => {
    const agreed = await desk.agreed();
    const { id } = agreed;
    const prepare = (watchUrl: string | null) => as(editor).prepare({ ...key(agreed), watchUrl });
    expect(await refusal(prepare(null))).toBe('broadcast-link-missing');
    const prepared = await prepare('https://video.example/live');
    expect((await prepare('https://video.example/live')).broadcast.version).toBe(prepared.broadcast.version);
    expect(await refusal(as(penza).showEntry({ id }))).toBe('broadcast-no-entry');
    const { fine } = desk;
    const test = { ...key(prepared.broadcast), answers: fine.slice(1) };
    expect(await refusal(as(penza).test(test))).toBe('broadcast-test-incomplete');
    const tested = await as(penza).test({ ...test, answers: fine });
    expect(tested.broadcast).toMatchObject({ state: 'testing', testRun: { passed: true } });
    expect(await as(kamchatka).list({ view: 'all' })).toMatchObject([{ id, testRun: null }]);
    expect(await refusal(as(editor).goLive(key(tested.broadcast)))).toBe('broadcast-not-begun');
    api.moveTo('2026-12-10T11:55:00Z');
    expect(await refusal(as(penza).goLive(key(tested.broadcast)))).toBe('role-forbidden');
    const live = await as(editor).goLive(key(tested.broadcast));
    await as(editor).goLive(key(tested.broadcast));
    expect(await refusal(as(penza).cancel({ ...key(live.broadcast), reason: 'Передумали' }))).toBe(
      'broadcast-wrong-state',
    );
    const finished = await as(editor).finish(key(live.broadcast));
    expect(await refusal(as(penza).makeVideo(key(finished.broadcast)))).toBe('broadcast-no-recording');
    const recorded = await as(penza).record({
      ...key(finished.broadcast),
      ...{ peakViewers: 57, totalViewers: 213, recordingUrl: 'https://video.example/record' },
    });
    const made = await as(penza).makeVideo(key(recorded.broadcast));
    await as(penza).makeVideo(key(recorded.broadcast));
    expect(made.broadcast).toMatchObject({ videoId: id, peakViewers: 57 });
    const { video } = await api.as(penza).videos.get({ id });
    expect(video).toMatchObject({ title: agreed.title, recordedOn: '2026-12-10', regionalCenterId: 1 });
    expect(made.steps.map(({ command }) => command)).toEqual([
      ...['create', 'agree', 'prepare', 'test', 'go-live', 'finish', 'record', 'make-video'],
    ]);
  });

  it('called off tells its points, and no personal data stands in the log', async () => {
    const { id, version } = await desk.agreed();
    await as(editor).inviteCenters({ id, regionalCenterIds: [2] });
    await as(editor).cancel({ id, version, reason: 'Зал закрыли на ремонт' });
    expect((await desk.letters()).filter((line) => line.startsWith('Трансляция отменена'))).toEqual([
      'Трансляция отменена: Лекция «Земля Наровчатская» → rc1@region.example',
      'Трансляция отменена: Лекция «Земля Наровчатская» → rc2@region.example',
    ]);
    const [log] = await api.database.raw`
      select coalesce(string_agg(concat(before, after), ''), '') as words from audit_log where entity_id = ${id}`;
    expect(log?.['words']).not.toMatch(/Дежурный|900 000/);
  });
});

it('stands in the calendar, is found, and waits for the right hands', async () => {
  const cards = async (actor: typeof penza) =>
    (await api.as(actor).home.cards()).map(({ id }) => id).filter((id) => id.startsWith('broadcasts.'));
  const { id, version } = await desk.requested();
  expect([await cards(editor), await cards(officer), await cards(penza)]).toEqual([
    ...[['broadcasts.requested'], [], []],
  ]);
  await as(editor).agree({ id, version, channelId: null, preparation: 30 });
  await as(editor).inviteCenters({ id, regionalCenterIds: [2] });
  expect(await cards(kamchatka)).toEqual(['broadcasts.points']);
  api.moveTo('2026-12-10T09:00:00Z');
  expect(await cards(penza)).toEqual(['broadcasts.untested']);
  api.moveTo('2026-12-10T14:40:00Z');
  expect(await cards(editor)).toEqual(['broadcasts.overdue']);
  const items = await api.as(manager).calendar.items({ from: asDay('2026-12-10'), to: asDay('2026-12-10') });
  expect(items.filter(({ kind }) => kind === 'broadcast')).toMatchObject([
    { key: `broadcast:${id}`, to: `/media/broadcasts/${id}`, state: 'agreed' },
  ]);
  const found = await api.as(manager).search.find({ text: 'наровчатская' });
  expect(found.filter(({ kind }) => kind === 'broadcast')).toMatchObject([{ id }]);
});
