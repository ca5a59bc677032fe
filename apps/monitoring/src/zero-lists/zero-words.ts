import type { Month } from '@pbnet/domain';
import type { ZeroFinding } from '@pbnet/domain/monitoring';
import { useLanguage } from '@pbnet/micro-frontend';
import { useTranslation } from 'react-i18next';
import { monthName } from '../figures/month-name.ts';

export interface ZeroWords {
  /** «3 месяца подряд, последний ненулевой — июль 2026» */
  streak(streak: number, lastNonZero: Month | null): string;
  /** The same of a whole finding, which may be a missing report. */
  finding(finding: Pick<ZeroFinding, 'kind' | 'streak' | 'lastNonZero'>): string;
}

export function useZeroWords(): ZeroWords {
  const { t } = useTranslation();
  const language = useLanguage();

  function streak(count: number, lastNonZero: Month | null): string {
    return lastNonZero === null
      ? t('zero-lists.streakNever', { count })
      : t('zero-lists.streak', { count, month: monthName(lastNonZero, language) });
  }

  return {
    streak,
    finding({ kind, streak: count, lastNonZero }) {
      if (kind !== 'missing') return streak(count, lastNonZero);
      return lastNonZero === null
        ? t('zero-lists.missingNever', { count })
        : t('zero-lists.missingStreak', { count, month: monthName(lastNonZero, language) });
    },
  };
}
