import { dayIn, DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type {
  DecideProposal,
  ProposalKey,
  SaveCall,
  SaveProposal,
  WriteToSpeakers,
} from '@pbnet/validation/meetings';
import { sql } from 'drizzle-orm';
import { audit } from '../../audit/audit.ts';
import type { Database, Transaction } from '../../database.ts';
import type { Outbox } from '../../mail/outbox.ts';
import { refuseEnded } from '../change-meeting.ts';
import type { Meeting } from '../meeting.ts';
import { visible } from '../meetings.ts';
import { talkCalls as calls, talkProposals } from '../talks.tables.ts';
import { decideProposal } from './decide-proposal.ts';
import type { SpeakerLetters } from './speaker-letters.ts';
import type { CallSheet, TalkCall } from './talk-call.ts';
import { talkCallRepository } from './talk-call.repository.ts';
import { ownWordsLetter } from './talk-letters.ts';
import type { TalkLinks } from './talk-links.ts';

export interface TalkCalls {
  get(actor: Actor, meetingId: string): Promise<CallSheet>;
  save(actor: Actor, input: SaveCall): Promise<void>;
  /** A regional center's own proposal, changed as long as nothing is decided. */
  propose(actor: Actor, input: SaveProposal): Promise<void>;
  withdraw(actor: Actor, input: ProposalKey): Promise<void>;
  /** Accepting makes a talk of it, which waits for its place, and asks the speaker to confirm. */
  decide(actor: Actor, input: DecideProposal): Promise<void>;
  /** Asks the speakers of a talk to confirm, each once. */
  ask(actor: Actor, input: Pick<WriteToSpeakers, 'meetingId' | 'talkId'>): Promise<{ readonly sent: number }>;
  /** The same words to every speaker of the talk. */
  write(actor: Actor, input: WriteToSpeakers): Promise<{ readonly sent: number }>;
}

export interface TalkCallsOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly links: TalkLinks;
  readonly letters: SpeakerLetters;
  readonly now: () => Date;
}

export function talkCalls({ database, outbox, links, letters, now }: TalkCallsOptions): TalkCalls {
  const changing = <T>(
    actor: Actor,
    meetingId: string,
    work: (tx: Transaction, meeting: Meeting) => Promise<T>,
  ) =>
    database.as(actor, async (tx) => {
      const meeting = await visible(tx, actor, meetingId);
      refuseEnded(meeting);
      return work(tx, meeting);
    });

  return {
    get: (actor, meetingId) =>
      database.as(actor, async (tx) => {
        const meeting = await visible(tx, actor, meetingId);
        const call = (await talkCallRepository(tx).call(meetingId)) ?? null;
        const manages = actor.place.kind === 'network';
        return {
          call,
          open: call !== null && isOpen(call, meeting, now()),
          link: manages && call?.outside === true ? links.callUrl(meetingId) : null,
          proposals: await talkCallRepository(tx).proposals(meetingId),
        };
      }),

    save: (actor, { meetingId, version, ...fields }) =>
      changing(actor, meetingId, async (tx) => {
        if (fields.closesOn < fields.opensOn) throw new DomainError('rule-broken', 'talk-call-days');
        const current = await talkCallRepository(tx).call(meetingId);
        if (current && current.version !== version)
          throw new DomainError('conflict', 'stale-edit', { current });
        await tx
          .insert(calls)
          .values({ meetingId, ...fields })
          .onConflictDoUpdate({
            target: calls.meetingId,
            set: { ...fields, version: sql`${calls.version} + 1` },
          });
        await audit(tx, actor, {
          action: 'talk-call.save',
          entity: 'meeting',
          entityId: meetingId,
          after: fields,
        });
      }),

    propose: (actor, input) =>
      changing(actor, input.meetingId, async (tx, meeting) => {
        const call = await talkCallRepository(tx).call(input.meetingId);
        refuseUnlessOpen(call, meeting, now());
        const { version, id, ...fields } = input;
        const found = (await talkCallRepository(tx).proposals(input.meetingId)).find((one) => one.id === id);
        if (found?.version === version + 1) return;
        if (found && found.state !== 'submitted' && found.state !== 'asked')
          throw new DomainError('rule-broken', 'proposal-decided');
        if (found && found.version !== version)
          throw new DomainError('conflict', 'stale-edit', { current: found });
        const { place } = actor;
        if (place.kind !== 'regional-center') throw new DomainError('forbidden', 'place-forbidden');
        const { regionId, regionalCenterId } = place;
        const row = { ...fields, regionId, regionalCenterId, proposedBy: actor.accountId };
        if (found)
          await tx.execute(sql`update talk_proposals set title = ${row.title}, annotation = ${row.annotation},
            minutes = ${row.minutes}, speaker_name = ${row.speakerName}, speaker_office = ${row.speakerOffice},
            speaker_email = ${row.speakerEmail}, speaker_region_id = ${row.speakerRegionId}, mode = ${row.mode},
            slides = ${row.slides}, state = 'submitted', version = version + 1 where id = ${id}`);
        else
          await tx
            .insert(talkProposals)
            .values({ id, ...row })
            .onConflictDoNothing();
        await auditProposal(tx, actor, { action: 'submit', id, title: row.title });
      }),

    withdraw: (actor, { meetingId, id, version }) =>
      changing(actor, meetingId, async (tx) => {
        const found = (await talkCallRepository(tx).proposals(meetingId)).find((one) => one.id === id);
        if (!found) throw new DomainError('not-found', 'not-found');
        if (found.state === 'withdrawn') return;
        if (found.state !== 'submitted' && found.state !== 'asked')
          throw new DomainError('rule-broken', 'proposal-decided');
        if (found.version !== version) throw new DomainError('conflict', 'stale-edit', { current: found });
        await tx.execute(
          sql`update talk_proposals set state = 'withdrawn', version = version + 1 where id = ${id}`,
        );
        await auditProposal(tx, actor, { action: 'withdraw', id, title: found.title });
      }),

    decide: (actor, input) =>
      changing(actor, input.meetingId, (tx) =>
        decideProposal(tx, actor, { input, outbox, letters, now: now() }),
      ),

    ask: (actor, { meetingId, talkId }) =>
      changing(actor, meetingId, async (tx) => {
        const sent = await letters.ask(tx, talkId, now());
        await audit(tx, actor, { action: 'talk.ask', entity: 'talk', entityId: talkId, after: { sent } });
        return { sent };
      }),

    write: (actor, { meetingId, talkId, subject, text }) =>
      changing(actor, meetingId, async (tx) => {
        const which = sql`t.id = ${talkId} and t.meeting_id = ${meetingId} and p.email is not null`;
        const speakers = await talkCallRepository(tx).speakers(which, now());
        if (speakers.length === 0) throw new DomainError('rule-broken', 'talk-without-addresses');
        for (const speaker of speakers)
          await outbox.enqueue(tx, {
            dedupeKey: `talk:${talkId}:${speaker.speakerId}:words:${subject}:${text}`.slice(0, 500),
            kind: 'talk-speaker',
            to: speaker.email ?? '',
            ...ownWordsLetter(subject, text, { speaker }),
          });
        await audit(tx, actor, {
          action: 'talk.write',
          entity: 'talk',
          entityId: talkId,
          after: { subject, letters: speakers.length },
        });
        return { sent: speakers.length };
      }),
  };
}

export function isOpen({ opensOn, closesOn }: TalkCall, { zone, state }: Meeting, now: Date): boolean {
  const today = dayIn(zone, now);
  return (state === 'announced' || state === 'registration') && opensOn <= today && today <= closesOn;
}

export function refuseUnlessOpen(call: TalkCall | undefined, meeting: Meeting, now: Date): void {
  if (!call) throw new DomainError('not-found', 'not-found');
  const { opensOn, closesOn } = call;
  if (!isOpen(call, meeting, now))
    throw new DomainError('rule-broken', 'talk-call-not-open', { opensOn, closesOn });
}

interface ProposalTrace {
  readonly action: 'submit' | 'withdraw';
  readonly id: string;
  readonly title: string;
}

function auditProposal(tx: Transaction, actor: Actor, { action, id, title }: ProposalTrace): Promise<void> {
  return audit(tx, actor, {
    action: `talk-proposal.${action}`,
    entity: 'talk-proposal',
    entityId: id,
    place: actor.place,
    after: { title },
  });
}
