import { asDay } from '@pbnet/domain';
import { holds, type History } from '@pbnet/domain/network';
import type { FactValues } from '../fields/fact-fields.ts';
import type { ShownVersion } from './edit-forms.tsx';

/** The history as forms and lists read it. */
export function shownVersions<Facts extends object>(history: History<Facts>): readonly ShownVersion[] {
  return history.map(({ validFrom, facts }) => ({ validFrom, facts: facts as unknown as FactValues }));
}

/** The version of today; of a thing that begins later, its first. */
export function currentVersion<Facts extends object>(history: History<Facts>): ShownVersion | undefined {
  const today = asDay(new Date().toISOString().slice(0, 10));
  const versions = shownVersions(history);
  const index = history.findIndex((version) => holds(version, today));
  return versions[Math.max(index, 0)];
}
