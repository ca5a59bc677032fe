import { asDay as on } from '@pbnet/domain';
import { expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { centerOpener, refusedWith } from '../testing/centers.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from '../testing/network.ts';

const api = await testApi();
await seedNetwork(api.database);
const { raw } = api.database;
const administrator = await seedActor(api.database, 'administrator', networkPlace);
const officer = await seedActor(api.database, 'monitoring-officer', networkPlace);
const head = await seedActor(api.database, 'regional-head', regionalCenterPlace(1));
const { centers, addresses } = api.as(officer).network;
const opened = centerOpener(api.as(administrator));
await raw`insert into reporting_periods (month, state, opens_on, due_on, closes_on)
  select to_char(m, 'YYYY-MM'), 'closed', m + interval '1 month', m + interval '1 month 4 days',
    m + interval '1 month 9 days' from generate_series('2026-08-01'::date, '2026-10-01', '1 month') m`;

async function owes(centerId: number, month: string, state: string, fullMonth = true): Promise<void> {
  await raw`insert into center_reports (month, center_id, region_id, regional_center_id, state, full_month)
    values (${month}, ${centerId}, 1, 1, ${state}, ${fullMonth})`;
}

it('gives a centre its addresses from a day on, and ends them', async () => {
  const centerId = await opened();
  const given = { centerId, from: on('2026-03-01'), note: 'договор с оператором' };
  await addresses.add({ ...given, version: 1, ranges: ['203.0.113.8/29', ' 2001:DB8:0::7 '] });
  expect(await addresses.list({ centerId })).toMatchObject([
    { range: '203.0.113.8/29', validFrom: '2026-03-01', validTo: null, note: 'договор с оператором' },
    { range: '2001:db8::7' },
  ]);
  const [first, second] = await addresses.list({ centerId });
  await addresses.end({ centerId, version: 2, addressId: first?.id ?? 0, on: on('2026-06-01') });
  await addresses.end({ centerId, version: 3, addressId: second?.id ?? 0, on: on('2026-03-01') });
  expect(await addresses.list({ centerId })).toMatchObject([
    { range: '203.0.113.8/29', validTo: '2026-06-01' },
  ]);
});

it('gives one address to one centre at a time', async () => {
  const [mine, theirs] = [await opened(), await opened()];
  const add = (centerId: number, version: number, range: string, from: string) =>
    refusedWith(addresses.add({ centerId, version, ranges: [range], from: on(from), note: '' }));
  await add(mine, 1, '198.51.100.0/28', '2026-01-01');
  const [address] = await addresses.list({ centerId: mine });
  expect(await add(theirs, 1, '198.51.100.5', '2026-02-01')).toMatchObject({
    key: 'address-taken',
    details: { range: '198.51.100.5' },
  });
  expect(await addresses.list({ centerId: theirs })).toEqual([]);
  await addresses.end({ centerId: mine, version: 2, addressId: address?.id ?? 0, on: on('2026-05-01') });
  expect(await add(theirs, 1, '198.51.100.5', '2026-04-01')).toMatchObject({ key: 'address-taken' });
  expect(await add(theirs, 1, '198.51.100.5', '2026-05-01')).toEqual({ key: 'allowed' });
});

it('lets one of two in when both take the address in the same moment', async () => {
  const ids = [await opened(), await opened()];
  const answers = await Promise.all(
    ids.map((centerId) =>
      refusedWith(
        addresses.add({ centerId, version: 1, ranges: ['192.0.2.77'], from: on('2026-01-01'), note: '' }),
      ),
    ),
  );
  expect(answers.map(({ key }) => key).toSorted()).toEqual(['address-taken', 'allowed']);
});

it('gives no address for days on which the centre does not exist, and ends those given with it', async () => {
  const centerId = await opened();
  const given = { centerId, ranges: ['203.0.113.90'], note: '' };
  const adding = (version: number, from: string) =>
    refusedWith(addresses.add({ ...given, version, from: on(from) }));
  expect(await adding(1, '2001-01-01')).toMatchObject({ key: 'before-opening' });
  await centers.close({ centerId, version: 1, on: on('2027-03-01'), reason: 'школа закрыта' });
  expect(await adding(2, '2027-03-01')).toMatchObject({
    key: 'center-closed',
    details: { day: '2027-03-01' },
  });
  expect(await adding(2, '2027-02-01')).toEqual({ key: 'allowed' });
  const [address] = await addresses.list({ centerId });
  expect(address).toMatchObject({ validFrom: '2027-02-01', validTo: '2027-03-01' });
  const later = addresses.end({ centerId, version: 3, addressId: address?.id ?? 0, on: on('2027-06-01') });
  expect(await refusedWith(later)).toMatchObject({ key: 'address-ended' });
});

it('changes nothing of a centre after its closing', async () => {
  const centerId = await opened();
  await centers.suspend({ centerId, version: 1, on: on('2026-12-01'), reason: 'ремонт зала' });
  await centers.close({ centerId, version: 2, on: on('2027-03-01'), reason: 'школа закрыта' });
  const dated = { centerId, version: 3, from: on('2027-03-01') };
  const renaming = centers.change({ ...dated, facts: { name: 'Новое имя' } });
  expect(await refusedWith(renaming)).toMatchObject({ key: 'center-closed' });
  const resuming = centers.resume({ centerId, version: 3, on: on('2027-04-01') });
  expect(await refusedWith(resuming)).toMatchObject({ key: 'center-closed' });
  expect(await centers.get({ centerId })).toMatchObject({ version: 3, history: [{ validTo: null }] });
});

it('does not take an address that nobody outside sees', async () => {
  const centerId = await opened();
  const given = { centerId, version: 1, from: on('2026-01-01'), note: '' };
  await expect(addresses.add({ ...given, ranges: ['192.168.1.1'] })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
});

it('is dated by the monitoring department, not by the regional center', async () => {
  const centerId = await opened();
  const own = api.as(head).network;
  expect(await own.addresses.list({ centerId })).toEqual([]);
  const closing = own.centers.close({ centerId, version: 1, on: on('2026-11-01'), reason: 'ремонт зала' });
  expect(await refusedWith(closing)).toMatchObject({ key: 'role-forbidden' });
});

it('does not close with a month that nobody has handed in, and names the months', async () => {
  const centerId = await opened();
  await owes(centerId, '2026-08', 'accepted');
  await owes(centerId, '2026-09', 'missing');
  await owes(centerId, '2026-10', 'draft');
  const closing = centers.close({ centerId, version: 1, on: on('2026-11-01'), reason: 'школа закрыта' });
  expect(await refusedWith(closing)).toMatchObject({
    key: 'closing-unreported',
    details: { months: ['2026-09', '2026-10'] },
  });
  expect(await centers.get({ centerId })).toMatchObject({ closedOn: null, version: 1 });
});

it('does not count against it a month that it did not work in whole, or one after the closing', async () => {
  const centerId = await opened();
  await owes(centerId, '2026-08', 'missing', false);
  await owes(centerId, '2026-10', 'missing');
  await centers.close({ centerId, version: 1, on: on('2026-10-01'), reason: 'школа закрыта' });
  expect(await centers.get({ centerId })).toMatchObject({ closedOn: '2026-10-01' });
});

it('closes when the months are written off with a reason, and ends the addresses', async () => {
  const centerId = await opened();
  await owes(centerId, '2026-09', 'missing');
  const day = on('2026-11-01');
  await addresses.add({
    centerId,
    version: 1,
    ranges: ['203.0.113.70'],
    from: on('2026-01-01'),
    note: '',
  });
  await centers.close({
    centerId,
    version: 2,
    on: day,
    reason: 'школа закрыта',
    writeOff: 'журнал посещений сгорел',
  });
  expect(await centers.get({ centerId })).toMatchObject({
    closedOn: '2026-11-01',
    writeOffs: [{ month: '2026-09', reason: 'журнал посещений сгорел' }],
  });
  expect(await addresses.list({ centerId })).toMatchObject([{ validTo: '2026-11-01' }]);
});
