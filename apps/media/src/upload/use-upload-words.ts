import { useLanguage } from '@pbnet/micro-frontend';
import { useTranslation } from 'react-i18next';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** «1,2 ГБ», «осталось примерно 7 минут» */
export function useUploadWords() {
  const { t } = useTranslation();
  const language = useLanguage();

  function size(bytes: number): string {
    const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log2(Math.max(1, bytes)) / 10)));
    const unit = units[step] ?? 'byte';
    const digits = step < 2 ? 0 : 1;
    const format = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits } as const;
    return new Intl.NumberFormat(language, format).format(bytes / 1024 ** step);
  }

  function left(seconds: number): string {
    if (seconds < 60) return t('upload.soon');
    const minutes = Math.round(seconds / 60);
    return minutes < 120
      ? t('upload.minutes', { count: minutes })
      : t('upload.hours', { count: Math.round(minutes / 60) });
  }

  return { size, left };
}
