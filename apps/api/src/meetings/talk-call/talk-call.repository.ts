import type { Day } from '@pbnet/domain';
import type { SpeakerState } from '@pbnet/domain/meetings';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import type { Proposal, TalkCall } from './talk-call.ts';
import type { TalkOfSpeaker } from './talk-links.ts';

type Rows<T> = T & Record<string, unknown>;

/** A speaker of a talk with what letters need. */
export interface SpeakerOfTalk extends TalkOfSpeaker {
  readonly name: string;
  readonly email: string | null;
  readonly state: SpeakerState;
  readonly talk: string;
  readonly minutes: number;
  readonly slidesWanted: 'yes' | 'no' | 'received';
  readonly meetingId: string;
  readonly day: Day | null;
  readonly room: string | null;
  /** Minutes from midnight at which the talk begins; null while it has no place. */
  readonly startMinute: number | null;
  readonly reminders: number;
  /** Whole days since the last letter about confirming; null when none went out. */
  readonly daysSince: number | null;
}

export function talkCallRepository(tx: Transaction) {
  return {
    async call(meetingId: string): Promise<TalkCall | undefined> {
      const [row] = await tx.execute<Rows<TalkCall>>(sql`
        select opens_on::text as "opensOn", closes_on::text as "closesOn", request, outside, version
        from talk_calls where meeting_id = ${meetingId}`);
      return row;
    },

    proposals(meetingId: string): Promise<Proposal[]> {
      return tx.execute<Rows<Proposal>>(sql`
        select p.id, p.state, p.title, p.annotation, p.minutes, p.speaker_name as "speakerName",
          p.speaker_office as "speakerOffice", p.speaker_email as "speakerEmail",
          p.speaker_region_id as "speakerRegionId", p.mode, p.slides, p.regional_center_id as "regionalCenterId",
          v.name as "regionalCenterName", p.answer, to_json(p.proposed_at) #>> '{}' as "proposedAt", p.version
        from talk_proposals p
        left join regional_center_versions v on v.regional_center_id = p.regional_center_id and v.valid_to is null
        where p.meeting_id = ${meetingId} order by p.proposed_at desc, p.id`);
    },

    /** Speakers of talks; `which` narrows by columns of t (talks), s (talk_speakers) and m (meetings). */
    speakers(which: ReturnType<typeof sql>, now: Date): Promise<SpeakerOfTalk[]> {
      return tx.execute<Rows<SpeakerOfTalk>>(sql`
        select t.id as "talkId", p.id as "speakerId", p.name, p.email, s.state, t.title as talk, t.minutes,
          t.slides_wanted as "slidesWanted", t.meeting_id as "meetingId", n.day::text as day, r.name as room,
          n.start_minute + (select coalesce(sum(b.minutes), 0)::int from talks b
            where b.session_id = t.session_id and b.position < t.position) as "startMinute",
          s.reminders, extract(day from ${now.toISOString()}::timestamptz - coalesce(s.reminded_at, s.asked_at))::int
            as "daysSince"
        from talk_speakers s
        join talks t on t.id = s.talk_id
        join meetings m on m.id = t.meeting_id
        join meeting_speakers p on p.id = s.speaker_id
        left join meeting_sessions n on n.id = t.session_id
        left join rooms r on r.id = n.room_id
        where ${which} order by t.id, p.id`);
    },
  };
}
