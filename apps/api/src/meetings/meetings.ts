import { dayIn, DomainError, type Day } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { nothingDeclared } from '@pbnet/domain/meetings';
import type {
  CancelMeeting,
  CreateMeeting,
  DeclareCounts,
  EditMeeting,
  MeetingStep,
  PostponeMeeting,
} from '@pbnet/validation/meetings';
import { audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import {
  changeMeeting,
  checkDays,
  refuseEnded,
  stateAfter,
  type MeetingStepTaken,
} from './change-meeting.ts';
import type { MeetingListener } from './meeting-listener.ts';
import type { Meeting, MeetingCounts, MeetingSheet } from './meeting.ts';
import { meetingsRepository } from './meetings.repository.ts';

/** Meetings of the network, from the draft to the closing. Every command repeated with the same version changes nothing. */
export interface Meetings {
  create(actor: Actor, input: CreateMeeting): Promise<{ readonly meetingId: string }>;
  /** The latest first; drafts only for headquarters. */
  list(actor: Actor): Promise<readonly MeetingSheet[]>;
  get(actor: Actor, meetingId: string): Promise<MeetingSheet>;
  edit(actor: Actor, input: EditMeeting): Promise<MeetingSheet>;
  announce(actor: Actor, input: MeetingStep): Promise<MeetingSheet>;
  openRegistration(actor: Actor, input: MeetingStep): Promise<MeetingSheet>;
  hold(actor: Actor, input: MeetingStep): Promise<MeetingSheet>;
  close(actor: Actor, input: MeetingStep): Promise<MeetingSheet>;
  /** Old days stay; the programme moves along with new ones. */
  postpone(actor: Actor, input: PostponeMeeting): Promise<MeetingSheet>;
  cancel(actor: Actor, input: CancelMeeting): Promise<MeetingSheet>;
  declare(actor: Actor, input: DeclareCounts): Promise<MeetingSheet>;
}

export interface MeetingsOptions {
  readonly database: Database;
  readonly listeners: readonly MeetingListener[];
  readonly now: () => Date;
}

const noCounts: MeetingCounts = {
  sessions: 0,
  talks: 0,
  unscheduled: 0,
  videoconferencePoints: 0,
  closedStreamPoints: 0,
};

export function meetings({ database, listeners, now }: MeetingsOptions): Meetings {
  // Counts are the same for everybody; connection points of others are rows that a region does not see.
  const countsOf = (id: string | null) => database.system((tx) => meetingsRepository(tx).counts(id));

  async function sheet(actor: Actor, meetingId: string): Promise<MeetingSheet> {
    const meeting = await database.as(actor, (tx) => visible(tx, actor, meetingId));
    return { meeting, counts: (await countsOf(meetingId)).get(meetingId) ?? noCounts };
  }

  async function take(actor: Actor, taken: MeetingStepTaken): Promise<MeetingSheet> {
    await database.as(actor, (tx) => changeMeeting(tx, actor, { listeners, taken }));
    return sheet(actor, taken.meetingId);
  }

  return {
    create: (actor, { id, ...input }) =>
      database.as(actor, async (tx) => {
        checkDays(input, input.zone);
        const meeting = { ...input, id, declared: nothingDeclared, createdBy: actor.accountId };
        if (await meetingsRepository(tx).add(meeting))
          await audit(tx, actor, { action: 'meeting.create', entity: 'meeting', entityId: id, after: input });
        return { meetingId: id };
      }),

    async list(actor) {
      const found = await database.as(actor, (tx) =>
        meetingsRepository(tx).list(actor.place.kind === 'network'),
      );
      const counts = await countsOf(null);
      return found.map((meeting) => ({ meeting, counts: counts.get(meeting.id) ?? noCounts }));
    },

    get: sheet,

    edit: (actor, { meetingId, version, ...input }) =>
      take(actor, {
        meetingId,
        version,
        action: 'meeting.edit',
        repeated: (found) => same(found, input),
        step(before) {
          refuseEnded(before);
          checkDays(input, input.zone);
          const announced = before.state !== 'draft';
          if (announced && (input.startsOn !== before.startsOn || input.endsOn !== before.endsOn))
            throw new DomainError('rule-broken', 'meeting-days-by-postponing');
          const shift = daysBetween(before.startsOn, input.startsOn);
          return { written: input, change: announced ? 'edited' : null, shift };
        },
      }),

    announce: (actor, key) =>
      take(actor, {
        ...key,
        action: 'meeting.announce',
        repeated: ({ state }) => state === 'announced',
        step({ state, endsOn, zone }) {
          const written = { state: stateAfter(state, 'announce'), announcedAt: now() };
          if (endsOn < dayIn(zone, now()))
            throw new DomainError('rule-broken', 'meeting-in-past', { endsOn });
          return { written, change: 'announced' };
        },
      }),

    openRegistration: (actor, key) =>
      take(actor, {
        ...key,
        action: 'meeting.open-registration',
        repeated: ({ state }) => state === 'registration',
        step: ({ state }) => ({
          written: { state: stateAfter(state, 'open-registration') },
          change: 'registration-opened',
        }),
      }),

    hold: (actor, key) =>
      take(actor, {
        ...key,
        action: 'meeting.hold',
        repeated: ({ state }) => state === 'held',
        step({ state, startsOn, zone }) {
          const written = { state: stateAfter(state, 'hold'), heldAt: now() };
          if (startsOn > dayIn(zone, now()))
            throw new DomainError('rule-broken', 'meeting-not-started', { startsOn });
          return { written, change: 'held' };
        },
      }),

    close: (actor, key) =>
      take(actor, {
        ...key,
        action: 'meeting.close',
        repeated: ({ state }) => state === 'closed',
        step: ({ state }) => ({
          written: { state: stateAfter(state, 'close'), closedAt: now() },
          change: 'closed',
        }),
      }),

    postpone: (actor, { startsOn, endsOn, reason, ...key }) =>
      take(actor, {
        ...key,
        action: 'meeting.postpone',
        repeated: (found) =>
          found.earlierDays.at(-1)?.reason === reason &&
          (startsOn === null ? found.state === 'postponed' : found.startsOn === startsOn),
        step(before) {
          const earlierDays = [
            ...before.earlierDays,
            { startsOn: before.startsOn, endsOn: before.endsOn, reason, at: now().toISOString() },
          ];
          if (startsOn === null || endsOn === null)
            return {
              written: { earlierDays, state: stateAfter(before.state, 'postpone') },
              change: 'postponed',
            };
          const state = before.state === 'postponed' ? 'announced' : before.state;
          if (state !== 'announced' && state !== 'registration') stateAfter(before.state, 'postpone');
          checkDays({ ...before, startsOn, endsOn }, before.zone);
          if (endsOn < dayIn(before.zone, now()))
            throw new DomainError('rule-broken', 'meeting-in-past', { endsOn });
          const shift = daysBetween(before.startsOn, startsOn);
          return { written: { earlierDays, state, startsOn, endsOn }, change: 'rescheduled', shift };
        },
      }),

    cancel: (actor, { reason, ...key }) =>
      take(actor, {
        ...key,
        action: 'meeting.cancel',
        repeated: ({ cancellationReason }) => cancellationReason === reason,
        step: ({ state }) => ({
          written: { state: stateAfter(state, 'cancel'), cancellationReason: reason },
          change: 'cancelled',
        }),
      }),

    declare: (actor, { declared, ...key }) =>
      take(actor, {
        ...key,
        action: 'meeting.declare-counts',
        repeated: (found) => same(found.declared, declared),
        step(before) {
          refuseEnded(before);
          return { written: { declared }, change: null };
        },
      }),
  };
}

/** Throws DomainError not-found for a draft that is not the reader's business. */
export async function visible(tx: Transaction, actor: Actor, meetingId: string): Promise<Meeting> {
  const meeting = await meetingsRepository(tx).byId(meetingId);
  if (!meeting || (meeting.state === 'draft' && actor.place.kind !== 'network'))
    throw new DomainError('not-found', 'not-found');
  return meeting;
}

function same(found: object, input: object): boolean {
  return Object.entries(input).every(
    ([key, value]) => JSON.stringify(Reflect.get(found, key)) === JSON.stringify(value),
  );
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
