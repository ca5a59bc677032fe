import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { PlanCeremony, SaveCeremony } from '@pbnet/validation/readiness';
import { eq } from 'drizzle-orm';
import { isDeepStrictEqual } from 'node:util';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { ReadinessDesk } from './readiness-desk.ts';
import { lockOpening, readOpening } from './readiness.repository.ts';
import { openingCeremonies as table } from './readiness.tables.ts';

/** Longest title of an event. */
const longestTitle = 200;

/** Makes the opening's event, a draft of the calendar, and links it. Sent twice with one id, it is made once. */
export async function planCeremony(
  tx: Transaction,
  actor: Actor,
  { input, desk }: { readonly input: PlanCeremony; readonly desk: ReadinessDesk },
): Promise<void> {
  const { id, version, eventId, startsAt, endsAt, zone, place } = input;
  const opening = await lockOpening(tx, id);
  if (opening.jointEventId === eventId) return;
  if (opening.jointEventId !== null) throw new DomainError('rule-broken', 'ceremony-planned-already');
  if (opening.state === 'rejected' || opening.state === 'withdrawn')
    throw new DomainError('rule-broken', 'ceremony-without-opening');
  const { regionalCenterId, centerId, organizationId, hostName, name } = opening;
  await desk.events.make(tx, actor, {
    id: eventId,
    ...{ regionalCenterId, centerId, campaignId: null },
    content: {
      title: `Открытие центра: ${name}`.slice(0, longestTitle),
      ...{ kind: 'opening', format: 'in-person', startsAt, endsAt, zone, place, hall: '' },
      ...{ placeCenterId: null, withLibrary: true, onAir: false, audience: '', description: '' },
      organisers: hostName === '' ? [] : [{ organizationId, name: hostName }],
      ...{ inCharge: [], libraryPeople: [], expectedInPerson: null, expectedVideo: null, links: [] },
    },
  });
  await desk.steps.link(tx, actor, { id, version, jointEventId: eventId });
}

/** Who came and what was written of it; saved again the same, nothing changes. */
export async function saveCeremony(tx: Transaction, actor: Actor, input: SaveCeremony): Promise<void> {
  const { id, version, content } = input;
  const { regionId, regionalCenterId } = await readOpening(tx, id);
  const [before] = await tx.select().from(table).where(eq(table.openingId, id)).for('update');
  const { officials = [], press = [], news = '' } = before ?? {};
  const known = { officials, press, news };
  if (isDeepStrictEqual(known, content)) return;
  if ((before?.version ?? 0) !== version)
    throw new DomainError('conflict', 'stale-edit', { current: { ...known, version: before?.version ?? 0 } });
  const row = { ...content, version: version + 1 };
  await tx
    .insert(table)
    .values({ openingId: id, regionId, regionalCenterId, ...row })
    .onConflictDoUpdate({ target: table.openingId, set: row });
  await audit(tx, actor, {
    action: 'ceremony.save',
    entity: 'planned-opening',
    entityId: id,
    place: { kind: 'regional-center', regionId, regionalCenterId },
    before: known,
    after: content,
  });
}
