import { useLanguage } from '@pbnet/micro-frontend';
import { useTranslation } from 'react-i18next';
import { monthName } from '../figures/month-name.ts';
import type { MailingOverview } from './mailing-shapes.ts';

/** «Нулевые списки за октябрь 2026», or the title of a mailing that is about no month. */
export function useMailingName(): (mailing: Pick<MailingOverview, 'kind' | 'month' | 'title'>) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ kind, month, title }) =>
    month !== null && (kind === 'zero-lists' || kind === 'results')
      ? t(`mailings.of.${kind}`, { month: monthName(month, language) })
      : (title ?? '');
}
