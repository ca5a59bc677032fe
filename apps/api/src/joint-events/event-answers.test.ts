import { asDay } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { eventDesk } from '../testing/event-desk.ts';
import { refusal } from '../testing/staff.ts';

const { api, as, created, submitted, officer, heads, restart } = await eventDesk();
const [penza, kamchatka] = heads;

beforeEach(async () => {
  await restart();
  await api.database.raw`delete from campaign_submissions`;
  await api.database.raw`delete from campaign_reminders`;
  await api.database.raw`delete from campaigns where kind = 'joint-events'`;
});

/** Asks all for joint events by 10 November. */
async function asked(): Promise<string> {
  const id = randomUUID();
  await api.as(officer).requests.create({
    ...{ id, kind: 'joint-events', title: 'Мероприятия ноября', request: 'Сообщите о мероприятиях.' },
    ...{ audience: 'all', regionalCenterIds: [] },
    ...{ opensOn: asDay('2026-11-03'), dueOn: asDay('2026-11-10'), closesOn: asDay('2026-11-14') },
  });
  return id;
}

const cardOf = (campaignId: string, actor: Actor, regionalCenterId: number) =>
  api.as(actor).requests.card({ campaignId, regionalCenterId });

describe('a campaign for joint events', () => {
  it('is answered by the cards of events, without a word typed twice', async () => {
    const campaignId = await asked();
    const { event } = await created({}, penza, campaignId);
    expect(await cardOf(campaignId, penza, 1)).toMatchObject({ board: 'draft' });
    await as(penza).submit({ id: event.id, version: event.version });
    expect(await cardOf(campaignId, officer, 1)).toMatchObject({
      board: 'handed-in',
      items: [{ title: event.title, to: `/events/joint/${event.id}`, state: { ru: 'на рассмотрении' } }],
    });
    await as(officer).agree({ id: event.id, version: event.version + 1 });
    expect(await cardOf(campaignId, officer, 1)).toMatchObject({ submission: { state: 'accepted' } });
  });

  it('counts what was handed in by itself meanwhile, and nothing from before', async () => {
    await submitted();
    api.moveTo('2026-11-04T09:00:00Z');
    const campaignId = await asked();
    await api.database.raw`update joint_events set submitted_at = '2026-10-01T09:00:00Z'`;
    expect(await cardOf(campaignId, officer, 1)).toMatchObject({ items: [] });
    await submitted();
    expect(await cardOf(campaignId, officer, 1)).toMatchObject({ board: 'handed-in', items: [{}] });
  });

  it('sums up what was handed in before the closing, and is not changed afterwards', async () => {
    const campaignId = await asked();
    await submitted();
    await api.as(officer).requests.close({ campaignId, version: 1, summary: 'Спасибо всем' });
    const [letter] = await api.database.raw`
      select plain from deliveries where kind = 'campaign-summary' and recipient like '%staff%'`;
    expect(letter?.['plain']).toContain('Ответили 1 из 3');
    api.moveTo('2026-11-05T09:00:00Z');
    await submitted({ placeCenterId: 21 }, kamchatka);
    const { campaign, counts } = await api.as(officer).requests.get({ campaignId });
    expect(campaign.closed).toBe(true);
    expect(counts).toMatchObject({ 'handed-in': 1 });
    expect((await api.as(officer).requests.list())[0]?.counts).toEqual(counts);
  });

  it('does not let a returned event be denied', async () => {
    const campaignId = await asked();
    const { event } = await submitted();
    await as(officer).return({ id: event.id, version: event.version, reason: 'Укажите зал' });
    const card = await cardOf(campaignId, penza, 1);
    expect(card).toMatchObject({ board: 'draft', submission: { state: 'returned' } });
    const nothing = { campaignId, regionalCenterId: 1, version: card.submission.version, text: '' };
    expect(await refusal(api.as(penza).requests.reportNothing(nothing))).toBe('submission-answered');
  });

  it('takes no text: it is answered by cards', async () => {
    const campaignId = await asked();
    const answer = { campaignId, regionalCenterId: 1, version: 0, text: 'Лекция' };
    expect(await refusal(api.as(penza).requests.submit(answer))).toBe('campaign-answered-by-things');
  });

  it('tells the open board of what happens to an event', async () => {
    const campaignId = await asked();
    const stop = new AbortController();
    const changes = api.services.requests.changes(officer, campaignId, stop.signal);
    await changes.next();
    const next = changes.next();
    await submitted();
    expect((await next).value).toEqual({ campaignId });
    stop.abort();
  });

  it('leaves «нам нечего сообщить» an explicit answer, until an event is handed in after all', async () => {
    const campaignId = await asked();
    const key = { campaignId, regionalCenterId: 2 };
    const { submission } = await cardOf(campaignId, kamchatka, 2);
    await api.as(kamchatka).requests.reportNothing({ ...key, version: submission.version, text: '' });
    expect(await cardOf(campaignId, officer, 2)).toMatchObject({
      submission: { state: 'nothing-to-report' },
    });
    await submitted({ placeCenterId: 21 }, kamchatka);
    expect(await cardOf(campaignId, officer, 2)).toMatchObject({
      submission: { state: 'submitted' },
      items: [{}],
    });
  });
});

it('events are found by their titles, foreign ones once they are agreed', async () => {
  const { event } = await submitted({ title: 'Пушкинский ёлочный вечер' });
  const found = async (actor: Actor, text: string) =>
    (await api.as(actor).search.find({ text })).filter(({ kind }) => kind === 'joint-event');
  expect(await found(penza, 'елочный')).toMatchObject([{ to: `/events/joint/${event.id}` }]);
  expect(await found(kamchatka, 'елочный')).toEqual([]);
  await as(officer).agree({ id: event.id, version: event.version });
  expect(await found(kamchatka, 'ёлочный вечер')).toHaveLength(1);
});

it('the home page tells each what waits: review, handed-over cards, missing reports', async () => {
  await submitted();
  const cards = async (actor: Actor) =>
    (await api.as(actor).home.cards()).map(({ id }) => id).filter((id) => id.startsWith('joint-events.'));
  expect(await cards(officer)).toEqual(['joint-events.review']);
  const { event } = await submitted({ title: 'Вторая' });
  await as(officer).agree({ id: event.id, version: event.version });
  expect(await cards(penza)).toEqual(['joint-events.report']);
  expect(await cards(kamchatka)).toEqual([]);
});
