import { DomainError, type Day } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { firstFullMonth } from '@pbnet/domain/network';
import { isReady, openingLacks } from '@pbnet/domain/readiness';
import { eq, sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import type { CeremonyEvent, OpenedCenter, ReadinessCommand, ReadinessSheet } from './readiness-sheet.ts';
import {
  agreementOf,
  dayAt,
  factsOf,
  linesOf,
  readOpening,
  type OpeningRow,
} from './readiness.repository.ts';
import { openingCeremonies } from './readiness.tables.ts';

/** Throws not-found outside of the actor's place. */
export async function readSheet(
  tx: Transaction,
  actor: Actor,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<ReadinessSheet> {
  const opening = await readOpening(tx, id);
  const today = dayAt(opening, now);
  const facts = await factsOf(tx, opening, today);
  const items = (await linesOf(tx, id)).map((line) => ({ ...line, ready: isReady(line, line.state, facts) }));
  const agreement = await agreementOf(tx, opening.agreementId, today);
  const { version, state, name, regionId, regionalCenterId, timeZone, locality, address, plannedMonth } =
    opening;
  return {
    ...{
      id,
      version,
      state,
      name,
      regionId,
      regionalCenterId,
      timeZone,
      locality,
      address,
      plannedMonth,
      today,
    },
    ...{ items, facts, lacks: openingLacks(items, facts) },
    agreement: agreement && withoutHolds(agreement),
    ceremony: await ceremonyOf(tx, opening),
    center: await centerOf(tx, opening),
    suggestedCode: await suggestedCode(tx, regionalCenterId),
    may: allowed(actor, opening),
  };
}

function withoutHolds({
  id,
  title,
  number,
  state,
  endsOn,
}: NonNullable<Awaited<ReturnType<typeof agreementOf>>>) {
  return { id, title, number, state, endsOn };
}

async function ceremonyOf(tx: Transaction, opening: OpeningRow): Promise<ReadinessSheet['ceremony']> {
  const [row] = await tx.select().from(openingCeremonies).where(eq(openingCeremonies.openingId, opening.id));
  const [event] = await tx.execute<CeremonyEvent & Record<string, unknown>>(sql`
    select id, title, state, zone, place,
      to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startsAt"
    from joint_events where id = ${opening.jointEventId}::uuid`);
  const { officials = [], press = [], news = '', version = 0 } = row ?? {};
  return { officials, press, news, version, event: event ?? null };
}

interface FoundCenter extends Record<string, unknown> {
  readonly code: string;
  readonly name: string;
  readonly openedOn: Day;
  readonly addresses: number;
}

async function centerOf(tx: Transaction, { centerId }: OpeningRow): Promise<OpenedCenter | null> {
  if (centerId === null) return null;
  const [row] = await tx.execute<FoundCenter>(sql`
    select c.code, public_center_name(c.id) as name, c.opened_on::text as "openedOn",
      (select count(*) from center_addresses a where a.center_id = c.id
        and (a.valid_to is null or a.valid_to > current_date))::int as addresses
    from access_centers c where c.id = ${centerId}`);
  if (!row) throw new DomainError('not-found', 'not-found');
  // Whether the manager has come in says nothing personal; the bindings themselves stay the administrator's.
  const [manager] = await asOwner(tx, () =>
    tx.execute<{ state: 'invited' | 'active' }>(sql`
      select a.state from account_bindings b join accounts a on a.id = b.account_id
      where b.center_id = ${centerId} and b.revoked_at is null and a.state in ('invited', 'active')
      order by a.state limit 1`),
  );
  return { id: centerId, ...row, firstMonth: firstFullMonth(row.openedOn), manager: manager?.state ?? null };
}

/** The regional center's last code, one further. */
async function suggestedCode(tx: Transaction, regionalCenterId: number): Promise<string> {
  const rows = await tx.execute<{ code: string }>(sql`
    select code from access_centers where regional_center_id = ${regionalCenterId}
    order by id desc limit 200`);
  const numbered = rows.flatMap(({ code }) => {
    const [, head, digits] = /^(.*?)(\d+)$/.exec(code) ?? [];
    return head === undefined || digits === undefined ? [] : [{ head, digits }];
  });
  const last = numbered.toSorted((one, other) => Number(other.digits) - Number(one.digits))[0];
  if (!last) return '';
  return `${last.head}${String(Number(last.digits) + 1).padStart(last.digits.length, '0')}`;
}

function allowed(actor: Actor, { state, jointEventId }: OpeningRow): readonly ReadinessCommand[] {
  const edits = can(actor, 'opening.edit');
  const opens = can(actor, 'opening.open') && actor.place.kind === 'network';
  const worked = state === 'preparing' || state === 'ready';
  const given = state !== 'rejected' && state !== 'withdrawn';
  const commands: readonly (readonly [ReadinessCommand, boolean])[] = [
    ['prepare', edits && state === 'in-plan'],
    ['ready', edits && state === 'preparing'],
    ['open', opens && worked],
    ['prove', edits && worked],
    ['judge', opens && worked],
    ['ceremony', edits && given],
    ['plan-ceremony', edits && given && jointEventId === null],
    ['link', edits && given && state !== 'opened'],
    ['prepare-agreement', can(actor, 'agreement.edit') && given && state !== 'opened'],
  ];
  return commands.flatMap(([command, may]) => (may ? [command] : []));
}
