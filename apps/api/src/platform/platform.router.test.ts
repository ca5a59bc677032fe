import { beforeAll, describe, expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { networkPlace, seedActor, seedNetwork } from '../testing/network.ts';

const api = await testApi();

beforeAll(() => seedNetwork(api.database));

const administrator = () => seedActor(api.database, 'administrator', networkPlace);

describe('settings', () => {
  it('hold their defaults until somebody changes them', async () => {
    expect(await api.services.settings.value('mailing.zero-day')).toBe(7);
    const actor = await administrator();
    await api.as(actor).platform.changeSetting({ key: 'mailing.zero-day', value: 9, version: 0 });
    expect(await api.services.settings.value('mailing.zero-day')).toBe(9);
    const rows = await api.as(actor).platform.settings();
    expect(rows).toContainEqual({ key: 'mailing.zero-day', value: 9, version: 1 });
  });

  it('refuse a value out of bounds, of another kind, and a stale change', async () => {
    const platform = api.as(await administrator()).platform;
    const key = 'reporting.days';
    await expect(platform.changeSetting({ key, value: 31, version: 0 })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await expect(platform.changeSetting({ key, value: true, version: 0 })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await platform.changeSetting({ key, value: 6, version: 0 });
    await expect(platform.changeSetting({ key, value: 8, version: 0 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await api.services.settings.value(key)).toBe(6);
  });

  it('leave a trace of who changed what', async () => {
    const actor = await administrator();
    await api.as(actor).platform.changeSetting({ key: 'mailing.second-person', value: false, version: 0 });
    const [entry] = await api.database.raw`
      select before, after from audit_log where action = 'setting.change' and entity_id = 'mailing.second-person'`;
    expect(entry).toEqual({ before: true, after: false });
  });

  it('are not changed by other roles', async () => {
    const actor = await seedActor(api.database, 'monitoring-officer', networkPlace);
    const change = api.as(actor).platform.changeSetting({ key: 'reporting.days', value: 7, version: 1 });
    await expect(change).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
