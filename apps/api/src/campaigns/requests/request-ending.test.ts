import { asDay } from '@pbnet/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { requestOfAugust } from '../../testing/request-of-august.ts';
import { refusal } from '../../testing/staff.ts';

const api = await testApi();
const august = await requestOfAugust(api);
const { officer, penza, kamchatka, kaliningrad, letters, made } = august;
const text = 'Лекция о картах 12 августа, 40 человек.';

beforeEach(august.restart);

const lettersOf = async (kind: string) => (await letters()).filter((letter) => letter['kind'] === kind);

describe('the end of a campaign', () => {
  it('tells headquarters and those who answered what came of it, once', async () => {
    const { campaignId } = await made();
    await api.as(penza).requests.submit({ campaignId, regionalCenterId: 1, version: 0, text });
    await api.as(kamchatka).requests.reportNothing({ campaignId, regionalCenterId: 2, version: 0, text: '' });
    await api.as(kaliningrad).requests.save({ campaignId, regionalCenterId: 3, version: 0, text });
    const end = { campaignId, version: 1, summary: 'Проведём одно мероприятие вместе.' };
    const closed = await api.as(officer).requests.close(end);
    expect(closed.campaign).toMatchObject({
      closed: true,
      withdrawn: false,
      summary: end.summary,
      version: 2,
    });
    await api.as(officer).requests.close(end);
    const sent = await lettersOf('campaign-summary');
    expect(sent.map(({ recipient }) => recipient).toSorted()).toEqual(
      [`${officer.accountId}@staff.example`, 'rc1@region.example', 'rc2@region.example'].toSorted(),
    );
    expect(sent[0]?.['plain']).toContain('Ответили 2 из 3. Из них сообщили, что сообщить нечего: 1.');
    const { requests } = api.as(officer);
    expect(await refusal(requests.withdraw({ campaignId, version: 2, reason: 'Передумали' }))).toBe(
      'campaign-withdraw-closed',
    );
    expect(
      await refusal(
        requests.return({ campaignId, regionalCenterId: 1, version: 1, reason: 'Укажите место' }),
      ),
    ).toBe('campaign-closed');
  });

  it('may be a withdrawal, which frees everybody and says why', async () => {
    const { campaignId, get } = await made();
    const { requests } = api.as(officer);
    expect(await refusal(requests.withdraw({ campaignId, version: 7, reason: 'Перенесли' }))).toBe(
      'stale-edit',
    );
    await requests.withdraw({ campaignId, version: 1, reason: 'Перенесли на осень' });
    expect(await lettersOf('campaign-withdrawal')).toHaveLength(3);
    expect((await get(penza)).campaign).toMatchObject({
      withdrawn: true,
      withdrawalReason: 'Перенесли на осень',
    });
    expect(
      await refusal(api.as(penza).requests.submit({ campaignId, regionalCenterId: 1, version: 0, text })),
    ).toBe('campaign-withdrawn');
    expect(await refusal(requests.close({ campaignId, version: 2, summary: 'Итоги' }))).toBe(
      'campaign-withdrawn',
    );
    expect((await api.services.campaigns.runReminders(new Date('2026-08-09T09:00:00Z'))).sent).toBe(0);
  });
});

describe('an answer that meets the closing', () => {
  it('is counted in the summary or refused, never lost between', async () => {
    for (let round = 0; round < 5; round += 1) {
      await august.restart();
      const { campaignId, get } = await made();
      const answer = { campaignId, regionalCenterId: 1, version: 0, text };
      const [submitted] = await Promise.all([
        refusal(api.as(penza).requests.submit(answer)),
        api.as(officer).requests.close({ campaignId, version: 1, summary: 'Итоги' }),
      ]);
      const counted = submitted === 'allowed' ? 1 : 0;
      if (counted === 0) expect(submitted).toBe('campaign-closed');
      expect((await get()).counts['handed-in']).toBe(counted);
      expect((await lettersOf('campaign-summary'))[0]?.['plain']).toContain(`Ответили ${counted} из 3.`);
    }
  });

  it('leaves the trace of who made and who ended the campaign', async () => {
    const { campaignId } = await made();
    await api.as(officer).requests.withdraw({ campaignId, version: 1, reason: 'Перенесли на осень' });
    const trace = await api.database
      .raw`select action, actor_id as "actorId" from audit_log where entity_id = ${campaignId} order by id`;
    expect(trace).toMatchObject([
      { action: 'campaign.create', actorId: officer.accountId },
      { action: 'campaign.withdraw', actorId: officer.accountId },
    ]);
  });
});

describe('the engine', () => {
  const remind = (at: string) => api.services.campaigns.runReminders(new Date(at));

  it('reminds those who owe an answer by the ladder', async () => {
    const { campaignId } = await made();
    await api.as(kamchatka).requests.reportNothing({ campaignId, regionalCenterId: 2, version: 0, text: '' });
    expect((await remind('2026-08-07T09:00:00Z')).sent).toBe(2);
    expect((await remind('2026-08-07T09:10:00Z')).sent).toBe(0);
    const [letter] = await lettersOf('reminder');
    expect(letter?.['subject']).toBe(
      'Напоминание: «Совместные мероприятия, III квартал 2026», срок 10 августа 2026 года',
    );
    expect(letter?.['plain']).toContain('Осталось сдать: 1 ответ.');
    expect(letter?.['plain']).toContain('по времени вашего центра');
  });

  it('reminds nobody before the first day nor after the last one', async () => {
    await made({ opensOn: asDay('2026-08-10'), closesOn: asDay('2026-08-10') });
    expect((await remind('2026-08-08T09:00:00Z')).sent).toBe(0);
    expect((await remind('2026-08-12T09:00:00Z')).sent).toBe(0);
  });

  it('grants a later day and keeps the old one', async () => {
    const { campaignId, card } = await made();
    const asked = { campaignId, newDueOn: asDay('2026-08-13'), reason: 'Ждём ответа партнёра' };
    const { extensionId } = await api.as(penza).campaigns.requestExtension(asked);
    await api.as(officer).campaigns.decideExtension({ extensionId, grant: true, reason: '' });
    expect(await card(penza, 1)).toMatchObject({
      originalDueOn: '2026-08-10',
      dueOn: '2026-08-13',
      extensions: [{ state: 'granted' }],
    });
    api.moveTo('2026-08-12T09:00:00Z');
    expect((await card(officer, 1)).board).toBe('nothing');
    expect((await card(officer, 2)).board).toBe('overdue');
  });

  it('puts the campaign on the home page of those who have to do something', async () => {
    const { campaignId } = await made();
    const ids = async (actor: typeof officer) => (await api.as(actor).home.cards()).map(({ id }) => id);
    expect(await ids(officer)).toContain(`campaigns.progress:${campaignId}`);
    expect(await ids(penza)).toContain(`requests.answer:${campaignId}`);
    await api.as(penza).requests.submit({ campaignId, regionalCenterId: 1, version: 0, text });
    expect(await ids(penza)).not.toContain(`requests.answer:${campaignId}`);
  });
});
