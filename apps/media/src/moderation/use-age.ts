import { useTranslation } from 'react-i18next';

const hour = 3_600_000;

/** How long something waits, in words: «меньше часа», «5 часов», «12 дней». */
export function useAge(): (ms: number | null) => string {
  const { t } = useTranslation();
  return (ms) => {
    if (ms === null) return t('moderation.noFigure');
    if (ms < hour) return t('moderation.less');
    const hours = Math.floor(ms / hour);
    return hours < 48
      ? t('moderation.hours', { count: hours })
      : t('moderation.days', { count: Math.floor(hours / 24) });
  };
}
