import { DomainError, monthInWords } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { nothingDeclared } from '@pbnet/domain/meetings';
import type { CreateMonitoringMeeting, MeetingStep } from '@pbnet/validation/meetings';
import { audit } from '../../audit/audit.ts';
import type { Database } from '../../database.ts';
import { checkDays, refuseEnded } from '../change-meeting.ts';
import { meetingsRepository } from '../meetings.repository.ts';
import type { AgendaSource } from './agenda-source.ts';
import { minutesRepository, type NewItem } from './minutes.repository.ts';

export interface MonitoringMeetings {
  /** A draft of a videoconference about the month, its agenda filled by the sources; sent twice, made once. */
  create(actor: Actor, input: CreateMonitoringMeeting): Promise<{ readonly meetingId: string }>;
  /** Counts the prepared items anew. */
  renew(actor: Actor, key: Pick<MeetingStep, 'meetingId'>): Promise<void>;
}

export interface MonitoringMeetingsOptions {
  readonly database: Database;
  readonly sources: readonly AgendaSource[];
  readonly now: () => Date;
}

const zone = 'Europe/Moscow';

export function monitoringMeetings({
  database,
  sources,
  now,
}: MonitoringMeetingsOptions): MonitoringMeetings {
  async function prepared(actor: Actor, source: AgendaSource, month: CreateMonitoringMeeting['month']) {
    const rows = await source.rows(actor, month);
    const total = rows.reduce((sum, { count }) => sum + (count ?? 1), 0);
    return { rows, total, preparedAt: now().toISOString() };
  }

  return {
    async create(actor, { id, month, day, startMinute, endMinute, videoconferenceUrl }) {
      const days = { startsOn: day, endsOn: day, startMinute, endMinute };
      checkDays(days, zone);
      const items: NewItem[] = [];
      for (const source of sources)
        items.push({
          kind: source.kind,
          title: source.title(month),
          material: await prepared(actor, source, month),
        });
      const title = `Совещание по итогам оперативного мониторинга за ${monthInWords(month)}`;
      return database.as(actor, async (tx) => {
        const meeting = {
          ...{ id, kind: 'monitoring' as const, title, zone, month, videoconferenceUrl },
          ...days,
          modes: ['videoconference' as const],
          organiser: 'ОМиМС',
          declared: nothingDeclared,
          createdBy: actor.accountId,
        };
        if (!(await meetingsRepository(tx).add(meeting))) return { meetingId: id };
        await minutesRepository(tx, id).add(items);
        const after = { ...meeting, agenda: items.map((item) => item.title) };
        await audit(tx, actor, { action: 'meeting.create', entity: 'meeting', entityId: id, after });
        return { meetingId: id };
      });
    },

    async renew(actor, { meetingId }) {
      const month = await database.as(
        actor,
        async (tx) => (await meetingsRepository(tx).byId(meetingId))?.month,
      );
      if (!month) throw new DomainError('not-found', 'not-found');
      const materials = new Map<string, Awaited<ReturnType<typeof prepared>>>();
      for (const source of sources) materials.set(source.kind, await prepared(actor, source, month));
      await database.as(actor, async (tx) => {
        const meeting = await meetingsRepository(tx).lock(meetingId, 'update');
        if (meeting) refuseEnded(meeting);
        const repository = minutesRepository(tx, meetingId);
        for (const { id, kind } of await repository.items()) {
          const material = materials.get(kind);
          if (material) await repository.renew(id, material);
        }
        await audit(tx, actor, {
          action: 'agenda.renew',
          entity: 'meeting',
          entityId: meetingId,
          after: { month },
        });
      });
    },
  };
}
