import type { Month } from '@pbnet/domain';
import type { HardRule, Indicator, ReportForm } from '@pbnet/domain/monitoring';
import type { Transaction } from '../../database.ts';
import { indicatorsRepository, type StoredVersion } from './indicators.repository.ts';

function toIndicator(version: StoredVersion): Indicator {
  const { code, nameRu, nameEn, unit, kind, zeroPolicy, position } = version;
  return { code, nameRu, nameEn, unit, kind, zeroPolicy, position };
}

function names(rule: HardRule): readonly string[] {
  return rule.kind === 'requires' ? [rule.code, rule.needs] : [rule.code, rule.of];
}

/** The indicators and rules in force in the month. Rules about indicators that are not in the form are left out. */
export async function formOf(tx: Transaction, month: Month): Promise<ReportForm> {
  const repository = indicatorsRepository(tx);
  const indicators = (await repository.ofMonth(month)).map(toIndicator);
  const rules = await repository.rulesOf(month);
  const codes = new Set(indicators.map(({ code }) => code));
  return {
    indicators,
    hardRules: (rules?.hardRules ?? []).filter((rule) => names(rule).every((code) => codes.has(code))),
    softRules: rules?.softRules ?? [],
  };
}
