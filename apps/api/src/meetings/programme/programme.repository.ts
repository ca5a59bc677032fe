import type { SaveRoom, SaveSession, SaveTalk, TalkSpeakerInput } from '@pbnet/validation/meetings';
import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { meetingSessions, rooms } from '../meetings.tables.ts';
import { meetingSpeakers, talks } from '../talks.tables.ts';
import type { MeetingProgramme, Room, Session, Speaker, Talk } from './programme.ts';

type Rows<T> = T & Record<string, unknown>;

export interface Place {
  readonly id: string;
  readonly sessionId: string | null;
  readonly position: number;
}

export function programmeRepository(tx: Transaction, meetingId: string) {
  const own = { room: eq(rooms.meetingId, meetingId), session: eq(meetingSessions.meetingId, meetingId) };

  return {
    async read(): Promise<MeetingProgramme> {
      const roomRows = await tx.execute<Rows<Room>>(sql`
        select id, name, position, seats, version from rooms where meeting_id = ${meetingId} order by position, name`);
      const sessionRows = await tx.execute<Rows<Session>>(sql`
        select id, room_id as "roomId", title, moderator, day::text, start_minute as "startMinute",
          end_minute as "endMinute", version
        from meeting_sessions where meeting_id = ${meetingId} order by day, start_minute, title`);
      const talkRows = await tx.execute<Rows<Talk>>(sql`
        select t.id, t.session_id as "sessionId", t.position, t.kind, t.title, t.annotation, t.minutes, t.mode,
          t.slides_wanted as "slidesWanted", t.given, t.version,
          coalesce(json_agg(s.speaker_id order by s.speaker_id) filter (where s.speaker_id is not null), '[]')
            as "speakerIds",
          coalesce(json_agg(s.state order by s.speaker_id) filter (where s.speaker_id is not null), '[]')
            as "speakerStates"
        from talks t left join talk_speakers s on s.talk_id = t.id
        where t.meeting_id = ${meetingId} group by t.id order by t.position, t.id`);
      const speakerRows = await tx.execute<Rows<Speaker>>(sql`
        select s.id, s.name, s.office, s.email, s.speaker_region_id as "speakerRegionId", r.name_ru as "regionName"
        from meeting_speakers s
        left join region_versions r on r.region_id = s.speaker_region_id and r.valid_to is null
        where s.meeting_id = ${meetingId} order by s.name, s.id`);
      return { rooms: roomRows, sessions: sessionRows, talks: talkRows, speakers: speakerRows };
    },

    async insertRoom({ id, name, seats }: SaveRoom): Promise<void> {
      const position = sql`(select coalesce(max(position), 0) + 1 from rooms where meeting_id = ${meetingId})`;
      await tx.insert(rooms).values({ id, meetingId, name, seats, position });
    },

    async updateRoom({ id, name, seats }: SaveRoom): Promise<void> {
      await tx
        .update(rooms)
        .set({ name, seats, version: sql`${rooms.version} + 1` })
        .where(and(own.room, eq(rooms.id, id)));
    },

    async deleteRoom(id: string): Promise<void> {
      await tx.delete(rooms).where(and(own.room, eq(rooms.id, id)));
    },

    async insertSession(session: Omit<SaveSession, 'version'>): Promise<void> {
      await tx.insert(meetingSessions).values({ ...session, meetingId });
    },

    async updateSession({ id, version: _, ...session }: SaveSession): Promise<void> {
      await tx
        .update(meetingSessions)
        .set({ ...session, version: sql`${meetingSessions.version} + 1` })
        .where(and(own.session, eq(meetingSessions.id, id)));
    },

    async deleteSession(id: string): Promise<void> {
      await tx.delete(meetingSessions).where(and(own.session, eq(meetingSessions.id, id)));
    },

    async insertTalk({ id, version: _, speakers: __, ...talk }: SaveTalk, position: number): Promise<void> {
      await tx.insert(talks).values({ ...talk, id, meetingId, position });
    },

    async updateTalk(id: string, written: Partial<typeof talks.$inferInsert>): Promise<void> {
      await tx
        .update(talks)
        .set({ ...written, version: sql`${talks.version} + 1` })
        .where(and(eq(talks.meetingId, meetingId), eq(talks.id, id)));
    },

    async deleteTalk(id: string): Promise<void> {
      await tx.delete(talks).where(and(eq(talks.meetingId, meetingId), eq(talks.id, id)));
    },

    /** Makes exactly these the talk's speakers; who stays keeps the own answer. */
    async setSpeakers(talkId: string, speakers: readonly TalkSpeakerInput[]): Promise<void> {
      for (const { id, ...speaker } of speakers)
        await tx
          .insert(meetingSpeakers)
          .values({ id, meetingId, ...speaker })
          .onConflictDoUpdate({
            target: meetingSpeakers.id,
            set: { ...speaker, version: sql`${meetingSpeakers.version} + 1` },
            setWhere: eq(meetingSpeakers.meetingId, meetingId),
          });
      const ids = sql.join([sql`null::uuid`, ...speakers.map(({ id }) => sql`${id}::uuid`)], sql`, `);
      await tx.execute(
        sql`delete from talk_speakers where talk_id = ${talkId} and speaker_id <> all (array_remove(array[${ids}], null))`,
      );
      await tx.execute(sql`
        insert into talk_speakers (talk_id, speaker_id)
        select ${talkId}::uuid, id from meeting_speakers where meeting_id = ${meetingId} and id in (${ids})
        on conflict do nothing`);
    },

    /** Writes places in one statement. */
    async place(places: readonly Place[]): Promise<void> {
      if (places.length === 0) return;
      await tx.execute(sql`
        update talks t set session_id = p.session_id, position = p.position
        from json_to_recordset(${JSON.stringify(
          places.map(({ id, sessionId, position }) => ({ id, session_id: sessionId, position })),
        )}::json) as p(id uuid, session_id uuid, position int)
        where t.id = p.id and t.meeting_id = ${meetingId}`);
    },
  };
}
