import type { Language } from '@pbnet/domain';
import type { OpeningContent, OpeningField } from '@pbnet/domain/openings';
import type { TFunction } from 'i18next';
import { monthName } from './opening-shapes.ts';

export interface Telling {
  readonly t: TFunction;
  readonly language: Language;
}

/** One field of the card as people read it; '' where it is not known. */
export function fieldText(
  field: OpeningField,
  content: Partial<OpeningContent>,
  { t, language }: Telling,
): string {
  const value = content[field];
  if (value === null || value === undefined) return '';
  if (field === 'plannedMonth' && content.plannedMonth) return monthName(content.plannedMonth, language);
  if (field === 'linkSpeedMbps') return t('openings.mbps', { number: Number(value) });
  if (field === 'addresses') return (content.addresses ?? []).join(', ');
  if (field === 'latitude' || field === 'longitude') return `${String(value)}°`;
  return String(value);
}
