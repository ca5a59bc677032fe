import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../database.ts';
import type { Outbox } from '../../mail/outbox.ts';
import { meetingsRepository } from '../meetings.repository.ts';
import { talkCallRepository, type SpeakerOfTalk } from './talk-call.repository.ts';
import { confirmationLetter, slidesLetter } from './talk-letters.ts';
import type { TalkLinks } from './talk-links.ts';

export interface SpeakerLetters {
  /** Asks those speakers of the talk who have an address and no letter yet. @returns how many */
  ask(tx: Transaction, talkId: string, now: Date): Promise<number>;
  /** Reminds of confirming each third day, three times at most, and of slides a week and two days before. */
  remind(now: Date): Promise<{ readonly sent: number }>;
}

const daysBetween = 3;
const mostReminders = 3;
const slideDays = [7, 2];

export function speakerLetters(database: Database, outbox: Outbox, links: TalkLinks): SpeakerLetters {
  async function send(tx: Transaction, speaker: SpeakerOfTalk, step: string): Promise<boolean> {
    const meeting = await meetingsRepository(tx).byId(speaker.meetingId);
    if (!meeting || speaker.email === null) return false;
    const about = { meeting, speaker, url: links.talkUrl(speaker) };
    const letter = step.startsWith('slides')
      ? slidesLetter(about)
      : confirmationLetter(about, step !== 'ask');
    const id = await outbox.enqueue(tx, {
      dedupeKey: `talk:${speaker.talkId}:${speaker.speakerId}:${step}`,
      kind: 'talk-speaker',
      to: speaker.email,
      ...letter,
    });
    return id !== null;
  }

  const at = ({ talkId, speakerId }: SpeakerOfTalk) => sql`talk_id = ${talkId} and speaker_id = ${speakerId}`;

  return {
    async ask(tx, talkId, now) {
      const which = sql`t.id = ${talkId} and s.asked_at is null and p.email is not null`;
      let asked = 0;
      for (const speaker of await talkCallRepository(tx).speakers(which, now)) {
        if (await send(tx, speaker, 'ask')) asked += 1;
        await tx.execute(
          sql`update talk_speakers set asked_at = ${now.toISOString()}::timestamptz where ${at(speaker)}`,
        );
      }
      return asked;
    },

    async remind(now) {
      const coming = sql`m.state in ('announced', 'registration') and m.starts_on >= ${now.toISOString()}::date`;
      const day = (days: number) => sql`m.starts_on - ${days}::int <= ${now.toISOString()}::date`;
      let sent = 0;
      const silent = await database.system((tx) =>
        talkCallRepository(tx).speakers(
          sql`${coming} and s.state = 'invited' and s.reminders < ${mostReminders}
            and coalesce(s.reminded_at, s.asked_at) <= ${now.toISOString()}::timestamptz - make_interval(days => ${daysBetween})`,
          now,
        ),
      );
      for (const speaker of silent)
        await database.system(async (tx) => {
          if (await send(tx, speaker, `remind:${speaker.reminders + 1}`)) sent += 1;
          await tx.execute(sql`update talk_speakers set reminders = reminders + 1,
            reminded_at = ${now.toISOString()}::timestamptz where ${at(speaker)}`);
        });
      for (const days of slideDays) {
        const without = await database.system((tx) =>
          talkCallRepository(tx).speakers(
            sql`${coming} and s.state = 'confirmed' and t.slides_wanted = 'yes' and ${day(days)}`,
            now,
          ),
        );
        for (const speaker of without)
          if (await database.system((tx) => send(tx, speaker, `slides:${days}`))) sent += 1;
      }
      return { sent };
    },
  };
}
