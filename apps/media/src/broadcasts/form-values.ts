import { broadcastSpanFault, type BroadcastContent, type BroadcastSource } from '@pbnet/domain/broadcasts';
import { typedInstant, typedTime } from '@pbnet/micro-frontend/forms';
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

export function thingKey({ kind, id }: Pick<Thing, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

/** What choosing the thing fills in; a title that was typed stays. */
export function withThing(values: FormValues, { title, startsAt, endsAt, zone }: Thing): FormValues {
  return {
    ...values,
    zone,
    title: values.title.trim() === '' ? title.slice(0, 100) : values.title,
    starts: typedTime(startsAt, zone),
    ends: typedTime(endsAt, zone),
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
    ...{ starts: typedTime(startsAt, zone), ends: typedTime(endsAt, zone) },
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
    startsAt: typedInstant(starts, rest.zone) ?? '',
    endsAt: typedInstant(ends, rest.zone) ?? '',
    jointEventId: kind === 'joint-event' ? id : null,
    meetingId: kind === 'meeting' ? id : sessionId === null ? null : meetingOf(sessionId),
    sessionId,
  };
}

export type FieldFault = 'title' | 'starts' | 'ends' | 'order' | 'technician' | 'technicianContact';

/** What is wrong before anything is sent, by field. */
export function faultsOf(values: FormValues): ReadonlyMap<keyof FormValues, FieldFault> {
  const startsAt = typedInstant(values.starts, values.zone);
  const endsAt = typedInstant(values.ends, values.zone);
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
