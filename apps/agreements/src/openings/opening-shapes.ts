import type { ApiOutputs } from '@pbnet/api-client';
import type { Language, Month } from '@pbnet/domain';
import type { OpeningState } from '@pbnet/domain/openings';
import type { Tone } from '@pbnet/ui';

export type OpeningCard = ApiOutputs['openings']['get'];
export type NamedOpening = OpeningCard['opening'];
export type OpeningChange = OpeningCard['changes'][number];
export type OpeningPage = ApiOutputs['openings']['list'];
export type OpeningBrief = ApiOutputs['openings']['board']['openings'][number];

export function openingPath(id: string): string {
  return `/agreements/openings/${id}`;
}

export const tones: Readonly<Record<OpeningState, Tone>> = {
  proposed: 'info',
  'under-review': 'info',
  agreed: 'ok',
  'in-plan': 'ok',
  preparing: 'warning',
  ready: 'ok',
  opened: 'ok',
  postponed: 'warning',
  rejected: 'bad',
  withdrawn: 'neutral',
};

/** «Пензенская область, Наровчат»; some localities tell their region already. */
export function whereOf({ regionName, locality }: Pick<NamedOpening, 'regionName' | 'locality'>): string {
  return locality.includes(regionName) ? locality : `${regionName}, ${locality}`;
}

const months = {
  ru: new Intl.DateTimeFormat('ru-RU', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** «апрель 2027» */
export function monthName(month: Month, language: Language): string {
  return months[language].format(new Date(`${month}-01T00:00:00Z`)).replace(/ г\.$/, '');
}
