import type { Month } from '@pbnet/domain';
import {
  startingHardRules,
  startingIndicators,
  startingSoftRules,
  usualDays,
  type IndicatorValues,
  type PeriodState,
  type ReportState,
} from '@pbnet/domain/monitoring';
import type { Database } from '../database.ts';
import {
  centerReports,
  indicators,
  indicatorVersions,
  reportingPeriods,
  ruleVersions,
} from '../monitoring/monitoring.tables.ts';

/** The starting form, in force since 2015, whatever is there already. */
export async function seedForm(database: Database): Promise<void> {
  await database.system(async (tx) => {
    const validFrom = '2015-01';
    for (const { code, position, ...wording } of startingIndicators) {
      const added = await tx.insert(indicators).values({ code, position }).onConflictDoNothing().returning();
      if (added.length > 0) await tx.insert(indicatorVersions).values({ code, validFrom, ...wording });
    }
    await tx
      .insert(ruleVersions)
      .values({ validFrom, hardRules: startingHardRules, softRules: startingSoftRules })
      .onConflictDoNothing();
  });
}

export interface PeriodSeed {
  readonly month: Month;
  readonly state: PeriodState;
  readonly dueOn?: string;
  readonly closesOn?: string;
}

export async function seedPeriod(database: Database, { month, state, ...days }: PeriodSeed): Promise<void> {
  await database.system((tx) =>
    tx.insert(reportingPeriods).values({ month, state, ...usualDays(month), ...days }),
  );
}

export interface ReportSeed {
  readonly month: Month;
  /** A centre of `seedNetwork`: its tens say the regional center and the region. */
  readonly centerId: number;
  readonly state: ReportState;
  readonly values?: IndicatorValues;
  readonly fullMonth?: boolean;
  readonly late?: boolean;
}

export async function seedReports(database: Database, reports: readonly ReportSeed[]): Promise<void> {
  await database.system(async (tx) => {
    const rows = reports.map((report) => {
      const place = Math.floor(report.centerId / 10);
      return { ...report, regionId: place, regionalCenterId: place };
    });
    await tx.insert(centerReports).values(rows);
  });
}
