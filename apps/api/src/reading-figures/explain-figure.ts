import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { figureCodes, type FigureThresholds } from '@pbnet/domain/reading';
import type { ExplainFigure } from '@pbnet/validation/reading';
import { eq, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { compareFigures } from './compare.ts';
import { figureExplanations as table } from './reading-figures.tables.ts';

export interface Explaining {
  readonly explanation: ExplainFigure;
  readonly thresholds: FigureThresholds;
}

/**
 * Keeps why the report's number is right as it is. Throws DomainError forbidden for a report of a foreign place,
 * rule-broken where the two numbers do not differ so that somebody asked, conflict where another explained meanwhile.
 */
export async function explainFigure(
  tx: Transaction,
  actor: Actor,
  { explanation: { month, centerId, figure, version, reason }, thresholds }: Explaining,
): Promise<{ readonly version: number }> {
  const compared = (await compareFigures(tx, { month, centerId, thresholds })).find(
    (comparison) => comparison.figure === figure,
  );
  if (!compared) throw new DomainError('rule-broken', 'figure-not-compared');
  const { counted, reported, verdict, explanation: before, regionId, regionalCenterId } = compared;
  if (reported === null || (verdict !== 'differs' && verdict !== 'explained'))
    throw new DomainError('rule-broken', 'figure-does-not-differ');
  const current = before && { reason: before.reason, version: before.version };
  if ((before?.version ?? 0) !== version) throw new DomainError('conflict', 'stale-edit', { current });
  const code = figureCodes[figure];
  const row = { month, centerId, code, regionId, regionalCenterId, counted, reported, reason };
  const kept = await tx
    .insert(table)
    .values({ ...row, byId: actor.accountId })
    .onConflictDoUpdate({
      target: [table.month, table.centerId, table.code],
      set: {
        ...{ counted, reported, reason, byId: actor.accountId },
        ...{ at: sql`now()`, version: sql`${table.version} + 1` },
      },
      setWhere: eq(table.version, version),
    })
    .returning({ version: table.version });
  const [saved] = kept;
  if (!saved) throw new DomainError('conflict', 'stale-edit', { current });
  await audit(tx, actor, {
    action: 'figure.explain',
    entity: 'figure-explanation',
    entityId: `${centerId}:${month}:${code}`,
    place: { kind: 'center', centerId, regionId, regionalCenterId },
    before: before && { reason: before.reason, reported: before.reported },
    after: { reason, reported, counted },
  });
  return saved;
}
