import { dayInWords, DomainError } from '@pbnet/domain';
import { clockIn } from '@pbnet/domain/calendar';
import type { Clash } from '../calendar/clash-check.ts';

/** How the exclusion constraint of the table answers when somebody has just taken the slot. */
const exclusionViolation = '23P01';

/** The only clash that refuses: there is one broadcast slot at a time. */
export function refuseBroadcast(clashes: readonly Clash[]): void {
  const taken = clashes.find(({ shared }) => shared.some(({ kind }) => kind === 'broadcast'));
  if (taken) throw broadcastTaken(inWords(taken));
}

function inWords({ title, startsAt, zone }: Clash): string {
  const { day, time } = clockIn(zone, new Date(startsAt));
  const name = typeof title === 'string' ? `«${title}»` : (title?.ru ?? 'мероприятие другого центра');
  return `${name}, ${dayInWords(day)}, ${time}`;
}

function broadcastTaken(other: string): DomainError {
  return new DomainError('rule-broken', 'joint-event-broadcast-taken', { other });
}

/** Two that take the slot in the same moment: the database lets one in, the other hears it in words. */
export async function guardBroadcast<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw codeOf(error) === exclusionViolation ? broadcastTaken('другое мероприятие сети') : error;
  });
}

function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  return Reflect.get(error, 'code') ?? codeOf(error.cause);
}
