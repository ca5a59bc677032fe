import { asDay, asMonth } from '@pbnet/domain';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { refusedWith } from '../testing/centers.ts';
import { proposalDesk } from '../testing/proposal-desk.ts';
import { told } from '../testing/told.ts';
import { openingSteps } from './opening-steps.ts';
import { planEntry } from './plan-entry.ts';

const { api, as, proposed, agreed, officer, director, penza, kamchatka, restart } = await proposalDesk();
const now = () => new Date('2026-11-03T09:00:00Z');

beforeEach(restart);

describe('bad input', () => {
  it.each([
    [{ latitude: 43.69, longitude: 53.88 }, 'opening-outside-region'],
    [{ latitude: 48.85, longitude: 2.35 }, 'opening-outside-russia'],
    [{ plannedMonth: asMonth('2026-10') }, 'opening-month-past'],
    [{ plannedMonth: asMonth('2127-10') }, 'opening-month-far'],
    [{ addresses: ['95.84.12.0/29', '95.84.12.3'] }, 'opening-addresses-repeat'],
    [{ organizationId: 999 }, 'opening-organization-unknown'],
    [{ municipalityId: 999 }, 'opening-municipality-foreign'],
  ])('%j is refused with %s', async (over, key) => {
    expect(await refusedWith(proposed(over))).toMatchObject({ key });
  });

  it.each([
    { addresses: ['192.168.1.10'] },
    { addresses: ['95.84.12.7/29'] },
    { addresses: ['95.84.12'] },
    { latitude: 53, longitude: null },
    { personEmail: 'не почта' },
    { seats: 0 },
    { timeZone: 'Europe/Penza' },
  ])('%j does not fit the form', async (over) => {
    await expect(proposed(over)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('addresses of another region’s proposal are named with their owner', async () => {
    await proposed({ addresses: ['95.84.12.0/29'] });
    const other = { addresses: ['95.84.12.6'], latitude: null, longitude: null };
    const refused = proposed(other, kamchatka);
    expect(await told(refused)).toContain('95.84.12.6 уже принадлежат');
  });

  it('an organisation of the registry lends its own name', async () => {
    const { opening } = await proposed({ organizationId: 1, hostName: 'Как-то иначе' });
    expect(opening.hostName).toBe('Областная библиотека 1');
  });
});

describe('the ports', () => {
  it('give the agreed ones of a year to the plan and take them into it once', async () => {
    const card = await agreed();
    const plan = planEntry(now);
    const { id } = card.opening;
    await api.database.as(director, async (tx) => {
      expect((await plan.agreed(tx, 2027)).map((each) => each.id)).toEqual([id]);
      expect(await plan.agreed(tx, 2028)).toEqual([]);
      await plan.enter(tx, director, [id]);
      await plan.enter(tx, director, [id]);
    });
    const { opening, steps } = await as(penza).get({ id });
    expect(opening.state).toBe('in-plan');
    expect(steps).toHaveLength(4);
    const other = await proposed({ name: 'ЦУД в Мокшане' });
    const early = api.database.as(director, (tx) => plan.enter(tx, director, [other.opening.id]));
    await expect(early).rejects.toMatchObject({ key: 'opening-wrong-state' });
  });

  it('move a planned one to its opening, link its agreement, and refuse leaps', async () => {
    const card = await agreed();
    const { id } = card.opening;
    const moves = openingSteps(now);
    await api.database.as(officer, async (tx) => {
      await planEntry(now).enter(tx, officer, [id]);
      let { version } = await moves.move(tx, officer, {
        id,
        version: card.opening.version + 1,
        to: 'preparing',
      });
      ({ version } = await moves.link(tx, officer, { id, version, agreementId: randomUUID() }));
      ({ version } = await moves.move(tx, officer, { id, version, to: 'ready' }));
      await moves.move(tx, officer, {
        id,
        version,
        to: 'opened',
        centerId: 11,
        openedOn: asDay('2027-04-10'),
      });
    });
    const { opening } = await as(penza).get({ id });
    expect(opening).toMatchObject({ state: 'opened', centerId: 11, openedOn: '2027-04-10' });
    const leap = await agreed({ name: 'ЦУД в Мокшане' });
    const move = { id: leap.opening.id, version: leap.opening.version, to: 'ready' } as const;
    await expect(api.database.as(officer, (tx) => moves.move(tx, officer, move))).rejects.toMatchObject({
      key: 'opening-wrong-state',
    });
  });
});
