import { DomainError, type Day } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { ipRange } from '@pbnet/domain/network';
import type { Words } from '@pbnet/domain/platform';
import { openingLacks } from '@pbnet/domain/readiness';
import type { OpenPlanned, OpeningStepInput } from '@pbnet/validation/readiness';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { openedLetter } from './opened-letter.ts';
import type { ReadinessDesk } from './readiness-desk.ts';
import {
  addressesOf,
  dayAt,
  factsOf,
  linesOf,
  lockOpening,
  type OpeningRow,
} from './readiness.repository.ts';

interface Run<Input> {
  readonly input: Input;
  readonly desk: ReadinessDesk;
}

export async function lacksOf(tx: Transaction, opening: OpeningRow, day: Day): Promise<readonly Words[]> {
  return openingLacks(await linesOf(tx, opening.id), await factsOf(tx, opening, day));
}

export async function prepare(
  tx: Transaction,
  actor: Actor,
  { input, desk }: Run<OpeningStepInput>,
): Promise<void> {
  await desk.steps.move(tx, actor, { ...input, to: 'preparing' });
}

/** Everything of the list is in order: from here on only the day is missing. */
export async function makeReady(
  tx: Transaction,
  actor: Actor,
  { input, desk }: Run<OpeningStepInput>,
): Promise<void> {
  const opening = await lockOpening(tx, input.id);
  if (opening.state === 'preparing') {
    const lacks = await lacksOf(tx, opening, dayAt(opening, desk.now()));
    if (lacks.length > 0) throw new DomainError('rule-broken', 'readiness-lacks', { lacks });
  }
  await desk.steps.move(tx, actor, { ...input, to: 'ready' });
}

/**
 * The opening becomes a centre: registry, addresses, manager's account, agreement, first report and the state in one
 * transaction. The same again finds its work done.
 */
export async function openPlanned(
  tx: Transaction,
  actor: Actor,
  { input, desk }: Run<OpenPlanned>,
): Promise<void> {
  const { id, version, code, openedOn } = input;
  const opening = await lockOpening(tx, id);
  if (opening.state === 'opened') {
    const same = opening.version === version + 1 && opening.openedOn === openedOn;
    if (same && (await codeOf(tx, opening)) === code) return;
    throw new DomainError('conflict', 'opening-opened-already');
  }
  if (openedOn > dayAt(opening, desk.now()))
    throw new DomainError('rule-broken', 'opening-in-future', { day: openedOn });
  const lacks = await lacksOf(tx, opening, openedOn);
  if (lacks.length > 0) throw new DomainError('rule-broken', 'opening-lacks', { lacks });
  const { organizationId, agreementId } = opening;
  if (organizationId === null || agreementId === null) throw new DomainError('not-found', 'not-found');

  const centerId = await enterCenter(tx, actor, {
    opening: { ...opening, organizationId },
    code,
    openedOn,
    desk,
  });
  await desk.coverage.cover(tx, actor, { agreementId, centerId, from: openedOn });
  const month = await desk.firstReports.expect(tx, openedOn);
  await desk.steps.move(tx, actor, { id, version, to: 'opened', centerId, openedOn });
  const letter = await openedLetter(tx, { opening, centerId, openedOn, month }, desk.publicUrl);
  if (letter) await desk.outbox.enqueue(tx, letter);
}

async function codeOf(tx: Transaction, { centerId }: OpeningRow): Promise<string | undefined> {
  const [row] = await tx.execute<{ code: string }>(sql`
    select code from access_centers where id = ${centerId}::int`);
  return row?.code;
}

interface Entered {
  readonly opening: OpeningRow & { readonly organizationId: number };
  readonly code: string;
  readonly openedOn: Day;
  readonly desk: ReadinessDesk;
}

async function enterCenter(tx: Transaction, actor: Actor, entered: Entered): Promise<number> {
  const { opening, code, openedOn, desk } = entered;
  const { name, locality, organizationId, regionalCenterId, timeZone, latitude, longitude } = opening;
  const email = opening.personEmail.trim().toLowerCase();
  const addresses = (await addressesOf(tx, opening.id)).map((range) => ipRange(range)?.text ?? range);
  const facts = { name, locality, organizationId, regionalCenterId, timeZone, email };
  const centerId = await desk.centers.open(tx, actor, {
    ...{ code, openedOn, latitude, longitude, addresses },
    ...facts,
  });
  await desk.managers.appoint(tx, actor, { centerId, email, displayName: opening.personName.trim() });
  return centerId;
}
