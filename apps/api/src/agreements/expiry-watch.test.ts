import { asDay } from '@pbnet/domain';
import { effectiveEnd } from '@pbnet/domain/agreements';
import { beforeEach, describe, expect, it } from 'vitest';
import { agreementDesk } from '../testing/agreement-desk.ts';
import { refusal } from '../testing/staff.ts';

const desk = await agreementDesk();
const { api, as, officer, penza, party, period, draft, active } = desk;
const { raw } = api.database;

beforeEach(async () => {
  await raw`truncate agreements, deliveries cascade`;
  desk.moveTo('2026-11-02T09:00:00Z');
});

describe('the end', () => {
  it('comes by itself, but never to one that prolongs itself', async () => {
    const plain = await active();
    const prolonged = await active({ prolongation: 'automatic', prolongationMonths: 12 });
    await api.services.expiryWatch.run(new Date('2027-03-01T09:00:00Z'));
    desk.moveTo('2027-03-01T09:00:00Z');
    expect((await as(officer).get({ id: plain.id })).agreement.state).toBe('expired');
    const card = await as(officer).get({ id: prolonged.id });
    expect(card).toMatchObject({ agreement: { state: 'active' }, effectiveEnd: '2027-12-31', warning: null });
  });

  it('is the first day of the successor', async () => {
    const old = await active();
    const successor = await active({ supersedesId: old.id, periods: [period('2026-12-01', '2027-11-30')] });
    expect((await as(officer).get({ id: old.id })).agreement).toMatchObject({
      ...{ state: 'active', closedOn: '2026-12-01', closesAs: 'superseded' },
      links: [{ id: successor.id, relation: 'superseded-by' }],
    });
    await api.services.expiryWatch.run(new Date('2026-12-01T09:00:00Z'));
    expect((await as(officer).get({ id: old.id })).agreement.state).toBe('superseded');
  });

  it('can be set ahead by hand, with a reason', async () => {
    const { id, version } = await active();
    const stop = { id, version, reason: 'Центр закрывается', on: asDay('2026-11-20') };
    expect(await refusal(as(penza).terminate(stop))).toBe('role-forbidden');
    expect(await refusal(as(officer).terminate({ ...stop, on: asDay('2025-12-31') }))).toBe(
      'agreement-end-before-start',
    );
    await as(officer).terminate(stop);
    expect(await as(officer).terminate(stop)).toMatchObject({
      agreement: { state: 'active' },
      effectiveEnd: '2026-11-19',
    });
    expect((await as(officer).coverage({ on: asDay('2026-11-19'), regionalCenterId: 1 })).covered).toBe(1);
    expect((await as(officer).coverage({ on: asDay('2026-11-20'), regionalCenterId: 1 })).covered).toBe(0);
  });

  it('moves with an amendment that holds longer', async () => {
    const main = await active();
    await active({
      amendsId: main.id,
      number: '12/2026-1',
      periods: [period('2026-11-01', '2028-12-31')],
      centers: [],
    });
    const { agreement } = await as(officer).get({ id: main.id });
    expect(agreement.periods).toMatchObject([
      { kind: 'term' },
      { startsOn: '2027-01-01', endsOn: '2028-12-31', kind: 'prolongation' },
    ]);
    expect(agreement.endsOn).toBe('2028-12-31');
  });

  it('is warned of at 90, 60 and 30 days, each once, to who is responsible and to the regional center', async () => {
    await active();
    const letters = async (at: string) => {
      desk.moveTo(at);
      await api.services.expiryWatch.run(new Date(at));
      await api.services.expiryWatch.run(new Date(at));
      const rows =
        await raw`select recipient, subject from deliveries where kind = 'agreement-expiring' order by recipient`;
      return rows.length;
    };
    expect(await letters('2026-09-01T09:00:00Z')).toBe(0);
    expect(await letters('2026-11-02T09:00:00Z')).toBe(2);
    expect(await letters('2026-11-03T09:00:00Z')).toBe(2);
    expect(await letters('2026-12-05T09:00:00Z')).toBe(4);
    expect((await as(officer).list({ expiring: 30 })).rows).toMatchObject([{ daysLeft: 26 }]);
  });
});

it('of a turn to sign is told once, and reminded of every week, three times', async () => {
  await raw`update regional_center_versions set email = 'penza-rc@pbnet.test' where regional_center_id = 1`;
  const { id, parties } = await desk.inSigning();
  const letters = () => raw`
    select recipient, subject, plain, kind from deliveries where kind like 'agreement-turn%' order by queued_at, subject`;
  expect(await letters()).toMatchObject([
    { subject: 'Ваша очередь подписать: Соглашение о сотрудничестве, № 12/2026' },
  ]);
  const [first] = await letters();
  expect(first?.['plain']).toContain(`/agreements/${id}/signatures`);
  expect(first?.['plain']).toContain('Оба способа равноправны');
  await desk.sign(id, parties[0]?.id ?? '');
  const counts: number[] = [];
  for (const at of ['11-08', '11-09', '11-09', '11-16', '11-23', '11-30', '12-07']) {
    await api.services.expiryWatch.run(new Date(`2026-${at}T09:00:00Z`));
    const found = await letters();
    counts.push(found.length - 1);
    const recipients = found.slice(1).map(({ recipient }) => String(recipient));
    expect(new Set(recipients).size).toBeLessThanOrEqual(1);
  }
  expect(counts).toEqual([0, 1, 1, 2, 3, 3, 3]);
  expect((await letters()).at(-1)).toMatchObject({
    ...{ recipient: 'penza-rc@pbnet.test', kind: 'agreement-turn-reminder' },
    subject: 'Соглашение ждёт подписи: Соглашение о сотрудничестве, № 12/2026',
  });
});

describe('lists', () => {
  it('find by the title, the number and the name of a party, and count days to the end', async () => {
    await active({ title: 'Соглашение о чтении', number: '7/2026' });
    await draft({ title: 'Другое дело', number: null, parties: [party(2, 'partner')] });
    const found = async (search: string) =>
      (await as(officer).list({ search })).rows.map(({ title }) => title);
    expect(await found('чтении')).toEqual(['Соглашение о чтении']);
    expect(await found('7/2026')).toEqual(['Соглашение о чтении']);
    expect(await found('библиотека 2')).toEqual(['Другое дело']);
    expect((await as(officer).list({ state: 'in-work' })).total).toBe(1);
    expect((await as(officer).list({ expiring: 60 })).rows).toMatchObject([
      { daysLeft: 59, parties: ['ОБ 1'] },
    ]);
    expect((await as(officer).list({ centerId: 11 })).total).toBe(2);
  });

  it('show centres that no agreement covers as breaks of the network', async () => {
    await active();
    const { rows, total, covered } = await as(penza).coverage({ uncovered: true });
    expect({ total, covered, names: rows.map(({ name }) => name) }).toEqual({
      total: 3,
      covered: 1,
      names: ['ЦУД 12', 'ЦУД 13'],
    });
    const findings = await api.as(officer).networkHealth.findings();
    expect(findings.map(({ key }) => key)).toContain('center-without-agreement:21');
    expect(findings.map(({ kind }) => kind)).toContain('agreement-expiring');
    expect(await api.services.agreements.workbook(officer, {})).toBeInstanceOf(Uint8Array);
  });
});

it('counts the end in the database by the rule of the domain', async () => {
  const days = ['2024-01-31', '2024-02-29', '2025-12-31', '2026-11-02', '2026-11-03'].map(asDay);
  const today = asDay('2026-11-02');
  const wrong: unknown[] = [];
  for (const endsOn of [...days, null])
    for (const months of [null, 1, 5, 12])
      for (const closedOn of [null, asDay('2025-06-01'), asDay('2026-11-03')]) {
        const prolongation = months === null ? 'none' : 'automatic';
        const [row] = await raw`
          select agreement_end(${endsOn}, ${prolongation}, ${months}, ${closedOn}, ${today})::text as "end"`;
        const ruled = effectiveEnd({ endsOn, prolongation, prolongationMonths: months, closedOn }, today);
        if (row?.['end'] !== ruled) wrong.push({ endsOn, months, closedOn, ruled, counted: row?.['end'] });
      }
  expect(wrong).toEqual([]);
});
