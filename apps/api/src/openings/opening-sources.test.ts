import { asDay, asMonth } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { proposalDesk } from '../testing/proposal-desk.ts';
import { refusal } from '../testing/staff.ts';

const { api, as, proposed, reviewed, agreed, officer, penza, kamchatka, restart } = await proposalDesk();

beforeEach(async () => {
  await restart();
  await api.database.raw`truncate campaigns, campaign_submissions, campaign_reminders cascade`;
});

/** Asks all for planned openings by 10 November. */
async function asked(): Promise<string> {
  const id = randomUUID();
  await api.as(officer).requests.create({
    ...{ id, kind: 'planned-openings', title: 'Открытия 2027 года', request: 'Сообщите об открытиях.' },
    ...{ audience: 'all', regionalCenterIds: [] },
    ...{ opensOn: asDay('2026-11-03'), dueOn: asDay('2026-11-10'), closesOn: asDay('2026-11-14') },
  });
  return id;
}

const cardOf = (campaignId: string, actor: Actor, regionalCenterId: number) =>
  api.as(actor).requests.card({ campaignId, regionalCenterId });

describe('a campaign for planned openings', () => {
  it('is answered by proposals, and accepted when headquarters has answered them', async () => {
    const campaignId = await asked();
    const { opening } = await proposed();
    expect(await cardOf(campaignId, officer, 1)).toMatchObject({
      board: 'handed-in',
      items: [{ title: opening.name, to: `/agreements/openings/${opening.id}`, state: { ru: 'предложено' } }],
    });
    const taken = await as(officer).take({ id: opening.id, version: opening.version });
    await as(officer).agree({ id: opening.id, version: taken.opening.version });
    expect(await cardOf(campaignId, penza, 1)).toMatchObject({ submission: { state: 'accepted' } });
  });

  it('leaves «планов нет» an explicit answer, and counts no proposal of headquarters', async () => {
    const campaignId = await asked();
    await proposed({}, officer);
    const { submission, items } = await cardOf(campaignId, kamchatka, 2);
    expect(items).toEqual([]);
    expect((await cardOf(campaignId, penza, 1)).items).toEqual([]);
    const key = { campaignId, regionalCenterId: 2, version: submission.version };
    await api.as(kamchatka).requests.reportNothing({ ...key, text: 'Планов нет' });
    expect(await cardOf(campaignId, officer, 2)).toMatchObject({
      submission: { state: 'nothing-to-report' },
    });
    const text = api.as(penza).requests.submit({ ...key, regionalCenterId: 1, version: 0, text: 'Мокшан' });
    expect(await refusal(text)).toBe('campaign-answered-by-things');
  });
});

describe('the health of the network', () => {
  const kinds = async (actor: Actor) =>
    (await api.as(actor).networkHealth.findings()).flatMap(({ kind, responsible, to }) =>
      to.startsWith('/agreements/openings') ? [`${kind}: ${responsible.ru}`] : [],
    );

  it('finds a proposal that nobody answers for two weeks, and names who has to', async () => {
    await proposed();
    await proposed({ name: 'ЦУД в Мокшане' }, officer);
    api.moveTo('2026-11-16T09:00:00Z');
    expect(await kinds(officer)).toEqual([]);
    api.moveTo('2026-11-19T09:00:00Z');
    expect((await kinds(officer)).toSorted()).toEqual([
      'proposal-unanswered: ОМиМС',
      'proposal-unanswered: РЦ Пензенская область',
    ]);
    expect(await kinds(kamchatka)).toEqual([]);
  });

  it('finds what both sides agreed to without an agreement of cooperation', async () => {
    const { opening } = await agreed();
    expect(await kinds(penza)).toEqual(['agreed-without-agreement: Отдел соглашений ПБ']);
    await api.database
      .raw`update planned_openings set agreement_id = ${randomUUID()} where id = ${opening.id}`;
    expect(await kinds(penza)).toEqual([]);
  });
});

it('the home page tells each side what waits for its word', async () => {
  const cards = async (actor: Actor) =>
    (await api.as(actor).home.cards()).map(({ id }) => id).filter((id) => id.startsWith('openings.'));
  const card = await reviewed();
  expect(await cards(officer)).toEqual(['openings.answer']);
  expect(await cards(penza)).toEqual([]);
  const { id, version } = card.opening;
  await as(officer).reject({ id, version, reason: 'Рядом уже есть центр' });
  expect(await cards(officer)).toEqual([]);
  expect(await cards(penza)).toEqual(['openings.rejected']);
});

it('openings are found by town and host, and stand in the calendar once both sides agree', async () => {
  const { opening } = await agreed({ plannedMonth: asMonth('2027-04') });
  await proposed({ name: 'ЦУД в Мокшане', locality: 'Мокшан', hostName: 'Мокшанская библиотека' });
  const found = await api.as(penza).search.find({ text: 'наровчатская' });
  expect(found.filter(({ kind }) => kind === 'planned-opening')).toMatchObject([{ id: opening.id }]);
  expect(await api.as(kamchatka).search.find({ text: 'наровчатская' })).toEqual([]);
  const items = await api.as(officer).calendar.items({ from: asDay('2027-04-01'), to: asDay('2027-04-30') });
  expect(items).toMatchObject([{ kind: 'planned-opening', day: '2027-04-01', title: opening.name }]);
});
