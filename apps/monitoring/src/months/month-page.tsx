import { useApi } from '@pbnet/api-client/react';
import type { Month } from '@pbnet/domain';
import { Failed } from '@pbnet/micro-frontend';
import { EmptyState, Loader } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { chooseMonth, type MonthOfList, type UsualMonth } from './choose-month.ts';

export interface MonthPageProps {
  readonly usual: UsualMonth;
  children(month: Month, months: readonly MonthOfList[]): ReactNode;
}

/** Finds the month that the page speaks of: the one in the address, else the usual one. */
export function MonthPage({ usual, children }: MonthPageProps) {
  const { t } = useTranslation();
  const months = useQuery(useApi().board.months.queryOptions());
  const month = chooseMonth(useParams()['month'], months.data, usual);
  if (months.error && !months.data)
    return <Failed error={months.error} onRetry={() => void months.refetch()} />;
  if (!months.data) return <Loader role="status" aria-label={t('months.loading')} />;
  if (month === undefined)
    return (
      <EmptyState title={t('months.none')} icon="calendar">
        {t('months.noneHelp')}
      </EmptyState>
    );
  return children(month, months.data);
}
