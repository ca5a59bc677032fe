import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { DecideProposal } from '@pbnet/validation/meetings';
import { sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { audit } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import type { Outbox } from '../../mail/outbox.ts';
import { programmeRepository } from '../programme/programme.repository.ts';
import type { SpeakerLetters } from './speaker-letters.ts';
import type { Proposal } from './talk-call.ts';
import { talkCallRepository } from './talk-call.repository.ts';
import { decisionLetter } from './talk-letters.ts';

export interface Deciding {
  readonly input: DecideProposal;
  readonly outbox: Outbox;
  readonly letters: SpeakerLetters;
  readonly now: Date;
}

const states = { accept: 'accepted', decline: 'declined', ask: 'asked' } as const;

export async function decideProposal(
  tx: Transaction,
  actor: Actor,
  { input, outbox, letters, now }: Deciding,
) {
  const { meetingId, id, version, decision, answer } = input;
  await tx.execute(sql`select from talk_proposals where id = ${id} and meeting_id = ${meetingId} for update`);
  const found = (await talkCallRepository(tx).proposals(meetingId)).find((one) => one.id === id);
  if (!found) throw new DomainError('not-found', 'not-found');
  if (found.version === version + 1 && found.state === states[decision]) return;
  if (found.version !== version) throw new DomainError('conflict', 'stale-edit', { current: found });
  if (found.state !== 'submitted' && found.state !== 'asked')
    throw new DomainError('rule-broken', 'proposal-decided');
  await tx.execute(sql`update talk_proposals set state = ${states[decision]}, answer = ${answer || null},
    decided_at = ${now.toISOString()}::timestamptz, version = version + 1 where id = ${id}`);
  await audit(tx, actor, {
    action: `talk-proposal.${decision}`,
    entity: 'talk-proposal',
    entityId: id,
    before: { state: found.state },
    after: { state: states[decision], answer },
  });
  if (decision === 'accept') {
    await letters.ask(tx, await talkOf(tx, meetingId, found), now);
    return;
  }
  await outbox.enqueue(tx, {
    dedupeKey: `talk-proposal:${id}:${decision}:${version}`,
    kind: 'talk-proposal',
    to: found.speakerEmail,
    ...decisionLetter(found.title, decision, answer),
  });
}

/** The accepted proposal as a talk that waits in the side list. @returns the talk's id */
async function talkOf(tx: Transaction, meetingId: string, proposal: Proposal): Promise<string> {
  const { title, annotation, minutes, mode, slides } = proposal;
  const repository = programmeRepository(tx, meetingId);
  const waiting = (await repository.read()).talks.filter(({ sessionId }) => sessionId === null).length;
  const talkId = randomUUID();
  const talk = { meetingId, id: talkId, version: 0, kind: 'talk' as const, title, annotation, minutes, mode };
  await repository.insertTalk({ ...talk, slidesWanted: slides, speakers: [] }, waiting);
  await tx.execute(sql`update talks set proposal_id = ${proposal.id} where id = ${talkId}`);
  const { speakerName: name, speakerOffice: office, speakerEmail: email, speakerRegionId } = proposal;
  await repository.setSpeakers(talkId, [{ id: randomUUID(), name, office, email, speakerRegionId }]);
  return talkId;
}
