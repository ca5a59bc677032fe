import { addMonths, type Month } from '@pbnet/domain';
import type { HardRule, Indicator, IndicatorVersion, SoftRule } from '@pbnet/domain/monitoring';
import { and, asc, desc, eq, gt, gte, isNull, lte, ne, or, sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { indicators, indicatorVersions, reportingPeriods, ruleVersions } from '../monitoring.tables.ts';

export interface StoredVersion extends IndicatorVersion {
  readonly id: number;
}

export interface RuleVersion {
  readonly validFrom: Month;
  readonly hardRules: readonly HardRule[];
  readonly softRules: readonly SoftRule[];
}

const columns = {
  id: indicatorVersions.id,
  code: indicatorVersions.code,
  validFrom: sql<Month>`${indicatorVersions.validFrom}`,
  validTo: sql<Month | null>`${indicatorVersions.validTo}`,
  nameRu: indicatorVersions.nameRu,
  nameEn: indicatorVersions.nameEn,
  unit: indicatorVersions.unit,
  kind: sql<Indicator['kind']>`${indicatorVersions.kind}`,
  zeroPolicy: sql<Indicator['zeroPolicy']>`${indicatorVersions.zeroPolicy}`,
  position: indicators.position,
};

function inForce(month: Month) {
  return and(
    lte(indicatorVersions.validFrom, month),
    or(isNull(indicatorVersions.validTo), gte(indicatorVersions.validTo, month)),
  );
}

export function indicatorsRepository(tx: Transaction) {
  const versions = () =>
    tx
      .select(columns)
      .from(indicatorVersions)
      .innerJoin(indicators, eq(indicators.code, indicatorVersions.code));

  return {
    all: (): Promise<StoredVersion[]> =>
      versions().orderBy(asc(indicators.position), asc(indicatorVersions.validFrom)),

    ofMonth: (month: Month): Promise<StoredVersion[]> =>
      versions().where(inForce(month)).orderBy(asc(indicators.position)),

    /** The version of the indicator in force in the month, locked against a second change. */
    async lock(code: string, month: Month): Promise<StoredVersion | undefined> {
      const [version] = await versions()
        .where(and(eq(indicatorVersions.code, code), inForce(month)))
        .for('update', { of: indicatorVersions });
      return version;
    },

    async add(indicator: Omit<Indicator, 'position'>, from: Month): Promise<boolean> {
      const { code, ...wording } = indicator;
      const added = await tx
        .insert(indicators)
        .values({ code, position: sql`(select coalesce(max(position), 0) + 1 from ${indicators})` })
        .onConflictDoNothing()
        .returning();
      if (added.length === 0) return false;
      await tx.insert(indicatorVersions).values({ code, validFrom: from, validTo: null, ...wording });
      return true;
    },

    /** Ends the version before the month and starts another from it on; on its own first month rewrites it. */
    async supersede(
      old: StoredVersion,
      next: Omit<Indicator, 'position' | 'code'>,
      from: Month,
    ): Promise<void> {
      if (old.validFrom === from) {
        await tx.update(indicatorVersions).set(next).where(eq(indicatorVersions.id, old.id));
        return;
      }
      await this.end(old, from);
      await tx
        .insert(indicatorVersions)
        .values({ code: old.code, validFrom: from, validTo: old.validTo, ...next });
    },

    /** The version holds no longer from the month on; one that would never have held goes away. */
    async end(old: StoredVersion, from: Month): Promise<void> {
      const own = eq(indicatorVersions.id, old.id);
      if (old.validFrom >= from) await tx.delete(indicatorVersions).where(own);
      else
        await tx
          .update(indicatorVersions)
          .set({ validTo: addMonths(from, -1) })
          .where(own);
    },

    async removeAfter(code: string, month: Month): Promise<void> {
      await tx
        .delete(indicatorVersions)
        .where(and(eq(indicatorVersions.code, code), gt(indicatorVersions.validFrom, month)));
    },

    rules: (): Promise<RuleVersion[]> =>
      tx
        .select({ ...ruleColumns })
        .from(ruleVersions)
        .orderBy(asc(ruleVersions.validFrom)),

    async rulesOf(month: Month): Promise<RuleVersion | undefined> {
      const [rules] = await tx
        .select({ ...ruleColumns })
        .from(ruleVersions)
        .where(lte(ruleVersions.validFrom, month))
        .orderBy(desc(ruleVersions.validFrom))
        .limit(1);
      return rules;
    },

    async keepRules({ validFrom, hardRules, softRules }: RuleVersion): Promise<void> {
      await tx
        .insert(ruleVersions)
        .values({ validFrom, hardRules, softRules })
        .onConflictDoUpdate({
          target: ruleVersions.validFrom,
          set: { hardRules, softRules, version: sql`${ruleVersions.version} + 1` },
        });
    },

    /** The newest month that has been opened for reporting; its form and older ones are in use. */
    async newestOpenedMonth(): Promise<Month | undefined> {
      const [row] = await tx
        .select({ month: sql<Month | null>`max(${reportingPeriods.month})` })
        .from(reportingPeriods)
        .where(ne(reportingPeriods.state, 'scheduled'));
      return row?.month ?? undefined;
    },
  };
}

const ruleColumns = {
  validFrom: sql<Month>`${ruleVersions.validFrom}`,
  hardRules: ruleVersions.hardRules,
  softRules: ruleVersions.softRules,
};
