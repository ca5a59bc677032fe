import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { refusedWith } from '../testing/centers.ts';
import { eventDesk } from '../testing/event-desk.ts';
import { told } from '../testing/told.ts';

const desk = await eventDesk();
const { api, as, content, created, submitted, agreed, held, officer, heads, managers, restart } = desk;
const [penza, kamchatka] = heads;
const [manager, kamchatkaManager] = managers;

beforeEach(restart);

describe('a card', () => {
  it('goes from draft to report by named commands, each audited and dated', async () => {
    const { event } = await held();
    const { card } = await as(penza).report({
      ...{
        id: event.id,
        version: event.version,
        centerId: 11,
        inPerson: 42,
        video: 7,
        words: 'Прошло хорошо.',
      },
    });
    expect(card.event).toMatchObject({ state: 'reported', report: { inPerson: 42, video: 7 } });
    expect(card.steps.map(({ command }) => command)).toEqual([
      ...['create', 'submit', 'agree', 'hold', 'report'],
    ]);
    const audited = await api.database.raw`
      select action from audit_log where entity = 'joint-event' and entity_id = ${event.id} order by id`;
    expect(audited.map(({ action }) => action)).toEqual([
      ...['joint-event.create', 'joint-event.submit', 'joint-event.agree', 'joint-event.hold'],
      'joint-event.report',
    ]);
  });

  it('made twice with the same id is one card, and a repeated step changes nothing', async () => {
    const { event } = await created();
    const again = { id: event.id, regionalCenterId: 1, centerId: 11, campaignId: null, content: content() };
    expect((await as(penza).create(again)).event.version).toBe(event.version);
    const step = { id: event.id, version: event.version };
    const first = await as(penza).submit(step);
    const second = await as(penza).submit(step);
    expect(second.event).toEqual(first.event);
    expect(second.steps).toHaveLength(2);
  });

  it('is not handed in while anything is missing, and says what', async () => {
    const { event } = await created({ startsAt: null, endsAt: null, audience: '', inCharge: [] });
    expect(await told(as(penza).submit({ id: event.id, version: event.version }))).toContain(
      'не хватает сведений: дата и время, кто отвечает, для кого',
    );
  });

  it.each([
    ['ends before it begins', '2026-10-20T13:00:00.000Z', '2026-10-20T12:00:00.000Z'],
    ['ends in the moment of its beginning', '2026-10-20T12:00:00.000Z', '2026-10-20T12:00:00.000Z'],
    ['ends years later', '2026-10-20T12:00:00.000Z', '2029-10-20T12:00:00.000Z'],
    ['has a beginning and no end', '2026-10-20T12:00:00.000Z', null],
  ])('that %s is refused', async (_, startsAt, endsAt) => {
    await expect(created({ startsAt, endsAt })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it.each(['Europe/Nowhere', 'МСК'])('refuses the zone %s', async (zone) => {
    await expect(created({ zone })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('edited by two people: the second gets both versions, nothing is lost', async () => {
    const { event } = await created();
    const key = { id: event.id, version: event.version, centerId: 11 };
    await as(penza).save({ ...key, content: content({ title: 'Лекция первая' }) });
    const refusal = await refusedWith(
      as(manager).save({ ...key, content: content({ title: 'Лекция вторая' }) }),
    );
    expect(refusal).toMatchObject({ key: 'stale-edit', details: { current: { title: 'Лекция первая' } } });
  });

  it('keeps the dates that headquarters has agreed to, and takes small corrections', async () => {
    const { event } = await agreed();
    const key = { id: event.id, version: event.version, centerId: 11 };
    const moved = content({ endsAt: '2026-10-20T14:00:00.000Z' });
    expect(await refusedWith(as(penza).save({ ...key, content: moved }))).toMatchObject({
      key: 'joint-event-dates-agreed',
    });
    const saved = await as(penza).save({ ...key, content: content({ hall: 'Актовый зал' }) });
    expect(saved.event).toMatchObject({ state: 'agreed', hall: 'Актовый зал', sequence: event.sequence + 1 });
  });
});

describe('postponing', () => {
  it('keeps and counts the old dates until headquarters agrees to the new ones', async () => {
    const { event } = await agreed();
    const dates = { startsAt: '2026-11-10T12:00:00.000Z', endsAt: '2026-11-10T13:00:00.000Z' };
    const key = { id: event.id, reason: 'Ремонт зала' };
    const { event: put } = await as(penza).postpone({ ...key, version: event.version, ...dates });
    expect(put).toMatchObject({ state: 'postponed', postponements: 1, ...dates });
    const unknown = { startsAt: null, endsAt: null };
    const again = await as(penza).postpone({ ...key, version: put.version, ...unknown });
    expect(
      await refusedWith(as(officer).agree({ id: event.id, version: again.event.version })),
    ).toMatchObject({
      key: 'joint-event-without-dates',
    });
    expect(again.event.postponements).toBe(2);
    expect(again.steps.filter(({ command }) => command === 'postpone')).toMatchObject([
      { oldStartsAt: event.startsAt, oldEndsAt: event.endsAt, words: 'Ремонт зала' },
      { oldStartsAt: dates.startsAt, oldEndsAt: dates.endsAt },
    ]);
  });

  it('with new dates that do not suit comes back with words, and its postponements stay counted', async () => {
    const { event } = await agreed();
    const key = { id: event.id, reason: 'Зал занят.' };
    const dates = { startsAt: '2026-12-20T12:00:00.000Z', endsAt: '2026-12-20T13:00:00.000Z' };
    const { event: put } = await as(penza).postpone({ ...key, version: event.version, ...dates });
    const back = { id: event.id, version: put.version, reason: 'В этот день годовое собрание.' };
    await expect(as(penza).return(back)).rejects.toThrow();
    const { event: returned } = await as(officer).return(back);
    expect(returned).toMatchObject({ state: 'returned', reason: back.reason, postponements: 1 });
    const { event: sent } = await as(penza).submit({ id: event.id, version: returned.version });
    expect(sent.state).toBe('submitted');
  });
});

it('lists what has no date yet, then what comes next, then what was last', async () => {
  const on = (day: string) => ({ startsAt: `${day}T09:00:00.000Z`, endsAt: `${day}T10:00:00.000Z` });
  await created({ title: 'Через месяц', ...on('2026-12-03') });
  await created({ title: 'Месяц назад', ...on('2026-10-03') });
  await created({ title: 'Вчера', ...on('2026-11-02') });
  await created({ title: 'Завтра', ...on('2026-11-04') });
  await created({ title: 'Без дня', startsAt: null, endsAt: null });
  const { rows } = await as(penza).list({});
  expect(rows.map(({ title }) => title)).toEqual([
    ...['Без дня', 'Завтра', 'Через месяц', 'Вчера', 'Месяц назад'],
  ]);
});

describe('who may', () => {
  it('lets a centre write its card and hand it over, and the regional center submit or return it', async () => {
    const { event } = await created({}, manager);
    expect(event).toMatchObject({ regionalCenterId: 1, centerId: 11 });
    await expect(as(manager).submit({ id: event.id, version: event.version })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const over = await as(manager).handOver({ id: event.id, version: event.version });
    expect(over.may).toEqual([]);
    const queue = await as(penza).list({ state: 'handed-over' });
    expect(queue.rows.map(({ id }) => id)).toEqual([event.id]);
    const back = await as(penza).return({
      id: event.id,
      version: over.event.version,
      reason: 'Уточните зал',
    });
    expect(back.event).toMatchObject({ state: 'returned', reason: 'Уточните зал' });
    const again = await as(manager).handOver({ id: event.id, version: back.event.version });
    const sent = await as(penza).submit({ id: event.id, version: again.event.version });
    expect(sent.event.state).toBe('submitted');
    await expect(as(penza).agree({ id: event.id, version: sent.event.version })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('hides a foreign card until headquarters has agreed to it, and lets nobody else change it', async () => {
    const { event } = await submitted();
    await expect(as(kamchatka).get({ id: event.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await as(officer).agree({ id: event.id, version: event.version });
    const seen = await as(kamchatkaManager).get({ id: event.id });
    expect(seen).toMatchObject({
      may: [],
      steps: [],
      event: { regionalCenterName: 'РЦ Пензенская область' },
    });
    const cancel = { id: event.id, version: seen.event.version, reason: 'Чужая карточка' };
    await expect(as(kamchatka).cancel(cancel)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('refuses a centre of another regional center', async () => {
    const foreign = {
      id: randomUUID(),
      regionalCenterId: 1,
      centerId: 21,
      campaignId: null,
      content: content(),
    };
    expect(await refusedWith(as(penza).create(foreign))).toMatchObject({ key: 'joint-event-foreign-center' });
  });

  it('tells the regional center by letter what headquarters did', async () => {
    const { event } = await submitted();
    await as(officer).return({ id: event.id, version: event.version, reason: 'Добавьте программу' });
    const letters = await api.database.raw`select recipient, subject, plain from deliveries`;
    expect(letters).toMatchObject([{ recipient: 'rc1@region.example' }]);
    expect(letters[0]?.['subject']).toContain('Карточка мероприятия возвращена');
    expect(letters[0]?.['plain']).toContain('Добавьте программу');
  });
});

describe('kinds of events', () => {
  it('are headquarters’ data', async () => {
    const kind = { code: 'concert', nameRu: 'Концерт', nameEn: 'Concert', position: 20, archived: false };
    await as(officer).saveKind({ ...kind, version: 0 });
    await as(officer).saveKind({ ...kind, version: 0 });
    await as(officer).saveKind({ ...kind, archived: true, version: 1 });
    expect((await as(penza).kinds()).find(({ code }) => code === 'concert')).toMatchObject({
      archived: true,
    });
    expect(await refusedWith(as(officer).saveKind({ ...kind, nameRu: 'Вечер', version: 1 }))).toMatchObject({
      key: 'stale-edit',
    });
  });
});
