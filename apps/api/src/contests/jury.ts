import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { DropJuror, InviteJuror, JurorKey } from '@pbnet/validation/contests';
import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import { randomBytes } from 'node:crypto';
import { accountBindings, accounts } from '../identity/identity.tables.ts';
import { audit } from '../audit/audit.ts';
import { asOwner } from '../as-owner.ts';
import type { Database, Transaction } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import { juryLetter } from './contest-letters.ts';
import { contestRepository, type Contest } from './contest.repository.ts';
import { contestJurors, contestTraces } from './contests.tables.ts';
import { entriesRepository, hashOf } from './entries.repository.ts';
import { juryRepository, standings, type Juror } from './jury.repository.ts';

export interface JurorCard {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly withAccount: boolean;
  readonly ownRegionId: number | null;
  readonly scored: number;
  readonly conflicts: number;
  /** Works that this juror may score. */
  readonly able: number;
  readonly leftAt: string | null;
  readonly leaveReason: string | null;
}

export interface JuryTrace {
  readonly kind: 'juror-left' | 'quorum-lowered' | 'conflict';
  readonly entryNumber: string | null;
  readonly juror: string | null;
  readonly quorumBefore: number | null;
  readonly quorumAfter: number | null;
  readonly reason: string | null;
  readonly at: string;
}

export interface JuryView {
  readonly jurors: readonly JurorCard[];
  readonly traces: readonly JuryTrace[];
}

/** The jury as headquarters puts it together. Scores are out of its reach. */
export interface Jury {
  view(actor: Actor, contestId: string): Promise<JuryView>;
  /** Also while the jury works: a late juror scores from then on. */
  invite(actor: Actor, input: InviteJuror): Promise<JuryView>;
  /** A new link; the old one stops working. */
  resend(actor: Actor, input: JurorKey): Promise<JuryView>;
  /** The scores stay and count; the quorum of works that nobody else can score is lowered, with a trace. */
  drop(actor: Actor, input: DropJuror): Promise<JuryView>;
}

export interface JuryOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly publicUrl: string;
  readonly now: () => Date;
}

/** The account of the address, and the region whose works its place has to do with. */
async function accountOf(tx: Transaction, email: string) {
  return asOwner(tx, async () => {
    const [row] = await tx
      .select({ accountId: accounts.id, regionId: accountBindings.regionId })
      .from(accounts)
      .leftJoin(
        accountBindings,
        and(eq(accountBindings.accountId, accounts.id), isNull(accountBindings.revokedAt)),
      )
      .where(and(eq(accounts.email, email), eq(accounts.state, 'active')))
      .orderBy(asc(accountBindings.regionId))
      .limit(1);
    return row ?? { accountId: null, regionId: null };
  });
}

export function juryOf({ database, outbox, publicUrl, now }: JuryOptions): Jury {
  async function view(tx: Transaction, contest: Contest): Promise<JuryView> {
    const repository = juryRepository(tx);
    const { jurors, conflicts, scores } = await repository.jury(contest.id);
    const federal = await entriesRepository(tx).federal(contest.id);
    const traces = await tx
      .select()
      .from(contestTraces)
      .where(eq(contestTraces.contestId, contest.id))
      .orderBy(contestTraces.id);
    const nameOf = (id: string | null) => jurors.find((juror) => juror.id === id)?.name ?? null;
    return {
      jurors: jurors.map(({ id, name, email, accountId, ownRegionId, leftAt, leaveReason }) => ({
        ...{ id, name, email, ownRegionId, leaveReason },
        withAccount: accountId !== null,
        scored: scores.filter(({ jurorId }) => jurorId === id).length,
        conflicts: conflicts.get(id)?.size ?? 0,
        able: federal.filter(
          (entry) => entry.regionId !== ownRegionId && conflicts.get(id)?.has(entry.id) !== true,
        ).length,
        leftAt: leftAt?.toISOString() ?? null,
      })),
      traces: traces.map(({ kind, entryNumber, jurorId, quorumBefore, quorumAfter, reason, at }) => ({
        ...{ kind, entryNumber, quorumBefore, quorumAfter, reason },
        juror: nameOf(jurorId),
        at: at.toISOString(),
      })),
    };
  }

  async function open(tx: Transaction, contestId: string): Promise<Contest> {
    const contest = await contestRepository(tx).lock(contestId, 'share');
    if (contest.state !== 'draft' && contest.state !== 'announced')
      throw new DomainError('rule-broken', 'contest-step-refused');
    return contest;
  }

  async function send(
    tx: Transaction,
    contest: Contest,
    { juror, secret }: { juror: Juror; secret: string },
  ) {
    await outbox.enqueue(tx, {
      dedupeKey: `contest-jury:${juror.id}:${hashOf(secret).slice(0, 12)}`,
      kind: 'contest-jury',
      to: juror.email,
      ...(juror.accountId === null ? {} : { accountId: juror.accountId }),
      ...juryLetter({ contest, url: `${publicUrl}/portal/jury/${contest.id}/${secret}` }),
    });
  }

  const jurorOf = async (tx: Transaction, { contestId, jurorId }: JurorKey): Promise<Juror> => {
    const { jurors } = await juryRepository(tx).jury(contestId);
    const juror = jurors.find(({ id }) => id === jurorId);
    if (!juror) throw new DomainError('not-found', 'not-found');
    return juror;
  };

  return {
    view: (actor, contestId) =>
      database.as(actor, async (tx) => view(tx, await contestRepository(tx).byId(contestId))),

    invite: (actor, { contestId, name, email: typed, regionId }) =>
      database.as(actor, async (tx) => {
        const contest = await open(tx, contestId);
        const email = typed.toLowerCase();
        const account = await accountOf(tx, email);
        const secret = randomBytes(32).toString('base64url');
        const back = and(
          eq(contestJurors.contestId, contestId),
          eq(contestJurors.email, email),
          isNotNull(contestJurors.leftAt),
        );
        // Who comes back is the same juror: one person has one score for a work.
        const [returned] = await tx
          .update(contestJurors)
          .set({ name, secretHash: hashOf(secret), leftAt: null, leaveReason: null })
          .where(back)
          .returning();
        const [added] = returned
          ? []
          : await tx
              .insert(contestJurors)
              .values({
                ...{ contestId, name, email },
                accountId: account.accountId,
                ownRegionId: account.regionId ?? regionId,
                secretHash: hashOf(secret),
                invitedAt: now(),
              })
              .onConflictDoNothing()
              .returning();
        const juror = returned ?? added;
        if (!juror) throw new DomainError('conflict', 'juror-exists');
        await audit(tx, actor, {
          action: 'contest-jury.invite',
          entity: 'contest-juror',
          entityId: juror.id,
          after: { contestId, regionId: juror.ownRegionId, withAccount: juror.accountId !== null },
        });
        await send(tx, contest, { juror, secret });
        return view(tx, contest);
      }),

    resend: (actor, key) =>
      database.as(actor, async (tx) => {
        const contest = await open(tx, key.contestId);
        const juror = await jurorOf(tx, key);
        if (juror.leftAt !== null) throw new DomainError('rule-broken', 'juror-not-in-jury');
        const secret = randomBytes(32).toString('base64url');
        await tx
          .update(contestJurors)
          .set({ secretHash: hashOf(secret) })
          .where(eq(contestJurors.id, juror.id));
        await audit(tx, actor, {
          action: 'contest-jury.resend',
          entity: 'contest-juror',
          entityId: juror.id,
          after: { contestId: contest.id },
        });
        await send(tx, contest, { juror, secret });
        return view(tx, contest);
      }),

    drop: (actor, { reason, ...key }) =>
      database.as(actor, async (tx) => {
        const contest = await contestRepository(tx).lock(key.contestId, 'update');
        const juror = await jurorOf(tx, key);
        if (juror.leftAt !== null) return view(tx, contest);
        if (contest.state === 'frozen' || contest.state === 'published')
          throw new DomainError('rule-broken', 'contest-step-refused');
        const repository = juryRepository(tx);
        const federal = await entriesRepository(tx).federal(contest.id);
        const before = standings(contest, federal, await repository.jury(contest.id));
        await tx
          .update(contestJurors)
          .set({ leftAt: now(), leaveReason: reason })
          .where(eq(contestJurors.id, juror.id));
        const after = standings(contest, federal, await repository.jury(contest.id));
        const about = { contestId: contest.id, jurorId: juror.id, at: now() };
        await repository.trace({ ...about, kind: 'juror-left', reason });
        const lowered = after.flatMap(({ entry, quorum }, index) => {
          const was = before[index]?.quorum ?? quorum;
          return quorum < was ? [{ entryNumber: entry.number, quorumBefore: was, quorumAfter: quorum }] : [];
        });
        for (const change of lowered) await repository.trace({ ...about, ...change, kind: 'quorum-lowered' });
        await audit(tx, actor, {
          action: 'contest-jury.drop',
          entity: 'contest-juror',
          entityId: juror.id,
          after: { contestId: contest.id, reason, lowered: lowered.length },
        });
        return view(tx, contest);
      }),
  };
}
