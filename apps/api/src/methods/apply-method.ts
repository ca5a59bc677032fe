import { DomainError, type Day } from '@pbnet/domain';
import { placeIds, type Actor, type Place } from '@pbnet/domain/access';
import type { ApplyMethod, SaveApplication } from '@pbnet/validation/methods';
import { eq, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { Method } from './method.ts';
import { methodsRepository } from './methods.repository.ts';
import { methodApplications } from './methods.tables.ts';

export interface ApplicationRun<Input> {
  readonly input: Input;
  readonly today: Day;
}

type Application = typeof methodApplications.$inferSelect;

/** What the regional center or the centre did by the method, and what came of it. Sent twice, it is counted once. */
export async function applyMethod(
  tx: Transaction,
  actor: Actor,
  { input, today }: ApplicationRun<ApplyMethod>,
): Promise<void> {
  const { id: methodId, applicationId: id, ...content } = input;
  const method = await publishedMethod(tx, methodId);
  const place = await applicationPlace(tx, actor, content.centerId);
  await refuseWrongContent(tx, content, today);
  const [added] = await tx
    .insert(methodApplications)
    .values({
      ...{ ...content, id, methodId, edition: method.edition, createdBy: actor.accountId },
      ...placed(place),
    })
    .onConflictDoNothing()
    .returning({ id: methodApplications.id });
  if (!added) return;
  await audit(tx, actor, {
    ...{ action: 'method.apply', entity: 'method-application', entityId: id, place },
    after: { methodId, edition: method.edition, ...content },
  });
}

export async function saveApplication(
  tx: Transaction,
  actor: Actor,
  { input, today }: ApplicationRun<SaveApplication>,
): Promise<void> {
  const { id: methodId, applicationId: id, version, ...content } = input;
  const place = await applicationPlace(tx, actor, content.centerId);
  await refuseWrongContent(tx, content, today);
  const [before] = await tx
    .select()
    .from(methodApplications)
    .where(eq(methodApplications.id, id))
    .for('update');
  if (!before || before.methodId !== methodId) throw new DomainError('not-found', 'not-found');
  if (before.version === version + 1 && isSame(before, content)) return;
  if (before.version !== version) throw new DomainError('conflict', 'stale-edit', { current: before });
  await tx
    .update(methodApplications)
    .set({ ...content, ...placed(place), version: version + 1 })
    .where(eq(methodApplications.id, id));
  await audit(tx, actor, {
    ...{ action: 'method-application.save', entity: 'method-application', entityId: id, place },
    before: Object.fromEntries(Object.keys(content).map((name) => [name, Reflect.get(before, name)])),
    after: content,
  });
}

type Content = Omit<ApplyMethod, 'id' | 'applicationId'>;

function isSame(before: Application, content: Content): boolean {
  const { centerId, appliedOn, place, outcome, participants } = before;
  return (
    centerId === content.centerId &&
    appliedOn === content.appliedOn &&
    place === content.place &&
    outcome === content.outcome &&
    participants === content.participants
  );
}

async function publishedMethod(tx: Transaction, id: string): Promise<Method> {
  const method = await methodsRepository(tx).byId(id);
  if (!method) throw new DomainError('not-found', 'not-found');
  if (method.edition === 0 || method.state === 'archived')
    throw new DomainError('rule-broken', 'method-not-published');
  return method;
}

/** The own place; the head of a regional center may name one of its centres. */
async function applicationPlace(tx: Transaction, { place }: Actor, centerId: number | null): Promise<Place> {
  if (place.kind === 'center' && (centerId === null || centerId === place.centerId)) return place;
  if (place.kind !== 'regional-center') throw new DomainError('forbidden', 'place-forbidden');
  if (centerId === null) return place;
  const [row] = await tx.execute(sql`
    select 1 from access_centers where id = ${centerId} and regional_center_id = ${place.regionalCenterId}`);
  if (!row) throw new DomainError('forbidden', 'place-forbidden');
  return { ...place, kind: 'center', centerId };
}

function placed(place: Place): Pick<Application, 'regionId' | 'regionalCenterId' | 'centerId'> {
  const { regionId, regionalCenterId, centerId } = placeIds(place);
  if (regionId === null || regionalCenterId === null) throw new DomainError('forbidden', 'place-forbidden');
  return { regionId, regionalCenterId, centerId };
}

async function refuseWrongContent(
  tx: Transaction,
  { appliedOn, figures }: Pick<Content, 'appliedOn' | 'figures'>,
  today: Day,
): Promise<void> {
  if (appliedOn > today) throw new DomainError('rule-broken', 'method-applied-ahead');
  const rows = await tx.execute<{ code: string }>(sql`select code from indicators`);
  const unknown = Object.keys(figures).find((code) => !rows.some((row) => row.code === code));
  if (unknown !== undefined)
    throw new DomainError('rule-broken', 'method-indicator-unknown', { code: unknown });
}
