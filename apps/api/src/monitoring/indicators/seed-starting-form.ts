import type { Month } from '@pbnet/domain';
import { startingForm, startingHardRules, startingSoftRules } from '@pbnet/domain/monitoring';
import type { Transaction } from '../../database.ts';
import { indicators, indicatorVersions, ruleVersions } from '../monitoring.tables.ts';

/** Puts the network's first set of indicators and rules in force from the month on, into an empty database. */
export async function seedStartingForm(tx: Transaction, from: Month): Promise<void> {
  await tx.insert(indicators).values(startingForm.map(({ code, position }) => ({ code, position })));
  await tx.insert(indicatorVersions).values(
    startingForm.map(({ position: _position, ...wording }) => ({
      ...wording,
      validFrom: from,
      validTo: null,
    })),
  );
  await tx.insert(ruleVersions).values({
    validFrom: from,
    hardRules: startingHardRules,
    softRules: startingSoftRules,
  });
}
