import { useLanguage } from '@pbnet/micro-frontend';
import { formatNumber } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

/** How long a post is, in words. */
export function useLengthWords() {
  const { t } = useTranslation();
  const language = useLanguage();
  const figure = (value: number) => formatNumber(value, language);
  return {
    of: (length: number, limit: number) =>
      t('promotion.post.length', { length: figure(length), limit: figure(limit) }),
    over: (over: number) => t('promotion.post.over', { over: figure(over) }),
  };
}
