import type { Language } from '@pbnet/domain';
import { clock, wallTimeIn, type MeetingState } from '@pbnet/domain/meetings';
import { dayName, wholeDayName } from '@pbnet/micro-frontend';
import { StateBadge, type Tone } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { Meeting } from './meeting-shapes.ts';

const tones: Readonly<Record<MeetingState, Tone>> = {
  draft: 'neutral',
  announced: 'info',
  registration: 'info',
  held: 'ok',
  closed: 'ok',
  postponed: 'warning',
  cancelled: 'bad',
};

export function MeetingStateBadge({ state }: Pick<Meeting, 'state'>) {
  const { t } = useTranslation();
  return <StateBadge tone={tones[state]}>{t(`meetings.state.${state}`)}</StateBadge>;
}

/** «21–22 октября 2026», «30 октября — 2 ноября 2026», «21 октября 2026» */
export function daysName(
  { startsOn, endsOn }: Pick<Meeting, 'startsOn' | 'endsOn'>,
  language: Language,
): string {
  if (startsOn === endsOn) return wholeDayName(startsOn, language);
  if (startsOn.slice(0, 7) === endsOn.slice(0, 7))
    return `${Number(startsOn.slice(8))}–${wholeDayName(endsOn, language)}`;
  return `${dayName(startsOn, language)} — ${wholeDayName(endsOn, language)}`;
}

export const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** «21 октября, 19:00» by the clock of this computer. */
export function ownMoment(instant: string, language: Language): string {
  const { day, minute } = wallTimeIn(ownZone, new Date(instant));
  return `${dayName(day, language)}, ${clock(minute)}`;
}
