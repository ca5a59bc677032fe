import { asDay } from '@pbnet/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { eventDesk } from '../testing/event-desk.ts';
import { told } from '../testing/told.ts';

const { api, as, created, submitted, agreed, heads, restart } = await eventDesk();
const [penza, kamchatka] = heads;

beforeEach(restart);

describe('the clash check', () => {
  const people = { libraryPeople: ['Лекторий ПБ'] };

  it('warns of the same hall and people with links, and refuses nothing', async () => {
    const { event: first } = await agreed();
    const { event: second } = await submitted({
      title: 'Круглый стол',
      startsAt: '2026-10-20T13:00:00.000Z',
    });
    expect(await as(penza).clashes({ id: second.id })).toMatchObject([
      {
        title: first.title,
        to: `/events/joint/${first.id}`,
        shared: [{ kind: 'hall' }, { kind: 'person' }],
      },
    ]);
  });

  it('sees people of the library across regions, without telling what is not agreed yet', async () => {
    await submitted(people);
    const { event } = await submitted({ ...people, placeCenterId: 21, zone: 'Asia/Kamchatka' }, kamchatka);
    expect(await as(kamchatka).clashes({ id: event.id })).toMatchObject([
      { title: null, to: null, shared: [{ kind: 'person', name: 'Лекторий ПБ (ПБ)' }] },
    ]);
  });

  it('is quiet about neighbours in time, drafts and cancelled events', async () => {
    await submitted({ startsAt: '2026-10-20T13:30:00.000Z', endsAt: '2026-10-20T15:00:00.000Z' });
    await created();
    const { event: gone } = await submitted();
    await as(penza).cancel({ id: gone.id, version: gone.version, reason: 'Не состоится' });
    const { event } = await submitted();
    expect(await as(penza).clashes({ id: event.id })).toEqual([]);
  });

  it('refuses a taken broadcast slot, naming what has it, and keeps the card', async () => {
    await agreed({ onAir: true });
    const { event } = await created({ onAir: true, placeCenterId: 21, title: 'Эфир' }, kamchatka);
    expect(await told(as(kamchatka).submit({ id: event.id, version: event.version }))).toContain(
      'Эфир на это время уже занят: «Лекция «День Конституции»», 20 октября 2026 года, 15:00',
    );
    expect((await as(kamchatka).get({ id: event.id })).event).toMatchObject({
      state: 'draft',
      title: 'Эфир',
    });
  });

  it('lets one of two take the slot who ask in the same moment', async () => {
    const cards = await Promise.all([created({ onAir: true }), created({ onAir: true }, kamchatka)]);
    const outcomes = await Promise.allSettled([
      as(penza).submit({ id: cards[0].event.id, version: 1 }),
      as(kamchatka).submit({ id: cards[1].event.id, version: 1 }),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('the calendar', () => {
  it('shows an evening of Kamchatka on its own day, and on the day that Moscow sees', async () => {
    // 1 November, 10:00 in Kamchatka is still 31 October in UTC.
    const { event } = await agreed(
      { startsAt: '2026-10-31T22:00:00.000Z', endsAt: '2026-10-31T23:30:00.000Z', zone: 'Asia/Kamchatka' },
      kamchatka,
    );
    const span = (from: string, to: string) =>
      api.as(penza).calendar.items({ from: asDay(from), to: asDay(to), kinds: ['joint-event'] });
    for (const [from, to] of [
      ['2026-11-01', '2026-11-01'],
      ['2026-10-31', '2026-10-31'],
    ] as const)
      expect(await span(from, to)).toMatchObject([
        { key: `joint-event:${event.id}`, zone: 'Asia/Kamchatka', startsAt: event.startsAt },
      ]);
    expect(await span('2026-11-03', '2026-11-30')).toEqual([]);
  });

  it('is filtered by region, regional center, kind and state, and shows own drafts to their owners only', async () => {
    await agreed();
    const { event: draft } = await created({ title: 'Черновик' });
    const month = { from: asDay('2026-10-01'), to: asDay('2026-10-31') };
    const keys = async (actor: typeof penza, filter: object = {}) =>
      (await api.as(actor).calendar.items({ ...month, ...filter })).map(({ title }) => title);
    expect(await keys(penza)).toHaveLength(2);
    expect(await keys(kamchatka)).toEqual(['Лекция «День Конституции»']);
    expect(await keys(penza, { state: 'draft' })).toEqual([draft.title]);
    expect(await keys(penza, { regionId: 2 })).toEqual([]);
    expect(await keys(penza, { kinds: ['meeting'] })).toEqual([]);
  });

  it('refuses a span of years', async () => {
    const years = { from: asDay('2020-01-01'), to: asDay('2026-01-01') };
    await expect(api.as(penza).calendar.items(years)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});
