import { DomainError } from '@pbnet/domain';
import type { AnswerTalk, ProposeByLink } from '@pbnet/validation/meetings';
import { sql } from 'drizzle-orm';
import { audit, nobody } from '../../audit/audit.ts';
import type { Database, Transaction } from '../../database.ts';
import type { GuessLimit } from '../../guess-limit.ts';
import { meetingsRepository } from '../meetings.repository.ts';
import { talkProposals } from '../talks.tables.ts';
import type { CallByLink, TalkByLink } from './talk-call.ts';
import { talkCallRepository } from './talk-call.repository.ts';
import { isOpen, refuseUnlessOpen } from './talk-calls.ts';
import { placeInWords } from './talk-letters.ts';
import type { TalkLinks, TalkOfSpeaker } from './talk-links.ts';

/** What speakers without an account do by a link; acts for no person. */
export interface TalksByLink {
  call(token: string): Promise<CallByLink>;
  propose(input: ProposeByLink): Promise<void>;
  talk(token: string): Promise<TalkByLink>;
  /** May be answered anew until the meeting begins. */
  answer(input: AnswerTalk): Promise<TalkByLink>;
}

export interface TalksByLinkOptions {
  readonly database: Database;
  readonly links: TalkLinks;
  readonly guesses: GuessLimit;
  readonly now: () => Date;
}

const wrongLink = () => new DomainError('not-found', 'talk-link-wrong');

export function talksByLink({ database, links, guesses, now }: TalksByLinkOptions): TalksByLink {
  async function openCall(tx: Transaction, token: string) {
    const meetingId = links.readCall(token);
    const meeting = meetingId === undefined ? undefined : await meetingsRepository(tx).byId(meetingId);
    const call = meeting && (await talkCallRepository(tx).call(meeting.id));
    return meeting && call?.outside === true ? { meeting, call } : null;
  }

  async function ownTalk(tx: Transaction, { talkId, speakerId }: TalkOfSpeaker): Promise<TalkByLink | null> {
    const which = sql`t.id = ${talkId} and p.id = ${speakerId} and m.state <> 'cancelled'`;
    const [speaker] = await talkCallRepository(tx).speakers(which, now());
    const meeting = speaker && (await meetingsRepository(tx).byId(speaker.meetingId));
    if (!speaker || !meeting) return null;
    const { title, startsOn, endsOn, place } = meeting;
    return {
      meeting: { title, startsOn, endsOn, place },
      talk: speaker.talk,
      minutes: speaker.minutes,
      when: placeInWords(speaker),
      slidesWanted: speaker.slidesWanted === 'yes',
      state: speaker.state,
    };
  }

  async function found<T>(find: (tx: Transaction) => Promise<T | null>): Promise<T> {
    const thing = await guesses.look('link', () => database.system(find));
    if (thing === null) throw wrongLink();
    return thing;
  }

  return {
    async call(token) {
      const { meeting, call } = await found((tx) => openCall(tx, token));
      const { title, startsOn, endsOn, place } = meeting;
      return {
        meeting: { title, startsOn, endsOn, place },
        request: call.request,
        closesOn: call.closesOn,
        open: isOpen(call, meeting, now()),
      };
    },

    async propose({ token, id, consent: _, ...proposal }) {
      await found((tx) => openCall(tx, token));
      await guesses.press('registration');
      await database.system(async (tx) => {
        const opened = await openCall(tx, token);
        if (!opened) throw wrongLink();
        refuseUnlessOpen(opened.call, opened.meeting, now());
        const row = { id, meetingId: opened.meeting.id, ...proposal, consentAt: now() };
        const added = await tx
          .insert(talkProposals)
          .values(row)
          .onConflictDoNothing()
          .returning({ id: talkProposals.id });
        if (added.length === 0) return;
        const after = { title: proposal.title, byLink: true };
        await audit(tx, nobody, {
          action: 'talk-proposal.submit',
          entity: 'talk-proposal',
          entityId: id,
          after,
        });
      });
    },

    async talk(token) {
      const talk = links.readTalk(token);
      return found((tx) => (talk ? ownTalk(tx, talk) : Promise.resolve(null)));
    },

    async answer({ token, comes }) {
      const talk = links.readTalk(token);
      return found(async (tx) => {
        if (!talk || !(await ownTalk(tx, talk))) return null;
        const state = comes ? 'confirmed' : 'refused';
        const { talkId, speakerId } = talk;
        const changed = await tx.execute(sql`
          update talk_speakers set state = ${state}, answered_at = ${now().toISOString()}::timestamptz
          where talk_id = ${talkId} and speaker_id = ${speakerId} and state <> ${state} returning talk_id`);
        if (changed.length > 0)
          await audit(tx, nobody, {
            action: 'talk.answer',
            entity: 'talk',
            entityId: talkId,
            after: { state },
          });
        return ownTalk(tx, talk);
      });
    },
  };
}
