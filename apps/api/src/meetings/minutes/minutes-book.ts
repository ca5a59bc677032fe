import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type {
  MinutesKey,
  MoveAgendaItem,
  RemoveAgendaItem,
  SaveAgendaItem,
  SaveMinutes,
} from '@pbnet/validation/meetings';
import { audit } from '../../audit/audit.ts';
import type { Database, Transaction } from '../../database.ts';
import { refuseEnded } from '../change-meeting.ts';
import { meetingsRepository } from '../meetings.repository.ts';
import { visible } from '../meetings.ts';
import type { AgendaItem, Revision } from './minutes.ts';
import { minutesRepository } from './minutes.repository.ts';
import { saveText } from './save-text.ts';

export interface MinutesBook {
  /** The agenda with the minutes, item by item. */
  get(actor: Actor, meetingId: string): Promise<readonly AgendaItem[]>;
  saveItem(actor: Actor, input: SaveAgendaItem): Promise<{ readonly version: number }>;
  /** Refused for an item that minutes were written to. */
  removeItem(actor: Actor, input: RemoveAgendaItem): Promise<void>;
  moveItem(actor: Actor, input: MoveAgendaItem): Promise<void>;
  /** Items for the sessions of the programme that the agenda lacks. */
  takeSessions(actor: Actor, meetingId: string): Promise<{ readonly added: number }>;
  /** A stale version is a conflict with the text that stands; no state of another person is ever lost. */
  save(actor: Actor, input: SaveMinutes): Promise<{ readonly version: number }>;
  /** Earlier states of an item, the latest first. */
  revisions(actor: Actor, key: MinutesKey): Promise<readonly Revision[]>;
}

type Repository = ReturnType<typeof minutesRepository>;

export function minutesBook(database: Database): MinutesBook {
  /** The work on an agenda that is locked against other work and may still change. */
  function onAgenda<T>(
    actor: Actor,
    meetingId: string,
    work: (repository: Repository, tx: Transaction) => Promise<T>,
  ) {
    return database.as(actor, async (tx) => {
      const meeting = await meetingsRepository(tx).lock(meetingId, 'update');
      if (!meeting) throw new DomainError('not-found', 'not-found');
      refuseEnded(meeting);
      return work(minutesRepository(tx, meetingId), tx);
    });
  }

  return {
    get: (actor, meetingId) =>
      database.as(actor, async (tx) => {
        await visible(tx, actor, meetingId);
        return minutesRepository(tx, meetingId).items();
      }),

    saveItem: (actor, input) =>
      onAgenda(actor, input.meetingId, async (repository, tx) => {
        const { id, version, meetingId: _, ...fields } = input;
        const current = (await repository.items()).find((item) => item.id === id);
        if (!current && version !== 0) throw new DomainError('not-found', 'not-found');
        const { title, speaker, minutes } = fields;
        const same = current?.title === title && current.speaker === speaker && current.minutes === minutes;
        if (current?.version === version + 1 && same) return { version: version + 1 };
        if (current && current.version !== version)
          throw new DomainError('conflict', 'stale-edit', { current });
        await (current ? repository.update(id, fields) : repository.insert(input));
        await audit(tx, actor, { action: 'agenda.save', entity: 'agenda', entityId: id, after: input });
        return { version: version + 1 };
      }),

    removeItem: (actor, input) =>
      onAgenda(actor, input.meetingId, async (repository, tx) => {
        const current = (await repository.items()).find(({ id }) => id === input.id);
        if (!current) return;
        if (current.text.text !== '' || current.outcome.text !== '' || current.revisions > 0)
          throw new DomainError('rule-broken', 'agenda-item-written');
        if (current.version !== input.version) throw new DomainError('conflict', 'stale-edit', { current });
        await repository.remove(input.id);
        await audit(tx, actor, {
          action: 'agenda.remove',
          entity: 'agenda',
          entityId: input.id,
          before: current.title,
        });
      }),

    moveItem: (actor, { meetingId, id, index }) =>
      onAgenda(actor, meetingId, async (repository, tx) => {
        const others = (await repository.items()).map((item) => item.id).filter((other) => other !== id);
        await repository.order([...others.slice(0, index), id, ...others.slice(index)]);
        await audit(tx, actor, { action: 'agenda.move', entity: 'agenda', entityId: id, after: { index } });
      }),

    takeSessions: (actor, meetingId) =>
      onAgenda(actor, meetingId, async (repository, tx) => {
        const added = await repository.addSessions();
        await audit(tx, actor, {
          action: 'agenda.sessions',
          entity: 'meeting',
          entityId: meetingId,
          after: { added },
        });
        return { added };
      }),

    save: (actor, input) =>
      database.as(actor, async (tx) => {
        const meeting = await meetingsRepository(tx).lock(input.meetingId, 'share');
        if (!meeting) throw new DomainError('not-found', 'not-found');
        refuseEnded(meeting);
        return saveText(tx, actor, input);
      }),

    revisions: (actor, { meetingId, agendaItemId }) =>
      database.as(actor, async (tx) => {
        await visible(tx, actor, meetingId);
        return minutesRepository(tx, meetingId).revisions(agendaItemId);
      }),
  };
}
