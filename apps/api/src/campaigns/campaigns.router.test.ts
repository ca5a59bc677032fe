import { asDay } from '@pbnet/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { campaignOfJuly } from '../testing/campaign-of-july.ts';

const api = await testApi();
const sql = api.database.raw;
const july = await campaignOfJuly(api);
const { boardAs, campaignId, letters, officer, director, penza, kamchatka } = july;

beforeEach(july.restart);

describe('the campaign of a month', () => {
  it('begins, moves and closes with the reporting period', async () => {
    expect((await boardAs(officer)).campaign).toMatchObject({
      dueOn: '2026-08-05',
      closesOn: '2026-08-10',
      closed: false,
    });
    await sql`update reporting_periods set due_on = '2026-08-07'`;
    expect((await boardAs(officer)).campaign.dueOn).toBe('2026-08-07');
    await sql`update reporting_periods set state = 'closed', closed_at = now()`;
    expect((await boardAs(officer)).campaign.closed).toBe(true);
    expect(await api.as(officer).campaigns.board({ ...july.about, subject: '2026-08' })).toBeNull();
  });

  it('sorts every regional center by what it has handed in and by its own day', async () => {
    const before = await boardAs(officer);
    expect(before.card(1)).toMatchObject({ board: 'draft', done: 1, total: 3, state: 'awaiting' });
    expect(before.card(2)).toMatchObject({ board: 'nothing', done: 0, total: 2 });
    expect(before.card(3)).toMatchObject({ board: 'not-required', state: 'not-required', total: 0 });
    // 5 August is over in Kamchatka and not yet in Penza.
    api.moveTo('2026-08-05T13:00:00Z');
    const between = await boardAs(officer);
    expect(between.card(1)?.board).toBe('draft');
    expect(between.card(2)?.board).toBe('overdue');
  });

  it('shows a regional head the own card alone', async () => {
    expect((await boardAs(penza)).cards.map(({ regionalCenterId }) => regionalCenterId)).toEqual([1]);
  });
});

describe('an extension', () => {
  const asked = { newDueOn: asDay('2026-08-08'), reason: 'Нет света в двух центрах' };

  it('is granted: the new day holds for the centres, the old one is kept, the regional center gets a letter', async () => {
    const id = await campaignId();
    const { extensionId } = await api.as(penza).campaigns.requestExtension({ campaignId: id, ...asked });
    expect((await boardAs(officer)).card(1)?.extensions).toMatchObject([
      { state: 'requested', oldDueOn: '2026-08-05' },
    ]);
    await api.as(officer).campaigns.decideExtension({ extensionId, grant: true, reason: '' });
    expect((await boardAs(officer)).card(1)).toMatchObject({
      originalDueOn: '2026-08-05',
      dueOn: '2026-08-08',
      extensions: [{ state: 'granted', newDueOn: '2026-08-08' }],
    });
    const days =
      await sql`select distinct regional_center_id as id, extended_due_on::text as day from center_reports
      where extended_due_on is not null`;
    expect([...days]).toEqual([{ id: 1, day: '2026-08-08' }]);
    expect(await letters()).toMatchObject([{ subject: 'Продление разрешено: статистика за июль 2026' }]);
    const audited = await sql`select action from audit_log where entity_id = ${extensionId} order by id`;
    expect(audited.map(({ action }) => action)).toEqual(['extension.request', 'extension.grant']);
  });

  it('is refused with a reason that reaches the regional center', async () => {
    const { extensionId } = await api
      .as(penza)
      .campaigns.requestExtension({ campaignId: await campaignId(), ...asked });
    const decision = { extensionId, grant: false, reason: 'Данные уже нужны директору' };
    await api.as(officer).campaigns.decideExtension(decision);
    expect((await boardAs(penza)).card(1)).toMatchObject({
      dueOn: '2026-08-05',
      extensions: [{ state: 'refused', decisionReason: decision.reason }],
    });
    const [letter] = await letters();
    expect(letter?.['plain']).toContain(decision.reason);
    await expect(api.as(officer).campaigns.decideExtension(decision)).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { key: 'extension-decided' },
    });
  });

  it('waits for an answer before another can be asked for', async () => {
    const id = await campaignId();
    await api.as(penza).campaigns.requestExtension({ campaignId: id, ...asked });
    await expect(
      api.as(penza).campaigns.requestExtension({ campaignId: id, ...asked }),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await api.as(kamchatka).campaigns.requestExtension({ campaignId: id, ...asked });
  });

  it.each([
    ['a day that is not later', { newDueOn: asDay('2026-08-05') }, 'UNPROCESSABLE_CONTENT'],
    ['a day after closing', { newDueOn: asDay('2026-08-11') }, 'UNPROCESSABLE_CONTENT'],
    ['a day that does not exist', { newDueOn: '2026-02-30' }, 'BAD_REQUEST'],
    ['no reason', { reason: '   нет    ' }, 'BAD_REQUEST'],
    ['an unknown campaign', { campaignId: '00000000-0000-4000-8000-000000000000' }, 'NOT_FOUND'],
  ])('is refused for %s', async (_, change, code) => {
    const request = { campaignId: await campaignId(), ...asked, ...change } as typeof asked & {
      campaignId: string;
    };
    await expect(api.as(penza).campaigns.requestExtension(request)).rejects.toMatchObject({ code });
  });

  it('is asked for by regional centers and decided by the monitoring department alone', async () => {
    const id = await campaignId();
    const { extensionId } = await api.as(penza).campaigns.requestExtension({ campaignId: id, ...asked });
    const decision = { extensionId, grant: true, reason: '' };
    for (const actor of [penza, kamchatka, director])
      await expect(api.as(actor).campaigns.decideExtension(decision)).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    await expect(
      api.as(officer).campaigns.decideExtension({ extensionId, grant: false, reason: ' ' }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(
      api.as(officer).campaigns.requestExtension({ campaignId: id, ...asked }),
    ).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('what waits for headquarters', () => {
  it('are how the month goes, the requests to decide and the overdue, on the board of their month', async () => {
    const waiting = async () => {
      const cards = await api.services.home.cards(officer);
      return cards.filter(({ id }) => id.startsWith('campaigns.')).map(({ to, count }) => [to, count]);
    };
    const progress = ['/monitoring/board/2026-07', null];
    expect(await waiting()).toEqual([progress]);
    const newDueOn = asDay('2026-08-08');
    await api.as(kamchatka).campaigns.requestExtension({
      campaignId: await campaignId(),
      newDueOn,
      reason: 'Нет связи с центром',
    });
    api.moveTo('2026-08-06T09:00:00Z');
    expect(await waiting()).toEqual([
      ['/monitoring/board/2026-07?board=overdue', 2],
      ['/monitoring/board/2026-07?requests=open', 1],
      progress,
    ]);
  });
});
