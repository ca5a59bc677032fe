import { asDay } from '@pbnet/domain';
import { boardStates } from '@pbnet/domain/campaigns';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { requestOfAugust } from '../../testing/request-of-august.ts';
import { refusal } from '../../testing/staff.ts';
import { told } from '../../testing/told.ts';

const api = await testApi();
const august = await requestOfAugust(api);
const { officer, penza, kamchatka, letters, made } = august;
const text = 'Лекция о картах 12 августа, 40 человек.';
const { requests } = api.as(officer);

beforeEach(august.restart);

const lettersOf = async (kind: string) =>
  (await letters()).filter((letter) => letter['kind'] === kind).map(({ recipient }) => recipient);

describe('the clock', () => {
  const run = (at: string) => {
    api.moveTo(at);
    return api.services.requests.runSchedule(new Date(at));
  };

  it('asks on the morning of the opening day, each regional center by its own clocks, once', async () => {
    const { card } = await made({ opensOn: asDay('2026-08-05') });
    expect(await letters()).toEqual([]);
    expect((await run('2026-08-04T09:00:00Z')).asked).toBe(0);
    // 9 in the morning of the 5th in Kamchatka is late evening of the 4th in Penza.
    expect((await run('2026-08-04T21:30:00Z')).asked).toBe(1);
    expect(await lettersOf('campaign-request')).toEqual(['rc2@region.example']);
    expect((await run('2026-08-05T08:00:00Z')).asked).toBe(2);
    expect((await run('2026-08-05T08:10:00Z')).asked).toBe(0);
    expect(await lettersOf('campaign-request')).toHaveLength(3);
    expect((await card(officer, 1)).nextReminderOn).toBe('2026-08-07');
  });

  it('reminds nobody on the day of the request itself', async () => {
    const { card } = await made({ dueOn: asDay('2026-08-05') });
    expect((await api.services.campaigns.runReminders(new Date('2026-08-03T10:00:00Z'))).sent).toBe(0);
    expect(await card(officer, 1)).toMatchObject({ nextReminderOn: '2026-08-04', reminderStop: null });
    expect((await api.services.campaigns.runReminders(new Date('2026-08-04T10:00:00Z'))).sent).toBe(2);
  });

  it('closes after the last day has ended everywhere, with a summary that names the silent to headquarters', async () => {
    const { campaignId, get } = await made();
    await api.as(penza).requests.submit({ campaignId, regionalCenterId: 1, version: 0, text });
    expect((await run('2026-08-14T20:00:00Z')).closed).toEqual([]);
    expect((await run('2026-08-15T00:00:00Z')).closed).toEqual(['Совместные мероприятия, III квартал 2026']);
    expect((await run('2026-08-15T00:10:00Z')).closed).toEqual([]);
    expect((await get()).campaign).toMatchObject({ closed: true, withdrawn: false });
    const sent = (await letters()).filter(({ kind }) => kind === 'campaign-summary');
    const toHeadquarters = sent.find(({ recipient }) => recipient.includes('staff'));
    expect(sent.map(({ recipient }) => recipient)).toContain('rc1@region.example');
    expect(sent).toHaveLength(2);
    expect(toHeadquarters?.['plain']).toContain('Не ответили (2)');
    expect(sent.find(({ recipient }) => recipient === 'rc1@region.example')?.['plain']).not.toContain(
      'Не ответили',
    );
  });
});

describe('an answer taken back', () => {
  it('is a draft again and counts as late when it comes again after the day', async () => {
    const { campaignId, card } = await made();
    const key = { campaignId, regionalCenterId: 1 };
    const head = api.as(penza).requests;
    await head.submit({ ...key, version: 0, text });
    expect((await head.takeBack({ ...key, version: 1 })).submission).toMatchObject({
      state: 'draft',
      draft: text,
      answer: null,
    });
    expect((await card(officer, 1)).board).toBe('draft');
    api.moveTo('2026-08-12T09:00:00Z');
    expect((await head.submit({ ...key, version: 2, text })).submission).toMatchObject({ late: true });
  });

  it('is refused when it is accepted, and after the closing in words of its own', async () => {
    const { campaignId } = await made();
    const key = { campaignId, regionalCenterId: 1 };
    const head = api.as(penza).requests;
    await head.submit({ ...key, version: 0, text });
    await requests.accept({ ...key, version: 1 });
    expect(await refusal(head.takeBack({ ...key, version: 2 }))).toBe('submission-not-taken-back');
    await requests.close({ campaignId, version: 1, summary: 'Спасибо всем' });
    expect(await told(head.takeBack({ ...key, version: 2 }))).toContain('ответ уже учтён в итогах');
    expect(await told(requests.withdraw({ campaignId, version: 2, reason: 'Передумали' }))).toContain(
      'Кампания уже закрыта, итоги разосланы: отозвать её нельзя',
    );
  });
});

describe('a change of the request', () => {
  const other = { title: 'Мероприятия осени', request: 'Сообщите и дату.', closesOn: null };

  it('reaches those who still owe an answer, and is made once', async () => {
    const { campaignId, get } = await made();
    await api.as(penza).requests.submit({ campaignId, regionalCenterId: 1, version: 0, text });
    const input = { campaignId, version: 1, ...other, tell: true };
    await requests.change(input);
    expect((await requests.change(input)).campaign.version).toBe(2);
    expect(await lettersOf('campaign-change-1')).toEqual(['rc2@region.example', 'rc3@region.example']);
    expect((await get(penza)).campaign).toMatchObject(other);
  });

  it('over a colleague’s gives what stands now; a last day that has passed is refused in words', async () => {
    const { campaignId } = await made();
    await requests.change({ campaignId, version: 1, ...other, tell: false });
    const mine = { campaignId, version: 1, ...other, request: 'Сообщите и место.', tell: false };
    await expect(requests.change(mine)).rejects.toMatchObject({
      cause: { key: 'stale-edit', details: { current: { request: 'Сообщите и дату.', version: 2 } } },
    });
    api.moveTo('2026-08-13T09:00:00Z');
    const past = { ...mine, version: 2, closesOn: asDay('2026-08-12') };
    expect(await told(requests.change(past))).toContain(
      'Последний день приёма 12 августа 2026 года уже прошёл',
    );
    expect(await refusal(requests.change({ ...past, closesOn: asDay('2026-08-09') }))).toBe(
      'campaign-change-closes-before-due',
    );
  });
});

describe('a later day given by headquarters', () => {
  it('holds back an earlier last day', async () => {
    const { campaignId } = await made();
    const given = { campaignId, regionalCenterIds: [1], newDueOn: asDay('2026-08-13'), reason: 'Праздники' };
    await api.as(officer).campaigns.extend(given);
    const change = { campaignId, version: 1, title: 'Открытия', request: 'Сообщите и место.', tell: false };
    expect(await told(requests.change({ ...change, closesOn: asDay('2026-08-12') }))).toContain(
      'срок позже: 13 августа 2026 года',
    );
  });

  it('goes to several at once, keeps the old day, and leaves out whom it does not fit', async () => {
    const { campaignId, card } = await made();
    await api.as(penza).requests.submit({ campaignId, regionalCenterId: 1, version: 0, text });
    const ask = { campaignId, newDueOn: asDay('2026-08-11'), reason: 'Ждём ответа партнёра' };
    await api.as(kamchatka).campaigns.requestExtension(ask);
    const give = {
      campaignId,
      regionalCenterIds: [1, 2, 3],
      newDueOn: asDay('2026-08-12'),
      reason: 'Праздники',
    };
    const outcome = await api.as(officer).campaigns.extend(give);
    expect(outcome).toMatchObject({
      extended: 1,
      skipped: [
        { regionalCenterId: 1, reason: 'not-awaited' },
        { regionalCenterId: 2, reason: 'asks' },
      ],
    });
    expect(await card(officer, 3)).toMatchObject({ originalDueOn: '2026-08-10', dueOn: '2026-08-12' });
    expect(await lettersOf('extension')).toEqual(['rc3@region.example']);
    expect(
      (await api.as(officer).campaigns.extend({ ...give, regionalCenterIds: [3] })).skipped,
    ).toMatchObject([{ reason: 'not-later' }]);
    const late = { ...give, regionalCenterIds: [3], newDueOn: asDay('2026-08-20') };
    expect((await api.as(officer).campaigns.extend(late)).skipped).toMatchObject([
      { reason: 'after-closing' },
    ]);
  });
});

describe('where a campaign shows', () => {
  it('is counted in the list by the rules of its board, whatever has become of the cards', async () => {
    const { campaignId, get } = await made();
    await api.as(kamchatka).requests.save({ campaignId, regionalCenterId: 2, version: 0, text });
    for (const at of ['2026-08-09T09:00:00Z', '2026-08-10T12:30:00Z', '2026-08-10T23:00:00Z']) {
      api.moveTo(at);
      const [listed] = await requests.list();
      expect(listed?.counts).toEqual((await get()).counts);
      const [own] = await api.as(kamchatka).requests.list();
      const { board, dueOn, intake } = (await get(kamchatka)).own ?? {};
      expect(own?.own).toMatchObject({ board, dueOn, intake, state: 'draft' });
    }
    const shown = boardStates.map((state) => requests.board({ campaignId, board: state, regionId: 2 }));
    expect((await Promise.all(shown)).flat().map(({ regionalCenterId }) => regionalCenterId)).toEqual([2]);
  });

  it('is found by its title by those whom it asks', async () => {
    await made({ audience: 'chosen', regionalCenterIds: [1] });
    const find = (actor: typeof officer) => api.as(actor).search.find({ text: 'совместные' });
    expect(await find(officer)).toMatchObject([{ kind: 'campaign', detail: '10 августа 2026 года' }]);
    expect(await find(penza)).toHaveLength(1);
    expect(await find(kamchatka)).toEqual([]);
  });

  it('stands in the calendar on the reader’s own day', async () => {
    const { campaignId } = await made({ audience: 'chosen', regionalCenterIds: [1, 3] });
    const newDueOn = asDay('2026-08-13');
    await api
      .as(officer)
      .campaigns.extend({ campaignId, regionalCenterIds: [1], newDueOn, reason: 'Праздники' });
    const span = { from: asDay('2026-08-01'), to: asDay('2026-08-31') };
    const days = async (actor: typeof officer) =>
      (await api.as(actor).calendar.items(span)).map(({ kind, day, to }) => [kind, day, to]);
    const to = `/events/campaigns/${campaignId}`;
    expect(await days(officer)).toEqual([['campaign-due', '2026-08-10', to]]);
    expect(await days(penza)).toEqual([['campaign-due', '2026-08-13', to]]);
    expect(await days(kamchatka)).toEqual([]);
  });

  it('asks headquarters to read what was handed in', async () => {
    const { campaignId } = await made();
    await api.as(penza).requests.submit({ campaignId, regionalCenterId: 1, version: 0, text });
    const cards = await api.as(officer).home.cards();
    expect(cards).toContainEqual(expect.objectContaining({ id: `requests.review:${campaignId}`, count: 1 }));
  });

  it('tells open screens of changes in their own place', async () => {
    const { campaignId } = await made();
    const stop = new AbortController();
    const changes = api.services.requests.changes(penza, campaignId, stop.signal);
    expect((await changes.next()).value).toEqual({ campaignId });
    const next = changes.next();
    await api.as(kamchatka).requests.reportNothing({ campaignId, regionalCenterId: 2, version: 0, text: '' });
    await api.as(penza).requests.save({ campaignId, regionalCenterId: 1, version: 0, text });
    expect((await next).value).toEqual({ campaignId });
    const last = changes.next();
    stop.abort();
    expect((await last).done).toBe(true);
  });
});
