import type { ApiOutputs } from '@pbnet/api-client';
import type { FakeAnswers } from '@pbnet/api-client/testing';
import { asDay, asMonth } from '@pbnet/domain';

type Board = ApiOutputs['board']['ofMonth'];
type Campaign = NonNullable<ApiOutputs['campaigns']['board']>;
export type BoardCard = Campaign['cards'][number];

export const july = asMonth('2026-07');
export const campaignId = 'b5b3c1f0-6d0e-4d7b-9c55-1f0f5d8a7a01';
const dueOn = asDay('2026-08-05');
const closesOn = asDay('2026-08-10');

const counts = {
  expected: 5,
  handedIn: 2,
  accepted: 1,
  returned: 1,
  draft: 1,
  missing: 1,
  notRequired: 1,
  late: 1,
  overdue: 2,
};

export const board: Board = {
  month: july,
  periodState: 'open',
  opensOn: asDay('2026-08-01'),
  dueOn,
  closesOn,
  total: counts,
  regions: [
    { ...counts, regionId: 1, code: 'RU-PNZ', nameRu: 'Пензенская область', nameEn: 'Penza' },
    { ...counts, regionId: 2, code: 'RU-KAM', nameRu: 'Камчатский край', nameEn: 'Kamchatka', handedIn: 0 },
  ],
  regionalCenters: [
    { ...counts, regionId: 1, regionalCenterId: 1, name: 'РЦ Пенза' },
    { ...counts, regionId: 2, regionalCenterId: 2, name: 'РЦ Камчатка' },
  ],
};

export function card(change: Partial<BoardCard>): BoardCard {
  return {
    regionalCenterId: 1,
    regionId: 1,
    name: 'РЦ Пенза',
    region: { ru: 'Пензенская область', en: 'Penza Region' },
    state: 'awaiting',
    board: 'draft',
    done: 2,
    total: 3,
    originalDueOn: dueOn,
    dueOn,
    extensions: [],
    reminders: { sent: 0, most: 6, lastAt: null },
    nextReminderOn: null,
    reminderStop: null,
    reminderRefusal: null,
    ...change,
  };
}

export const kamchatka = card({
  regionalCenterId: 2,
  regionId: 2,
  name: 'РЦ Камчатка',
  board: 'overdue',
  done: 0,
});

export function campaign(...cards: readonly BoardCard[]): Campaign {
  return {
    campaign: {
      id: campaignId,
      kind: 'monthly-statistics',
      subject: july,
      title: null,
      opensOn: board.opensOn,
      dueOn,
      closesOn,
      closed: false,
      withdrawn: false,
      ladder: [-3, -1, 1, 3],
    },
    cards: [...cards],
  };
}

export const centers: ApiOutputs['board']['centers'] = {
  centerId: [11, 12],
  code: ['ПЕН-01', 'ПЕН-02'],
  name: ['ЦУД первый', 'ЦУД второй'],
  locality: ['Пенза', 'Кузнецк'],
  regionId: [1, 1],
  regionalCenterId: [1, 1],
  state: ['accepted', 'missing'],
  late: [true, false],
  overdue: [false, true],
  dueOn: [dueOn, dueOn],
  submittedAt: ['2026-08-06T09:00:00Z', null],
};

/** Answers of an open July with two regional centers; tests change what they speak of. */
export function boardAnswers(change: FakeAnswers = {}): FakeAnswers {
  return {
    'board.months': () => [{ month: july, periodState: 'open' }],
    'board.ofMonth': () => board,
    'board.centers': () => centers,
    'board.changes': () => undefined,
    'campaigns.board': () => campaign(card({}), kamchatka),
    ...change,
  };
}
