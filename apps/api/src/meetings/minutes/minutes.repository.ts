import type { SaveAgendaItem } from '@pbnet/validation/meetings';
import type { AgendaKind, AgendaMaterial } from '@pbnet/domain/meetings';
import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { agendaItems } from '../minutes.tables.ts';
import type { AgendaItem, Revision } from './minutes.ts';

type Rows<T> = T & Record<string, unknown>;

export interface NewItem {
  readonly kind: AgendaKind;
  readonly title: string;
  readonly material: AgendaMaterial | { readonly sessionId: string } | null;
}

export interface Written {
  readonly text: string;
  readonly outcome: string;
  readonly textVersion: number;
  readonly outcomeVersion: number;
  readonly editedBy: string | null;
}

export function minutesRepository(tx: Transaction, meetingId: string) {
  const own = (id: string) => and(eq(agendaItems.meetingId, meetingId), eq(agendaItems.id, id));

  return {
    items(): Promise<AgendaItem[]> {
      return tx.execute<Rows<AgendaItem>>(sql`
        select i.id, i.position, i.kind, i.title, i.speaker, i.minutes,
          case when i.material ? 'rows' then i.material end as material, i.version,
          json_build_object('text', coalesce(m.text, ''), 'version', coalesce(m.version, 0)) as text,
          json_build_object('text', coalesce(m.outcome, ''), 'version', coalesce(m.outcome_version, 0)) as outcome,
          to_json(m.edited_at) #>> '{}' as "editedAt", a.display_name as "editedBy",
          (select count(*)::int from minutes_revisions r where r.agenda_item_id = i.id) as revisions
        from agenda_items i
        left join minutes m on m.agenda_item_id = i.id
        left join accounts a on a.id = m.edited_by
        where i.meeting_id = ${meetingId} order by i.position, i.id`);
    },

    /** Appends items to the agenda. */
    async add(items: readonly NewItem[]): Promise<void> {
      for (const { kind, title, material } of items)
        await tx.execute(sql`
          insert into agenda_items (meeting_id, position, kind, title, material)
          select ${meetingId}::uuid, coalesce(max(position) + 1, 0), ${kind}, ${title},
            ${material === null ? null : JSON.stringify(material)}::text::jsonb
          from agenda_items where meeting_id = ${meetingId}`);
    },

    /** Appends an item for every session that the agenda does not speak of yet. @returns how many */
    async addSessions(): Promise<number> {
      const added = await tx.execute(sql`
        insert into agenda_items (meeting_id, position, kind, title, speaker, material)
        select ${meetingId}::uuid,
          (select coalesce(max(position), -1) from agenda_items where meeting_id = ${meetingId})
            + row_number() over (order by s.day, s.start_minute),
          'session', s.title, s.moderator, jsonb_build_object('sessionId', s.id)
        from meeting_sessions s
        where s.meeting_id = ${meetingId} and not exists (select from agenda_items i
          where i.meeting_id = ${meetingId} and i.material ->> 'sessionId' = s.id::text)
        returning id`);
      return added.length;
    },

    async insert({ id, title, speaker, minutes }: SaveAgendaItem): Promise<void> {
      const position = sql`(select coalesce(max(position) + 1, 0) from agenda_items where meeting_id = ${meetingId})`;
      await tx
        .insert(agendaItems)
        .values({ id, meetingId, kind: 'words', title, speaker, minutes, position });
    },

    async update(id: string, written: Partial<typeof agendaItems.$inferInsert>): Promise<void> {
      await tx
        .update(agendaItems)
        .set({ ...written, version: sql`${agendaItems.version} + 1` })
        .where(own(id));
    },

    async renew(id: string, material: AgendaMaterial): Promise<void> {
      await tx.execute(
        sql`update agenda_items set material = ${JSON.stringify(material)}::text::jsonb where id = ${id}`,
      );
    },

    async remove(id: string): Promise<void> {
      await tx.execute(sql`delete from minutes where agenda_item_id = ${id} and meeting_id = ${meetingId}`);
      await tx.delete(agendaItems).where(own(id));
    },

    async order(ids: readonly string[]): Promise<void> {
      await tx.execute(sql`
        update agenda_items i set position = p.position - 1
        from json_array_elements_text(${JSON.stringify(ids)}::json) with ordinality as p(id, position)
        where i.id = p.id::uuid and i.meeting_id = ${meetingId}`);
    },

    /** The texts of an item, locked; who wrote last and whether more than ten minutes ago. */
    async lock(agendaItemId: string) {
      await tx.execute(sql`
        insert into minutes (agenda_item_id, meeting_id)
        select id, meeting_id from agenda_items where id = ${agendaItemId} and meeting_id = ${meetingId}
        on conflict do nothing`);
      const [row] = await tx.execute<Rows<Written & { readonly old: boolean; readonly kept: boolean }>>(sql`
        select m.text, m.outcome, m.version as "textVersion", m.outcome_version as "outcomeVersion",
          m.edited_by as "editedBy", m.edited_at < now() - interval '10 minutes' as old,
          exists (select from minutes_revisions r where r.agenda_item_id = m.agenda_item_id
            and r.text = m.text and r.outcome = m.outcome) as kept
        from minutes m where m.agenda_item_id = ${agendaItemId} and m.meeting_id = ${meetingId} for update`);
      return row;
    },

    async keepRevision(agendaItemId: string): Promise<void> {
      await tx.execute(sql`
        insert into minutes_revisions (agenda_item_id, meeting_id, revision, text, outcome, edited_by, edited_at)
        select m.agenda_item_id, m.meeting_id,
          (select coalesce(max(r.revision), 0) + 1 from minutes_revisions r where r.agenda_item_id = m.agenda_item_id),
          m.text, m.outcome, m.edited_by, m.edited_at
        from minutes m where m.agenda_item_id = ${agendaItemId}`);
    },

    async write(agendaItemId: string, { text, outcome, editedBy, ...versions }: Written) {
      await tx.execute(sql`
        update minutes set text = ${text}, outcome = ${outcome}, version = ${versions.textVersion},
          outcome_version = ${versions.outcomeVersion}, edited_by = ${editedBy}, edited_at = now()
        where agenda_item_id = ${agendaItemId}`);
    },

    revisions(agendaItemId: string): Promise<Revision[]> {
      return tx.execute<Rows<Revision>>(sql`
        select r.revision, r.text, r.outcome, to_json(r.edited_at) #>> '{}' as "editedAt", a.display_name as "editedBy"
        from minutes_revisions r left join accounts a on a.id = r.edited_by
        where r.agenda_item_id = ${agendaItemId} and r.meeting_id = ${meetingId} order by r.revision desc`);
    },
  };
}
