import { DomainError, monthOf, type Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { clockIn } from '@pbnet/domain/calendar';
import type { EventStepInput, ReasonedStep, ReportEvent } from '@pbnet/validation/joint-events';
import type { Transaction } from '../database.ts';
import { changeEvent } from './change-event.ts';
import type { StepRun } from './desk.ts';
import { refuseForeignCenter } from './event-content.ts';
import type { NotCounted } from './event-figures.ts';
import type { JointEvent } from './joint-event.ts';

export async function holdEvent(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now } }: StepRun<EventStepInput>,
): Promise<void> {
  await changeEvent(tx, actor, {
    ...{ ...input, command: 'hold', change: {}, now },
    check({ startsAt }) {
      if (startsAt === null || Date.parse(startsAt) > now.getTime())
        throw new DomainError('rule-broken', 'joint-event-not-begun');
    },
  });
}

/** An event counts in the month of its first day by the clocks of its place. */
export function monthOfEvent({ startsAt, zone }: Pick<JointEvent, 'startsAt' | 'zone'>): Month | null {
  return startsAt === null ? null : monthOf(clockIn(zone, new Date(startsAt)).day);
}

/** The first report or a corrected one; repeated, it tries again to count what was not counted. */
export async function reportEvent(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<ReportEvent>,
): Promise<readonly NotCounted[]> {
  const { id, version, inPerson, video, words } = input;
  const centerId = actor.place.kind === 'center' ? actor.place.centerId : input.centerId;
  const { before } = await changeEvent(tx, actor, {
    ...{ id, version, command: 'report', now: desk.now },
    change: { actualInPerson: inPerson, actualVideo: video, reportWords: words, centerId },
    stamps: { reportedAt: desk.now },
    check: ({ regionalCenterId }) => refuseForeignCenter(tx, regionalCenterId, centerId),
  });
  const month = monthOfEvent(before);
  return desk.figures.count(tx, actor, {
    ...{ eventId: id, title: before.title, now: desk.now },
    wanted: centerId === null || month === null ? null : { centerId, month, inPerson, video },
  });
}

export async function withdrawReport(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<ReasonedStep>,
): Promise<readonly NotCounted[]> {
  const { id, version, reason } = input;
  const { before } = await changeEvent(tx, actor, {
    ...{ id, version, command: 'withdraw-report', words: reason, now: desk.now },
    change: { actualInPerson: null, actualVideo: null, reportWords: null },
    stamps: { reportedAt: null },
  });
  const { title } = before;
  return desk.figures.count(tx, actor, { eventId: id, title, wanted: null, now: desk.now });
}
