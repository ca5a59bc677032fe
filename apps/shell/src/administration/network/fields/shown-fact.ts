import type { ApiOutputs } from '@pbnet/api-client';
import type { Language } from '@pbnet/domain';
import { districtName } from '@pbnet/domain/network';
import { zoneLabel } from '@pbnet/micro-frontend';
import type { FactField, FactValue } from './fact-fields.ts';

export type Names = ApiOutputs['network']['centers']['get']['names'];

export const noNames: Names = { organizations: {}, regionalCenters: {} };

/** A fact as text; empty for one that is absent. */
export function shownFact(
  { kind }: FactField,
  value: FactValue | undefined,
  { names, language }: { readonly names: Names; readonly language: Language },
): string {
  if (value === null || value === undefined) return '';
  if (kind === 'organization') return names.organizations[Number(value)] ?? String(value);
  if (kind === 'regional-center') return names.regionalCenters[Number(value)] ?? String(value);
  if (kind === 'time-zone') return zoneLabel(String(value), language);
  if (kind === 'district') return districtName(String(value), language);
  return String(value);
}
