import { useApi } from '@pbnet/api-client/react';
import type { Month } from '@pbnet/domain';
import { Failed, PageTitle, useLanguage } from '@pbnet/micro-frontend';
import { formatNumber, Loader, PageHeader, Stack, Switch, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { monthName } from '../figures/month-name.ts';
import type { MonthOfList } from '../months/choose-month.ts';
import { MonthChoice } from '../months/month-choice.tsx';
import { Preliminary } from './list-state.tsx';
import { OverviewTable } from './overview-table.tsx';
import { ReasonTable } from './reason-table.tsx';

export interface ZeroListsOfNetworkProps {
  readonly month: Month;
  readonly months: readonly MonthOfList[];
}

/** All lists of the month in counts, and why there are zeros in the regional centers' own words. */
export function ZeroListsOfNetwork({ month, months }: ZeroListsOfNetworkProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const overview = useQuery(useApi().zeroLists.overview.queryOptions({ month }));
  const title = t('zero-lists.title', { month: monthName(month, language) });
  const onlyListed = search.get('listed') === 'yes';

  function body() {
    if (overview.error && !overview.data)
      return <Failed error={overview.error} onRetry={() => void overview.refetch()} />;
    if (!overview.data) return <Loader role="status" aria-label={t('zero-lists.loading')} />;
    const { lists, reasons, preliminary } = overview.data;
    const sum = (of: 'reported' | 'expected') =>
      formatNumber(
        lists.reduce((total, list) => total + list[of], 0),
        language,
      );
    return (
      <Stack gap="lg">
        <Text>
          <Preliminary preliminary={preliminary} />{' '}
          {t('zero-lists.reported', { reported: sum('reported'), expected: sum('expected') })}
        </Text>
        <Text c="dimmed">{t('zero-lists.ladder')}</Text>
        <Switch
          label={t('zero-lists.overview.onlyListed')}
          checked={onlyListed}
          onChange={({ currentTarget }) =>
            setSearch(currentTarget.checked ? { listed: 'yes' } : {}, { replace: true })
          }
        />
        <OverviewTable month={month} lists={lists} onlyListed={onlyListed} />
        <ReasonTable reasons={reasons} />
      </Stack>
    );
  }

  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        actions={<MonthChoice month={month} months={months} page="/monitoring/zero-lists" />}
      />
      {body()}
    </>
  );
}
