import type { Verdict } from '@pbnet/domain/reading';
import { useTranslation } from 'react-i18next';

/** What an answer of the access service is called here. */
export function useVerdictWords(): (verdict: Verdict) => string {
  const { t } = useTranslation();
  return (verdict) =>
    verdict.granted
      ? t(`readers.collections.grounds.${verdict.ground}`)
      : t(`readers.collections.refusals.${verdict.refusal}`);
}
