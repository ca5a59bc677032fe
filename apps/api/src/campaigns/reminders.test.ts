import { asDay } from '@pbnet/domain';
import { reminderCap } from '@pbnet/domain/campaigns';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { campaignOfJuly } from '../testing/campaign-of-july.ts';

const api = await testApi();
const sql = api.database.raw;
const july = await campaignOfJuly(api);
const { boardAs, campaignId, letters, officer, penza } = july;

beforeEach(july.restart);

describe('reminders on schedule', () => {
  const run = (at: string) => api.services.campaigns.runReminders(new Date(at));

  it('take each step of the ladder once, in the working hours of the regional center', async () => {
    expect(await run('2026-08-01T21:30:00Z')).toEqual({ sent: 1, skipped: [] });
    expect(await letters()).toMatchObject([{ recipient: 'rc2@region.example' }]);
    expect(await run('2026-08-01T21:40:00Z')).toEqual({ sent: 0, skipped: [] });
    expect((await run('2026-08-02T09:00:00Z')).sent).toBe(1);
    const [, second] = await letters();
    expect(second).toMatchObject({
      recipient: 'rc1@region.example',
      subject: 'Напоминание: статистика за июль 2026, срок 5 августа 2026 года',
    });
    expect(second?.['plain']).toContain('Сдано 1 из 3 отчётов.');
    expect(second?.['plain']).toContain('Осталось сдать: 2 отчёта.');
    expect(second?.['plain']).toContain('ЦУД 12 — есть черновик, не сдан');
    expect(second?.['plain']).toContain('http://localhost:3000/monitoring/board/2026-07');
  });

  it('send only the latest step after a silence, and say that the day is over', async () => {
    expect((await run('2026-08-06T09:00:00Z')).sent).toBe(1);
    const [letter] = await letters();
    expect(letter?.['subject']).toBe('Срок прошёл: статистика за июль 2026');
  });

  it('stop when everything is handed in, nothing is asked, or the month is closed', async () => {
    await sql`update center_reports set state = 'submitted' where regional_center_id = 1`;
    expect((await run('2026-08-04T09:00:00Z')).sent).toBe(0);
    await sql`update reporting_periods set state = 'closed', closed_at = now()`;
    expect((await run('2026-08-05T00:00:00Z')).sent).toBe(0);
  });

  it('follow a granted extension', async () => {
    await run('2026-08-04T09:00:00Z');
    const request = {
      campaignId: await campaignId(),
      newDueOn: asDay('2026-08-09'),
      reason: 'Болеет сотрудник',
    };
    const { extensionId } = await api.as(penza).campaigns.requestExtension(request);
    await api.as(officer).campaigns.decideExtension({ extensionId, grant: true, reason: '' });
    expect((await run('2026-08-05T09:00:00Z')).sent).toBe(0);
    expect((await run('2026-08-08T09:00:00Z')).sent).toBe(1);
  });

  it('name the regional centers that have no address and go on', async () => {
    await sql`update regional_center_versions set email = null where regional_center_id = 2`;
    const outcome = await run('2026-08-02T23:00:00Z');
    expect(outcome).toMatchObject({ sent: 0, skipped: [{ regionalCenterId: 2, reason: 'without-address' }] });
  });

  it('sent from two workers at once go out once', async () => {
    const outcomes = await Promise.all([run('2026-08-02T09:00:00Z'), run('2026-08-02T09:00:00Z')]);
    expect(outcomes.map(({ sent }) => sent).toSorted()).toEqual([0, 1]);
    expect(await letters()).toHaveLength(1);
  });
});

describe('a reminder by hand', () => {
  it('is the letter of its preview', async () => {
    const whom = { campaignId: await campaignId(), regionalCenterId: 1 };
    const preview = await api.as(officer).campaigns.previewReminder(whom);
    expect(preview.to).toBe('rc1@region.example');
    expect(await api.as(officer).campaigns.remind(whom)).toEqual({ sent: 1, skipped: [] });
    const [letter] = await letters();
    expect(letter).toMatchObject({ subject: preview.subject, plain: preview.plain });
    expect((await boardAs(officer)).card(1)).toMatchObject({
      reminders: { sent: 1 },
      reminderRefusal: 'too-soon',
    });
  });

  it('goes out once however often two people press', async () => {
    const whom = { campaignId: await campaignId(), regionalCenterId: 1 };
    const pressed = await Promise.allSettled([1, 2, 3].map(() => api.as(officer).campaigns.remind(whom)));
    expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await letters()).toHaveLength(1);
    api.moveTo('2026-08-03T09:20:00Z');
    await expect(api.as(officer).campaigns.remind(whom)).rejects.toMatchObject({
      code: 'UNPROCESSABLE_CONTENT',
      cause: { key: 'reminder-too-soon', details: { minutes: 20, wait: 40 } },
    });
    api.moveTo('2026-08-03T10:00:00Z');
    expect(await api.as(officer).campaigns.remind(whom)).toMatchObject({ sent: 1 });
  });

  it('reaches all overdue at once and names those left out', async () => {
    const id = await campaignId();
    api.moveTo('2026-08-06T09:00:00Z');
    expect(await api.as(officer).campaigns.remind({ campaignId: id })).toEqual({ sent: 2, skipped: [] });
    const again = await api.as(officer).campaigns.remind({ campaignId: id });
    expect(again.sent).toBe(0);
    expect(again.skipped.map(({ reason }) => reason)).toEqual(['too-soon', 'too-soon']);
  });

  it('ends at the cap', async () => {
    const whom = { campaignId: await campaignId(), regionalCenterId: 1 };
    for (let sent = 0; sent < reminderCap; sent += 1) {
      api.moveTo(`2026-08-03T${String(9 + sent).padStart(2, '0')}:00:00Z`);
      await api.as(officer).campaigns.remind(whom);
    }
    api.moveTo('2026-08-04T09:00:00Z');
    await expect(api.as(officer).campaigns.remind(whom)).rejects.toMatchObject({
      cause: { key: 'reminder-cap' },
    });
  });

  it.each([
    ['to a regional center that owes nothing', 3, 'card-not-awaited'],
    ['to an unknown regional center', 77, 'card-not-awaited'],
  ])('is refused %s', async (_, regionalCenterId, key) => {
    const whom = { campaignId: await campaignId(), regionalCenterId };
    await expect(api.as(officer).campaigns.remind(whom)).rejects.toMatchObject({ cause: { key } });
  });

  it('is refused without an address, after closing, and to roles that may not', async () => {
    const whom = { campaignId: await campaignId(), regionalCenterId: 1 };
    await sql`update regional_center_versions set email = ' ' where regional_center_id = 1`;
    await expect(api.as(officer).campaigns.remind(whom)).rejects.toMatchObject({
      cause: { key: 'recipient-without-address' },
    });
    await sql`update reporting_periods set state = 'closed'`;
    await expect(api.as(officer).campaigns.remind(whom)).rejects.toMatchObject({
      cause: { key: 'campaign-closed' },
    });
    await expect(api.as(penza).campaigns.remind(whom)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(api.as(null).campaigns.remind(whom)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    expect(await letters()).toEqual([]);
  });
});
