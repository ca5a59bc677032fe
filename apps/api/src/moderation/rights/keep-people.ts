import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { PersonContent, RemoveRecord, SavePerson, StatePeople } from '@pbnet/validation/rights';
import { and, eq, sql } from 'drizzle-orm';
import { audit } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import { placedAs, traceOf } from '../video-of.ts';
import { removeDocuments } from './remove-documents.ts';
import { openVideo, refuseInUse } from './open-video.ts';
import type { RightsDesk } from './rights-desk.ts';
import { videoPeople as table, videoPeopleStatements as statements } from './rights.tables.ts';

export interface PeopleRun<Input> {
  readonly input: Input;
  readonly desk: RightsDesk;
}

/** What names a person goes into the log under the person's own key; removing the record destroys it. */
export const personal = ({ name, guardian }: Pick<PersonContent, 'name' | 'guardian'>) => ({
  name,
  guardian,
});
const impersonal = ({ minor, purpose, givenOn, validTo }: Omit<PersonContent, 'name' | 'guardian'>) => ({
  ...{ minor, purpose, givenOn, validTo },
});

export async function personOf(
  tx: Transaction,
  { id, recordId }: Pick<RemoveRecord, 'id' | 'recordId'>,
): Promise<typeof table.$inferSelect | undefined> {
  const [row] = await tx
    .select()
    .from(table)
    .where(and(eq(table.id, recordId), eq(table.videoId, id)))
    .for('update');
  return row;
}

/** Version 0 adds; sent twice with the same id, there is one person. */
export async function savePerson(tx: Transaction, actor: Actor, { input, desk }: PeopleRun<SavePerson>) {
  const { id, recordId, version, content } = input;
  const video = await openVideo(tx, id);
  if (content.givenOn > desk.today())
    throw new DomainError('rule-broken', 'consent-in-future', { day: content.givenOn });
  const before = await personOf(tx, input);
  if (version === 0 && before) return;
  if ((before?.version ?? 0) !== version)
    throw new DomainError('conflict', 'stale-edit', { current: { version: before?.version ?? 0 } });
  if (before && before.withdrawnOn !== null)
    throw new DomainError('rule-broken', 'consent-withdrawn-already');
  if (before)
    await tx
      .update(table)
      .set({ ...content, changedAt: sql`now()`, version: version + 1 })
      .where(eq(table.id, recordId));
  else {
    const row = { id: recordId, ...placedAs(video), ...content, createdBy: actor.accountId };
    const added = await tx.insert(table).values(row).onConflictDoNothing().returning({ id: table.id });
    // The id is another video's.
    if (added.length === 0) throw new DomainError('not-found', 'not-found');
  }
  await audit(tx, actor, {
    ...{ action: before ? 'video.save-consent' : 'video.add-consent', ...traceOf(video) },
    before: before ? impersonal(before) : null,
    after: impersonal(content),
    personal: await desk.personKeys.seal(tx, recordId, {
      ...(before ? { before: personal(before) } : {}),
      after: personal(content),
    }),
  });
  // Whoever lists a person has said that people are shown.
  await state(tx, actor, { id, shown: 'people' });
}

/** The person is not in the video any more: the record and its documents go, and with the key what the log says of them. */
export async function removePerson(tx: Transaction, actor: Actor, { input, desk }: PeopleRun<RemoveRecord>) {
  const video = await openVideo(tx, input.id);
  refuseInUse(video);
  const before = await personOf(tx, input);
  if (!before) return;
  if (before.version !== input.version)
    throw new DomainError('conflict', 'stale-edit', { current: { version: before.version } });
  await removeDocuments(tx, actor, { files: desk.files, purpose: 'video-consent', id: input.recordId });
  await tx.delete(table).where(eq(table.id, input.recordId));
  await desk.personKeys.destroy(tx, input.recordId);
  await audit(tx, actor, {
    ...{ action: 'video.remove-consent', ...traceOf(video) },
    before: { ...impersonal(before), withdrawnOn: before.withdrawnOn },
  });
}

async function state(tx: Transaction, actor: Actor, { id, shown }: Pick<StatePeople, 'id' | 'shown'>) {
  const video = await openVideo(tx, id);
  const [before] = await tx.select().from(statements).where(eq(statements.videoId, id)).for('update');
  if (before?.shown === shown) return;
  const row = { shown, byId: actor.accountId, at: sql`now()`, version: (before?.version ?? 0) + 1 };
  await tx
    .insert(statements)
    .values({ ...placedAs(video), ...row })
    .onConflictDoUpdate({ target: statements.videoId, set: row });
  await audit(tx, actor, {
    ...{ action: 'video.state-people', ...traceOf(video) },
    before: before ? { peopleShown: before.shown } : null,
    after: { peopleShown: shown },
  });
}

/** Whether people are to be recognised: «nobody» is a person's word, not an empty list. */
export async function statePeople(tx: Transaction, actor: Actor, { input }: PeopleRun<StatePeople>) {
  const { id, version, shown } = input;
  const video = await openVideo(tx, id);
  const [before] = await tx.select().from(statements).where(eq(statements.videoId, id));
  if (before?.shown === shown) return;
  if ((before?.version ?? 0) !== version)
    throw new DomainError('conflict', 'stale-edit', { current: before ?? { version: 0 } });
  if (shown === 'nobody' && (await tx.$count(table, eq(table.videoId, video.id))) > 0)
    throw new DomainError('rule-broken', 'people-listed');
  await state(tx, actor, { id, shown });
}
