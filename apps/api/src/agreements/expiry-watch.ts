import { dayIn, type Day } from '@pbnet/domain';
import { daysBetween, expiryWarnings } from '@pbnet/domain/agreements';
import { networkTimeZone } from '@pbnet/domain/network';
import { sql } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import { audit, systemActor } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import { ends, expiringWithin } from './agreement-list.ts';
import { placeOf } from './agreement-place.ts';
import { agreementsRepository } from './agreements.repository.ts';
import { agreementWarnings } from './agreements.tables.ts';
import { expiryLetter, type EndingAgreement } from './expiry-letters.ts';
import { remindTurns } from './tell-turn.ts';

export interface ExpiryWatch {
  /**
   * Ends what has come to its last day, warns of what ends within 90, 60 and 30 days, each once, and reminds of
   * signatures that are waited for.
   */
  run(now: Date): Promise<{ readonly ended: number; readonly letters: number }>;
}

export interface ExpiryWatchOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly publicUrl: string;
}

export function expiryWatch({ database, ...sending }: ExpiryWatchOptions): ExpiryWatch {
  return {
    run: (now) =>
      database.system(async (tx) => {
        // Two clocks at once would tell everybody twice.
        await tx.execute(sql`select pg_advisory_xact_lock(7205241)`);
        const today = dayIn(networkTimeZone, now);
        const ended = await endDue(tx, today, now);
        const warned = await warn(tx, { ...sending, today, now });
        return { ended, letters: warned + (await remindTurns(tx, sending, today)) };
      }),
  };
}

/** Active agreements whose last day has passed; one that prolongs itself never expires. */
async function endDue(tx: Transaction, today: Day, now: Date): Promise<number> {
  const due = await tx.execute<{ id: string }>(sql`
    select a.id from agreements a where a.state = 'active'
      and (a.closed_on <= ${today}::date or (a.prolongation = 'none' and a.ends_on < ${today}::date))
    order by a.id`);
  const repository = agreementsRepository(tx);
  for (const { id } of due) {
    const agreement = await repository.lock(id);
    if (!agreement) continue;
    const { closedOn, closesAs } = agreement;
    const closed = closedOn !== null && closedOn <= today;
    const state = closed ? (closesAs ?? 'terminated') : 'expired';
    await repository.write(id, { state }, now);
    await repository.addStep({ agreement, command: 'end', state, words: null, actorId: null, at: now });
    await audit(tx, systemActor, {
      ...{ action: 'agreement.end', entity: 'agreement', entityId: id, place: placeOf(agreement) },
      ...{ before: { state: agreement.state }, after: { state } },
    });
  }
  return due.length;
}

interface Ending extends Omit<EndingAgreement, 'left'>, Record<string, unknown> {
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  readonly recipients: readonly string[];
}

interface Warning extends Pick<ExpiryWatchOptions, 'outbox' | 'publicUrl'> {
  readonly today: Day;
  readonly now: Date;
}

async function warn(tx: Transaction, { outbox, publicUrl, today, now }: Warning): Promise<number> {
  const letters = new Map<string, EndingAgreement[]>();
  for (const { recipients, regionId, regionalCenterId, ...agreement } of await endingSoon(tx, today)) {
    const left = daysBetween(today, agreement.endsOn);
    const days = expiryWarnings.findLast((warning) => left <= warning) ?? 90;
    const anew = await tx
      .insert(agreementWarnings)
      .values({
        agreementId: agreement.id,
        regionId,
        regionalCenterId,
        endsOn: agreement.endsOn,
        days,
        sentAt: now,
      })
      .onConflictDoNothing()
      .returning({ days: agreementWarnings.days });
    if (anew.length === 0) continue;
    for (const to of recipients) letters.set(to, [...(letters.get(to) ?? []), { ...agreement, left }]);
  }
  for (const [to, list] of letters) {
    const about = list.map(({ id, endsOn, left }) => `${id} ${endsOn} ${left}`).join(';');
    const cause = createHash('sha256').update(`${to};${about}`).digest('hex');
    const letter = expiryLetter(list, publicUrl);
    await outbox.enqueue(tx, {
      dedupeKey: `agreements-expiring:${cause}`,
      kind: 'agreement-expiring',
      to,
      ...letter,
    });
  }
  return letters.size;
}

/** To the person responsible, else the agreements officers, and to the regional center's official address. */
async function endingSoon(tx: Transaction, today: Day): Promise<readonly Ending[]> {
  return tx.execute<Ending>(sql`
    select a.id, a.title, a.number, a.region_id as "regionId", a.regional_center_id as "regionalCenterId",
      ${ends(today)}::text as "endsOn",
      coalesce((select string_agg(v.short_name, ', ' order by p.signing_order) from agreement_parties p
        join lateral (select short_name from organization_versions v where v.organization_id = p.organization_id
          and v.valid_from <= current_date order by v.valid_from desc limit 1) v on true
        where p.agreement_id = a.id and p.role <> 'presidential-library'), '') as parties,
      (select s.title from agreements s where s.supersedes_id = a.id and s.state <> 'withdrawn' limit 1) as successor,
      array(
        select r.email from accounts r where r.id = a.responsible_id and r.state = 'active'
        union
        select o.email from accounts o join account_bindings b on b.account_id = o.id and b.revoked_at is null
        where b.role = 'agreements-officer' and o.state = 'active' and not exists (
          select from accounts r where r.id = a.responsible_id and r.state = 'active')
        union
        select v.email from (select email from regional_center_versions
          where regional_center_id = a.regional_center_id and valid_from <= ${today}::date
          order by valid_from desc limit 1) v where v.email is not null) as recipients
    from agreements a where ${expiringWithin(90, today)} and a.amends_id is null
    order by "endsOn", a.id`);
}
