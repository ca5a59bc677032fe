import { addDays, addMonths, asMonth, type Day } from '@pbnet/domain';
import type { OpeningState } from '@pbnet/domain/openings';
import { openingsCampaign } from '../events/campaign-list.ts';
import type { DemoNetwork, DemoRegionalCenter } from '../network/network.ts';
import { random, type Random } from '../random.ts';
import { common, moment, type OpeningRow } from './opening-row.ts';

const hosts = [
  'Центральная городская библиотека',
  'Межпоселенческая библиотека',
  'Краеведческий музей',
  'Детско-юношеская библиотека',
  'Школа № 3',
  'Педагогический колледж',
] as const;

/** Shares of the regional centers that answer the campaign with a proposal, and of the states of those. */
const answers = 0.4;
const states = [
  'proposed',
  'proposed',
  'under-review',
  'agreed',
  'agreed',
] as const satisfies readonly OpeningState[];

interface Options {
  readonly seed: number;
  readonly today: Day;
}

/** Regional centers that have answered the campaign by a proposal. */
export function answering(rows: readonly OpeningRow[]): ReadonlySet<number> {
  return new Set(
    rows.flatMap((row) => (row['campaign_id'] === null ? [] : [Number(row['regional_center_id'])])),
  );
}

/** What others than `done` propose: new rooms in places where the network already has a centre nearby. */
export function campaignProposals(
  { seed, today }: Options,
  { centers, regionalCenters }: DemoNetwork,
  done: ReadonlySet<number>,
): readonly OpeningRow[] {
  return regionalCenters.flatMap((rc) => {
    const dice = random(seed * 17 + rc.id);
    const near = centers.find(({ regionalCenterId }) => regionalCenterId === rc.id);
    if (!near || done.has(rc.id) || rc.code === 'РЦ-KAM-1' || !dice.chance(answers)) return [];
    return [answerRow(rc, { near, dice, today })];
  });
}

interface Answering {
  readonly near: DemoNetwork['centers'][number];
  readonly dice: Random;
  readonly today: Day;
}

function answerRow(rc: DemoRegionalCenter, { near, dice, today }: Answering): OpeningRow {
  const state = dice.pick(states);
  const host = dice.pick(hosts);
  const made = addDays(today, -(state === 'agreed' ? dice.between(15, 22) : dice.between(3, 20)));
  const agreed = state === 'agreed' ? moment(addDays(made, 12)) : null;
  const seen = moment(addDays(made, state === 'under-review' ? 1 : 0));
  return {
    ...common(`answer ${rc.id}`, { regionId: rc.regionId, regionalCenterId: rc.id }),
    state,
    campaign_id: openingsCampaign(today).id,
    proposed_by: 'regional-center',
    host_name: host,
    name: `ЦУД: ${host}`,
    locality: near.locality,
    municipality: '',
    address: `Библиотечная улица, ${dice.between(1, 40)}`,
    latitude: null,
    longitude: null,
    time_zone: near.timeZone,
    seats: dice.between(2, 8),
    link_speed_mbps: dice.pick([20, 50, 100]),
    person_name: 'Ответственный за центр',
    person_phone: '',
    planned_month: addMonths(asMonth(`${Number(today.slice(0, 4)) + 1}-02`), dice.between(0, 9)),
    old_month: null,
    postponed_by: null,
    postponements: 0,
    reason: null,
    rejected_by: null,
    proposed_at: moment(made),
    agreed_at: agreed,
    center_id: null,
    opened_on: null,
    created_at: moment(made),
    changed_at: agreed ?? seen,
    version: 3,
  };
}
