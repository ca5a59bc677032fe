import { asDay as on, asMonth } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { describe, expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { refusedWith } from '../testing/centers.ts';
import { networkPlace, seedActor } from '../testing/network.ts';
import { openingDesk, plantOpening } from '../testing/opening-desk.ts';

const api = await testApi();
const { raw } = api.database;
const { actors, officer, head, newCode, toPreparing, toReady } = await openingDesk(api);

const lacksOf = (details: Readonly<Record<string, unknown>> | undefined) =>
  (details?.['lacks'] as readonly { readonly ru: string }[] | undefined)?.map(({ ru }) => ru);

describe('opening', () => {
  it('is refused with everything that is missing, and makes nothing', async () => {
    const seed = { agreement: null, organizationId: null, personEmail: '', addresses: [] };
    const id = await toPreparing(seed);
    const [before] = await raw`select count(*)::int as count from access_centers`;
    const { key, details } = await refusedWith(
      officer.open({ id, version: 2, code: newCode(), openedOn: on('2026-11-20') }),
    );
    expect(key).toBe('opening-lacks');
    expect(lacksOf(details)).toEqual([
      'подписать соглашение, действующее на день открытия',
      'выбрать организацию из реестра, в которой открывается центр',
      'указать ответственного с адресом почты',
      ...['«Помещение готово»', '«Рабочие места установлены»', '«Линия связи работает»'],
      ...['«Внесены сетевые адреса»', '«Программы установлены»', '«Ответственный обучен»'],
      '«Пробный сеанс прошёл»',
    ]);
    expect(await refusedWith(head.ready({ id, version: 2 }))).toMatchObject({ key: 'readiness-lacks' });
    const [after] = await raw`select count(*)::int as count from access_centers`;
    expect(after).toEqual(before);
  });

  it('asks whether the agreement holds on the day of opening, not today', async () => {
    const id = await toReady({ agreement: ['2026-11-10', '2027-11-09'], addresses: ['203.0.113.20'] });
    const open = (openedOn: string) =>
      refusedWith(officer.open({ id, version: 3, code: newCode(), openedOn: on(openedOn) }));
    expect(lacksOf((await open('2026-11-09')).details)).toEqual([
      'подписать соглашение, действующее на день открытия',
    ]);
    expect(await open('2026-11-24')).toMatchObject({ key: 'opening-in-future' });
    expect(await open('2026-11-10')).toEqual({ key: 'allowed' });
  });

  it('makes the centre with everything that it works with', async () => {
    const addresses = ['203.0.113.32/29', '2001:db8:77::/48'];
    const id = await toReady({ addresses, personEmail: 'Narovchat@center.example' });
    const { suggestedCode } = await officer.get({ id });
    expect(suggestedCode).not.toBe('');
    const input = { id, version: 3, code: 'НРВ-900', openedOn: on('2026-10-15') };
    const { state, center, may } = await officer.open(input);
    expect(state).toBe('opened');
    expect(center).toMatchObject({
      ...{ code: 'НРВ-900', name: 'Читальный зал в Наровчате', openedOn: '2026-10-15' },
      ...{ firstMonth: '2026-11', addresses: 2, manager: 'invited' },
    });
    expect(may).not.toContain('open');
    const centerId = center?.id ?? 0;
    const network = api.as(actors.officer).network;
    expect(await network.centers.get({ centerId })).toMatchObject({
      state: 'working',
      history: [{ facts: { organizationId: 1, regionalCenterId: 1, timeZone: 'Europe/Moscow' } }],
    });
    expect((await network.addresses.list({ centerId })).map(({ range }) => range).toSorted()).toEqual([
      '2001:db8:77::/48',
      '203.0.113.32/29',
    ]);
    const { agreements } = await officer.chain({ centerId });
    expect(agreements).toMatchObject([{ coversFrom: '2026-10-15', holds: true }]);
    const letters = await raw`select kind, recipient from deliveries
      where recipient = 'narovchat@center.example' or dedupe_key = ${`opening-opened:${id}`} order by kind`;
    expect(letters).toEqual([
      { kind: 'invitation', recipient: 'narovchat@center.example' },
      { kind: 'opening', recipient: 'rc1@region.example' },
    ]);
    // The same once more, as after a lost answer: nothing is made twice.
    expect((await officer.open(input)).center?.id).toBe(centerId);
    const other = officer.open({ ...input, code: 'НРВ-901' });
    expect(await refusedWith(other)).toMatchObject({ key: 'opening-opened-already' });
  });

  it('shows the centre on the board: not blamed for a part of a month, asked for the first whole one', async () => {
    const id = await toReady({ addresses: ['203.0.113.50'] });
    const opened = await officer.open({ id, version: 3, code: newCode(), openedOn: on('2026-10-15') });
    const centerId = opened.center?.id ?? 0;
    const rows = async (month: string) => raw`
      select state, full_month from center_reports where center_id = ${centerId} and month = ${month}`;
    expect(await rows('2026-10')).toEqual([{ state: 'missing', full_month: false }]);
    expect((await officer.chain({ centerId })).firstReport).toEqual({ month: '2026-11', state: null });
    await api.services.periods.runSchedule(new Date('2026-12-01T09:00:00Z'));
    expect(await rows('2026-11')).toEqual([{ state: 'missing', full_month: true }]);
    const board = await api.as(actors.officer).board.centers({ month: asMonth('2026-11') });
    expect(board.centerId).toContain(centerId);
  });

  it('goes by the clocks of the place: in Kamchatka the day begins nine hours before Moscow’s', async () => {
    const id = await toReady({ addresses: ['203.0.113.55'] });
    await raw`update planned_openings set time_zone = 'Asia/Kamchatka' where id = ${id}`;
    api.moveTo('2026-11-23T12:30:00Z');
    expect((await officer.get({ id })).today).toBe('2026-11-24');
    const opened = await officer.open({ id, version: 3, code: newCode(), openedOn: on('2026-11-24') });
    expect(opened.center?.openedOn).toBe('2026-11-24');
    api.moveTo('2026-11-23T09:00:00Z');
  });

  it('goes to one of two people who open at once; the other is told', async () => {
    const id = await toReady({ addresses: ['203.0.113.60'] });
    const second = api.as(await seedActor(api.database, 'monitoring-officer', networkPlace)).readiness;
    const [mine, theirs] = [newCode(), newCode()];
    const answers = await Promise.all([
      refusedWith(officer.open({ id, version: 3, code: mine, openedOn: on('2026-11-20') })),
      refusedWith(second.open({ id, version: 3, code: theirs, openedOn: on('2026-11-21') })),
    ]);
    expect(answers.map(({ key }) => key).toSorted()).toEqual(['allowed', 'opening-opened-already']);
  });

  it('makes nothing at all when a part fails', async () => {
    const taken = await toReady({ addresses: ['203.0.113.60'] });
    const code = newCode();
    const opening = officer.open({ id: taken, version: 3, code, openedOn: on('2026-11-20') });
    expect(await refusedWith(opening)).toMatchObject({ key: 'address-taken' });
    expect(await raw`select 1 from access_centers where code = ${code}`).toEqual([]);
    expect((await officer.get({ id: taken })).state).toBe('ready');
  });

  it('gives the role to a person who has an account already', async () => {
    const [known] = await raw`select email from accounts where id = ${actors.managers[0].accountId}`;
    const id = await toReady({ addresses: ['203.0.113.70'], personEmail: String(known?.['email']) });
    const { center } = await officer.open({ id, version: 3, code: newCode(), openedOn: on('2026-11-20') });
    expect(center?.manager).toBe('active');
  });

  it('is noted by the monitoring department alone', async () => {
    const id = await toReady({ addresses: ['203.0.113.80'] });
    const roles: readonly Actor[] = [
      actors.heads[0],
      await seedActor(api.database, 'director', networkPlace),
      await seedActor(api.database, 'agreements-officer', networkPlace),
    ];
    for (const actor of roles) {
      const opening = api.as(actor).readiness.open({ id, version: 3, code: 'X', openedOn: on('2026-11-20') });
      expect(await refusedWith(opening)).toMatchObject({ key: 'role-forbidden' });
    }
  });
});

describe('the health of the network', () => {
  it('finds an opening that is late, a centre without addresses and one that never reported', async () => {
    const { id } = await plantOpening(api.database, { plannedMonth: asMonth('2026-09') });
    api.moveTo('2027-01-20T09:00:00Z');
    await api.services.periods.runSchedule(new Date('2027-01-20T09:00:00Z'));
    const findings = await api.as(actors.heads[0]).networkHealth.findings();
    expect(findings).toContainEqual(
      expect.objectContaining({ key: `opened-late:${id}`, since: '2026-10-01' }),
    );
    const of = (kind: string) => findings.filter((found) => found.kind === kind);
    expect(of('center-without-addresses').map(({ key }) => key)).toContain('center-without-addresses:11');
    const [opened] = await raw`select id from access_centers where code = 'НРВ-900'`;
    const key = `center-without-first-report:${String(opened?.['id'])}`;
    expect(of('center-without-first-report')).toContainEqual(
      expect.objectContaining({ key, since: '2026-12-06' }),
    );
    api.moveTo('2026-11-23T09:00:00Z');
  });
});
