import type { ApiOutputs } from '@pbnet/api-client';
import { asDay } from '@pbnet/domain';

export type Request = ApiOutputs['requests']['get'];
export type Card = ApiOutputs['requests']['card'];

export const campaignId = 'b5b3c1f0-6d0e-4d7b-9c55-1f0f5d8a7a02';
const dueOn = asDay('2026-08-10');

export const officer = { role: 'monitoring-officer', place: { kind: 'network' } } as const;
export const penza = {
  role: 'regional-head',
  place: { kind: 'regional-center', regionId: 1, regionalCenterId: 1 },
} as const;

export function card(submission: Partial<Card['submission']> = {}, change: Partial<Card> = {}): Card {
  return {
    regionalCenterId: 1,
    regionId: 1,
    name: 'РЦ Пенза',
    region: { ru: 'Пензенская область', en: 'Penza Region' },
    state: 'awaiting',
    board: 'nothing',
    done: 0,
    total: 1,
    originalDueOn: dueOn,
    dueOn,
    extensions: [],
    reminders: { sent: 0, most: 6, lastAt: null },
    nextReminderOn: null,
    reminderStop: null,
    reminderRefusal: null,
    intake: null,
    items: [],
    submission: {
      regionId: 1,
      regionalCenterId: 1,
      state: 'awaiting',
      draft: '',
      answer: null,
      returnReason: null,
      answeredAt: null,
      late: false,
      version: 0,
      ...submission,
    },
    ...change,
  };
}

/** A running campaign of August that two regional centers are asked; `own` is the reader's card. */
export function request(own: Card | null, change: Partial<Request['campaign']> = {}): Request {
  return {
    bring: null,
    own,
    counts: { overdue: 1, nothing: 0, draft: 0, 'handed-in': 1, 'not-required': 0 },
    campaign: {
      id: campaignId,
      kind: 'joint-events',
      subject: campaignId,
      title: 'Совместные мероприятия',
      request: 'Сообщите, что вы проводите.',
      audience: 'all',
      opensOn: asDay('2026-08-03'),
      dueOn,
      closesOn: null,
      closed: false,
      withdrawn: false,
      ladder: [-3, -1, 1, 3],
      summary: null,
      withdrawalReason: null,
      createdBy: null,
      version: 1,
      ...change,
    },
  };
}
