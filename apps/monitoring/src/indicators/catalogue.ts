import type { ApiOutputs } from '@pbnet/api-client';
import { addMonths, asMonth, monthsOf, type Month } from '@pbnet/domain';

export type Catalogue = ApiOutputs['indicators']['catalogue'];
export type Version = Catalogue['versions'][number];
export type Rules = Pick<Catalogue['rules'][number], 'hardRules' | 'softRules'>;

/** The versions in force in the month, in the order of the form. */
export function versionsIn({ versions }: Catalogue, month: Month): readonly Version[] {
  return versions.filter(
    ({ validFrom, validTo }) => validFrom <= month && (validTo === null || validTo >= month),
  );
}

export function rulesIn({ rules }: Catalogue, month: Month): Rules {
  return rules.findLast(({ validFrom }) => validFrom <= month) ?? { hardRules: [], softRules: [] };
}

/** The first month whose form can still be changed. */
export function firstEditable({ newestOpenedMonth }: Catalogue, present: Month): Month {
  return newestOpenedMonth === null ? present : addMonths(asMonth(newestOpenedMonth), 1);
}

/** Months to look at: a year back from the first editable one, a year ahead. */
export function monthsToChoose(editable: Month): readonly Month[] {
  return monthsOf(addMonths(editable, -12), addMonths(editable, 12)).toReversed();
}
