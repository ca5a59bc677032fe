import { DomainError } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { moved } from '@pbnet/domain/meetings';
import type {
  MarkGiven,
  MoveTalk,
  RemovePart,
  SaveRoom,
  SaveSession,
  SaveTalk,
} from '@pbnet/validation/meetings';
import { audit } from '../../audit/audit.ts';
import type { Database, Transaction } from '../../database.ts';
import { refuseEnded } from '../change-meeting.ts';
import { meetingsRepository } from '../meetings.repository.ts';
import { visible } from '../meetings.ts';
import { programmeRepository } from './programme.repository.ts';
import type { MeetingProgramme } from './programme.ts';
import { refuseProgramme } from './refuse-programme.ts';

export interface Saved {
  readonly version: number;
}

/** The programme of a meeting. A record of version 0 is made anew; a repeated command changes nothing. */
export interface Programmes {
  get(actor: Actor, meetingId: string): Promise<MeetingProgramme>;
  saveRoom(actor: Actor, input: SaveRoom): Promise<Saved>;
  removeRoom(actor: Actor, input: RemovePart): Promise<Saved>;
  saveSession(actor: Actor, input: SaveSession): Promise<Saved>;
  /** Its talks go back to the side list. */
  removeSession(actor: Actor, input: RemovePart): Promise<Saved>;
  saveTalk(actor: Actor, input: SaveTalk): Promise<Saved>;
  removeTalk(actor: Actor, input: RemovePart): Promise<Saved>;
  moveTalk(actor: Actor, input: MoveTalk): Promise<Saved>;
  /** Whether the talk took place. */
  markGiven(actor: Actor, input: MarkGiven): Promise<Saved>;
}

interface Change<Input> {
  readonly input: Input & { readonly meetingId: string };
  readonly action: string;
  readonly entityId: string;
  /** What stands in the audit log; people are left out of it. */
  readonly trace: unknown;
  run(before: MeetingProgramme, repository: ReturnType<typeof programmeRepository>): Promise<Saved | null>;
}

export function programmes(database: Database): Programmes {
  /** One change at a time per meeting, checked as a whole: what cannot be held is not kept. */
  function change<Input>(actor: Actor, { input, action, entityId, trace, run }: Change<Input>) {
    return database.as(actor, async (tx): Promise<Saved> => {
      const meeting = await meetingsRepository(tx).lock(input.meetingId, 'update');
      if (!meeting) throw new DomainError('not-found', 'not-found');
      refuseEnded(meeting);
      const repository = programmeRepository(tx, input.meetingId);
      const saved = await run(await repository.read(), repository);
      if (saved === null) return { version: versionOf(input) + 1 };
      refuseProgramme(meeting, touchedAs(entityId, await repository.read()));
      await audit(tx, actor, { action, entity: 'programme', entityId, after: trace });
      return saved;
    });
  }

  return {
    get: (actor, meetingId) => database.as(actor, (tx) => read(tx, actor, meetingId)),

    saveRoom: (actor, input) =>
      change(actor, {
        input,
        action: 'programme.room',
        entityId: input.id,
        trace: input,
        async run({ rooms }, repository) {
          if (rooms.some(({ id, name }) => id !== input.id && name === input.name))
            throw new DomainError('rule-broken', 'room-there', { room: input.name });
          if (isRepeated(rooms, input)) return null;
          await (input.version === 0 ? repository.insertRoom(input) : repository.updateRoom(input));
          return { version: input.version + 1 };
        },
      }),

    removeRoom: (actor, input) =>
      change(actor, {
        input,
        action: 'programme.remove-room',
        entityId: input.id,
        trace: input,
        async run({ rooms, sessions }, repository) {
          if (!rooms.some(({ id }) => id === input.id)) return null;
          if (sessions.some(({ roomId }) => roomId === input.id))
            throw new DomainError('rule-broken', 'room-in-use');
          refuseStale(rooms, input);
          await repository.deleteRoom(input.id);
          return { version: input.version + 1 };
        },
      }),

    saveSession: (actor, input) =>
      change(actor, {
        input,
        action: 'programme.session',
        entityId: input.id,
        trace: input,
        async run({ sessions, rooms }, repository) {
          if (!rooms.some(({ id }) => id === input.roomId)) throw new DomainError('not-found', 'not-found');
          if (isRepeated(sessions, input)) return null;
          const { version: _, ...fields } = input;
          await (input.version === 0 ? repository.insertSession(fields) : repository.updateSession(input));
          return { version: input.version + 1 };
        },
      }),

    removeSession: (actor, input) =>
      change(actor, {
        input,
        action: 'programme.remove-session',
        entityId: input.id,
        trace: input,
        async run({ sessions, talks }, repository) {
          if (!sessions.some(({ id }) => id === input.id)) return null;
          refuseStale(sessions, input);
          const waiting = talks.filter(({ sessionId }) => sessionId === null).length;
          const freed = talks.filter(({ sessionId }) => sessionId === input.id);
          await repository.place(
            freed.map(({ id }, index) => ({ id, sessionId: null, position: waiting + index })),
          );
          await repository.deleteSession(input.id);
          return { version: input.version + 1 };
        },
      }),

    saveTalk: (actor, input) =>
      change(actor, {
        input,
        action: 'programme.talk',
        entityId: input.id,
        trace: { ...input, speakers: input.speakers.map(({ id }) => id) },
        async run({ talks }, repository) {
          const { version, speakers, meetingId: _, id, ...fields } = input;
          if (isRepeated(talks, { id, version, ...fields })) return null;
          if (version === 0)
            await repository.insertTalk(input, talks.filter(({ sessionId }) => sessionId === null).length);
          else await repository.updateTalk(id, fields);
          await repository.setSpeakers(id, speakers);
          return { version: version + 1 };
        },
      }),

    removeTalk: (actor, input) =>
      change(actor, {
        input,
        action: 'programme.remove-talk',
        entityId: input.id,
        trace: input,
        async run({ talks }, repository) {
          if (!talks.some(({ id }) => id === input.id)) return null;
          refuseStale(talks, input);
          await repository.deleteTalk(input.id);
          return { version: input.version + 1 };
        },
      }),

    moveTalk: (actor, input) =>
      change(actor, {
        input,
        action: 'programme.move',
        entityId: input.talkId,
        trace: input,
        async run({ talks, sessions }, repository) {
          const talk = talks.find(({ id }) => id === input.talkId);
          const { sessionId } = input;
          if (!talk || (sessionId !== null && !sessions.some(({ id }) => id === sessionId)))
            throw new DomainError('not-found', 'not-found');
          if (talk.version === input.version + 1 && talk.sessionId === sessionId) return null;
          refuseStale(talks, { id: input.talkId, version: input.version });
          const before = new Map(talks.map((one) => [one.id, one]));
          const places = moved(talks, input).filter(({ id, sessionId: to, position }) => {
            const was = before.get(id);
            return was?.sessionId !== to || was.position !== position;
          });
          await repository.place(places);
          await repository.updateTalk(input.talkId, {});
          return { version: input.version + 1 };
        },
      }),

    markGiven: (actor, input) =>
      change(actor, {
        input,
        action: 'programme.given',
        entityId: input.id,
        trace: input,
        async run({ talks }, repository) {
          if (isRepeated(talks, input)) return null;
          await repository.updateTalk(input.id, { given: input.given });
          return { version: input.version + 1 };
        },
      }),
  };
}

/** Addresses of speakers are for those who write to them. */
async function read(tx: Transaction, actor: Actor, meetingId: string): Promise<MeetingProgramme> {
  await visible(tx, actor, meetingId);
  const programme = await programmeRepository(tx, meetingId).read();
  if (can(actor, 'meeting.manage')) return programme;
  return { ...programme, speakers: programme.speakers.map((speaker) => ({ ...speaker, email: null })) };
}

/** The refusal speaks of what was touched, and names what it met as the other. */
function touchedAs(id: string, programme: MeetingProgramme): MeetingProgramme {
  const touched = (one: Versioned) => Number(one.id === id);
  return {
    ...programme,
    sessions: programme.sessions.toSorted((left, right) => touched(right) - touched(left)),
    talks: programme.talks.toSorted((left, right) => touched(left) - touched(right)),
  };
}

interface Versioned {
  readonly id: string;
  readonly version: number;
}

function versionOf(input: object): number {
  const version: unknown = Reflect.get(input, 'version');
  return typeof version === 'number' ? version : 0;
}

function refuseStale(records: readonly Versioned[], { id, version }: Versioned): void {
  const current = records.find((record) => record.id === id);
  if (!current) throw new DomainError('not-found', 'not-found');
  if (current.version !== version) throw new DomainError('conflict', 'stale-edit', { current });
}

/** True when the record already is what the input asks for, one version later. Throws when it is another's work. */
function isRepeated(records: readonly Versioned[], input: Versioned): boolean {
  const found = records.find(({ id }) => id === input.id);
  if (!found) {
    if (input.version !== 0) throw new DomainError('not-found', 'not-found');
    return false;
  }
  const same = Object.entries(input).every(
    ([key, value]) => key === 'version' || key === 'meetingId' || Reflect.get(found, key) === value,
  );
  if (found.version === input.version + 1 && same) return true;
  refuseStale(records, input);
  return false;
}
