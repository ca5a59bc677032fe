import { sql } from 'drizzle-orm';
import type { Month } from '@pbnet/domain';
import type { OpeningSide } from '@pbnet/domain/openings';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import { placeOf } from './change-opening.ts';
import type { Desk } from './desk.ts';
import type { PlannedOpening } from './opening.ts';
import { openingLetter, type OpeningNews } from './opening-letters.ts';

export interface Told {
  readonly desk: Desk;
  readonly opening: PlannedOpening;
  readonly plannedMonth?: Month | null;
  readonly news: OpeningNews;
  /** Who did it; the other side is told. */
  readonly side: OpeningSide;
  readonly words: string | null;
}

interface Addressee extends Record<string, unknown> {
  readonly email: string;
  readonly accountId: string | null;
}

/** The other side learns by letter what this one has done: the regional center at its address, headquarters' officers each. */
export async function tellOtherSide(tx: Transaction, told: Told): Promise<void> {
  const { desk, opening, news, side, words } = told;
  const { id, name, version, regionalCenterId } = opening;
  const plannedMonth = told.plannedMonth === undefined ? opening.plannedMonth : told.plannedMonth;
  const [addressees, regionalCenterName] = await asOwner(tx, async () => [
    side === 'headquarters' ? await ofRegionalCenter(tx, regionalCenterId) : await ofHeadquarters(tx),
    await nameOf(tx, regionalCenterId),
  ]);
  const { publicUrl } = desk;
  const letter = openingLetter({ id, name, plannedMonth, publicUrl, news, side, regionalCenterName, words });
  for (const { email, accountId } of addressees)
    await desk.outbox.enqueue(tx, {
      dedupeKey: `planned-opening:${id}:${news}:${version}:${accountId ?? 'center'}`,
      kind: 'planned-opening',
      to: email,
      ...(accountId === null ? { place: placeOf(opening) } : { accountId }),
      ...letter,
    });
}

async function ofRegionalCenter(tx: Transaction, regionalCenterId: number): Promise<readonly Addressee[]> {
  const rows = await tx.execute<{ email: string | null }>(sql`
    select email from regional_center_versions
    where regional_center_id = ${regionalCenterId} and valid_from <= current_date
    order by valid_from desc limit 1`);
  return rows.flatMap(({ email }) => (email === null ? [] : [{ email, accountId: null }]));
}

async function ofHeadquarters(tx: Transaction): Promise<readonly Addressee[]> {
  return tx.execute<Addressee>(sql`
    select distinct a.email, a.id::text as "accountId" from accounts a
    join account_bindings b on b.account_id = a.id
    where a.state = 'active' and b.role = 'monitoring-officer' order by a.email`);
}

async function nameOf(tx: Transaction, regionalCenterId: number): Promise<string> {
  const [row] = await tx.execute<{ name: string | null }>(
    sql`select public_regional_center_name(${regionalCenterId}) as name`,
  );
  return row?.name ?? '';
}
