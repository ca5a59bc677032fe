import { useApi } from '@pbnet/api-client/react';
import type { Month } from '@pbnet/domain';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { monthNameAfter } from '../figures/month-name.ts';

/** What follows every change of a form: a word to the person, and the catalogue read again. */
export function useSettle(month: Month): () => Promise<void> {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const api = useApi();
  const queries = useQueryClient();
  return async () => {
    host.notify({ tone: 'done', text: t('indicators.saved', { month: monthNameAfter(month, language) }) });
    await queries.invalidateQueries(api.indicators.pathFilter());
  };
}
