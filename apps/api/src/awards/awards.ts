import { asDay, dayIn, DomainError, type Day } from '@pbnet/domain';
import type { Actor, Place } from '@pbnet/domain/access';
import { placeIds } from '@pbnet/domain/access';
import { awardNumber, readAwardNumber, type AwardKind } from '@pbnet/domain/awards';
import type { RevokeAward } from '@pbnet/validation/awards';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { randomBytes } from 'node:crypto';
import { audit, type AuditActor } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import type { GuessLimit } from '../guess-limit.ts';
import { awardPdf } from './award-pdf.ts';
import { awards as table } from './awards.tables.ts';

export interface AwardToIssue {
  readonly kind: AwardKind;
  /** Whom it is given to, as it stands on the paper. */
  readonly to: string;
  /** Tells two people of one name apart; the name itself where it is absent. */
  readonly toKey?: string;
  /** «за участие в совещании …»: what follows the name. */
  readonly words: string;
  /** What it is given for, for example 'meeting:<id>'. */
  readonly about: string;
  readonly place: Place;
}

export interface IssuedAward {
  readonly id: string;
  readonly number: string;
}

/** What stands on the paper, and whether it still holds: all that anybody with the number may see. */
export interface CheckedAward {
  readonly number: string;
  readonly kind: AwardKind;
  readonly to: string;
  readonly words: string;
  readonly issuedOn: Day;
  readonly revokedOn: Day | null;
}

export interface Award extends CheckedAward, IssuedAward {
  readonly about: string;
  readonly version: number;
  readonly revokeReason: string | null;
}

export interface Awards {
  /** Gives the paper in the caller's transaction; the same kind, cause and person get the same paper again. */
  issue(tx: Transaction, actor: AuditActor, award: AwardToIssue): Promise<IssuedAward>;
  /** The papers given for one cause, in the order of giving. */
  list(actor: Actor, about: string): Promise<readonly Award[]>;
  /** For anybody: null for a number that no paper carries. Throws while too many wrong ones were tried. */
  check(typed: string): Promise<CheckedAward | null>;
  /** The paper itself, for whoever has its number; null for one that no paper carries. */
  pdf(number: string): Promise<Uint8Array | null>;
  revoke(actor: Actor, input: RevokeAward): Promise<void>;
}

export interface AwardsOptions {
  readonly database: Database;
  readonly publicUrl: string;
  readonly guesses: GuessLimit;
  readonly now: () => Date;
}

/** Papers carry the date of headquarters. */
const zone = 'Europe/Moscow';

type Row = typeof table.$inferSelect;

const checked = ({ number, kind, recipient, words, issuedOn, revokedAt }: Row): CheckedAward => ({
  number,
  kind,
  to: recipient,
  words,
  issuedOn: asDay(issuedOn),
  revokedOn: revokedAt && dayIn(zone, revokedAt),
});

async function issue(
  tx: Transaction,
  actor: AuditActor,
  { award, now }: { readonly award: AwardToIssue; readonly now: Date },
): Promise<IssuedAward> {
  const { kind, to, toKey: recipientKey = to, words, about, place } = award;
  const same = and(eq(table.kind, kind), eq(table.about, about), eq(table.recipientKey, recipientKey));
  const issuedOn = dayIn(zone, now);
  const [row] = await tx
    .insert(table)
    .values({
      // Replaced at once by the number that the order of the row makes.
      number: randomBytes(16).toString('hex'),
      ...{ kind, about, recipientKey, recipient: to, words, issuedOn, issuedAt: now },
      ...placeIds(place),
      issuedBy: actor.accountId,
    })
    .onConflictDoNothing()
    .returning({ id: table.id, position: table.position });
  if (!row) {
    const [there] = await tx.select({ id: table.id, number: table.number }).from(table).where(same);
    if (!there) throw new DomainError('not-found', 'not-found');
    return there;
  }
  const number = awardNumber(Number(issuedOn.slice(0, 4)), row.position, randomBytes(8));
  await tx.update(table).set({ number }).where(eq(table.id, row.id));
  // The name stays out of the log: the paper keeps it.
  await audit(tx, actor, {
    action: 'award.issue',
    entity: 'award',
    entityId: row.id,
    place,
    after: { kind, number, about },
  });
  return { id: row.id, number };
}

async function revoke(tx: Transaction, actor: Actor, { id, version, reason }: RevokeAward): Promise<void> {
  const [before] = await tx.select().from(table).where(eq(table.id, id)).for('update');
  if (!before) throw new DomainError('not-found', 'not-found');
  if (before.revokedAt) throw new DomainError('rule-broken', 'award-revoked');
  if (before.version !== version)
    throw new DomainError('conflict', 'stale-edit', { current: { version: before.version } });
  await tx
    .update(table)
    .set({ revokedAt: sql`now()`, revokedBy: actor.accountId, revokeReason: reason, version: version + 1 })
    .where(and(eq(table.id, id), isNull(table.revokedAt)));
  await audit(tx, actor, {
    action: 'award.revoke',
    entity: 'award',
    entityId: id,
    before: { number: before.number },
    after: { number: before.number, reason },
  });
}

export function awards({ database, publicUrl, guesses, now }: AwardsOptions): Awards {
  async function found(typed: string): Promise<Row | null> {
    const number = readAwardNumber(typed);
    return guesses.look('award', async () => {
      if (number === undefined) return null;
      const [row] = await database.system((tx) => tx.select().from(table).where(eq(table.number, number)));
      return row ?? null;
    });
  }

  return {
    issue: (tx, actor, award) => issue(tx, actor, { award, now: now() }),

    list: (actor, about) =>
      database.as(actor, async (tx) => {
        const rows = await tx.select().from(table).where(eq(table.about, about)).orderBy(asc(table.position));
        return rows.map((row) => ({
          ...checked(row),
          id: row.id,
          about: row.about,
          version: row.version,
          revokeReason: row.revokeReason,
        }));
      }),

    async check(typed) {
      const row = await found(typed);
      return row && checked(row);
    },

    async pdf(number) {
      const row = await found(number);
      if (!row) return null;
      const checkUrl = `${publicUrl}/portal/check/${row.number}`;
      return awardPdf({ ...checked(row), checkUrl, issuedAt: row.issuedAt });
    },

    revoke: (actor, input) => database.as(actor, (tx) => revoke(tx, actor, input)),
  };
}
