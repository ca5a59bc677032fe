import { isDay } from '@pbnet/domain';
import { broadcastSpanFault, type BroadcastContent, type BroadcastSource } from '@pbnet/domain/broadcasts';
import { clockIn, instantOf } from '@pbnet/domain/calendar';
import type { NamedBroadcast, Thing } from './broadcast-shapes.ts';

/** A request as the form holds it: times by the clocks of the zone. */
export interface FormValues {
  readonly title: string;
  readonly description: string;
  /** 'YYYY-MM-DD HH:mm:ss' by the clocks of `zone`. */
  readonly starts: string | null;
  readonly ends: string | null;
  readonly zone: string;
  readonly source: BroadcastSource;
  readonly isPublic: boolean;
  readonly technician: string;
  readonly technicianContact: string;
  /** 'kind:id' of what it belongs to; '' for none. */
  readonly thing: string;
}

export const emptyValues: FormValues = {
  title: '',
  description: '',
  starts: null,
  ends: null,
  zone: 'Europe/Moscow',
  source: 'camera',
  isPublic: true,
  technician: '',
  technicianContact: '',
  thing: '',
};

export function wall(instant: string | null, zone: string): string | null {
  if (instant === null) return null;
  const { day, time } = clockIn(zone, new Date(instant));
  return `${day} ${time}:00`;
}

/** The instant at which the clocks of the zone show it; this computer's own zone plays no part. */
export function instantText(typed: string | null, zone: string): string | null {
  const day = typed?.slice(0, 10) ?? '';
  return typed === null || !isDay(day)
    ? null
    : instantOf({ day, time: typed.slice(11, 16) }, zone).toISOString();
}

export function thingKey({ kind, id }: Pick<Thing, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

/** What choosing the thing fills in; a title that was typed stays. */
export function withThing(values: FormValues, { title, startsAt, endsAt, zone }: Thing): FormValues {
  return {
    ...values,
    zone,
    title: values.title.trim() === '' ? title.slice(0, 100) : values.title,
    starts: wall(startsAt, zone),
    ends: wall(endsAt, zone),
  };
}

export function valuesOf(
  broadcast: NamedBroadcast,
  technician: { readonly name: string; readonly contact: string } | null,
): FormValues {
  const { title, description, startsAt, endsAt, zone, source, isPublic } = broadcast;
  const { jointEventId, meetingId, sessionId } = broadcast;
  const thing = jointEventId
    ? `joint-event:${jointEventId}`
    : sessionId
      ? `session:${sessionId}`
      : meetingId
        ? `meeting:${meetingId}`
        : '';
  return {
    ...{ title, description, zone, source, isPublic, thing },
    ...{ starts: wall(startsAt, zone), ends: wall(endsAt, zone) },
    ...{ technician: technician?.name ?? '', technicianContact: technician?.contact ?? '' },
  };
}

/** @param meetingOf the meeting of a session */
export function contentOf(
  values: FormValues,
  meetingOf: (sessionId: string) => string | null,
): BroadcastContent {
  const { starts, ends, thing, ...rest } = values;
  const [kind = '', id = ''] = thing.split(':');
  const sessionId = kind === 'session' ? id : null;
  return {
    ...rest,
    startsAt: instantText(starts, rest.zone) ?? '',
    endsAt: instantText(ends, rest.zone) ?? '',
    jointEventId: kind === 'joint-event' ? id : null,
    meetingId: kind === 'meeting' ? id : sessionId === null ? null : meetingOf(sessionId),
    sessionId,
  };
}

export type FieldFault = 'title' | 'starts' | 'ends' | 'order' | 'technician' | 'technicianContact';

/** What is wrong before anything is sent, by field. */
export function faultsOf(values: FormValues): ReadonlyMap<keyof FormValues, FieldFault> {
  const startsAt = instantText(values.starts, values.zone);
  const endsAt = instantText(values.ends, values.zone);
  const faults = new Map<keyof FormValues, FieldFault>();
  if (values.title.trim().length < 3) faults.set('title', 'title');
  if (startsAt === null) faults.set('starts', 'starts');
  if (endsAt === null) faults.set('ends', 'ends');
  if (startsAt !== null && endsAt !== null && broadcastSpanFault(startsAt, endsAt) !== undefined)
    faults.set('ends', 'order');
  if (values.technician.trim().length < 2) faults.set('technician', 'technician');
  if (values.technicianContact.trim().length < 5) faults.set('technicianContact', 'technicianContact');
  return faults;
}
