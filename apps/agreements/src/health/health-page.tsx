import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useCan, wholeDayName, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, EmptyState, Group, Loader, PageHeader, Pagination, Stack, Text } from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FindingsTable } from './findings-table.tsx';
import { questionOf, useHealthAddress } from './health-address.ts';
import { HealthFilters } from './health-filters.tsx';
import { KindList } from './kind-list.tsx';

/** Every break in the chain of an opening that the person's place shows. */
export function HealthPage() {
  const { t } = useTranslation();
  const maySeeSpots = useCan('opening-plan.read');
  return (
    <>
      <PageTitle title={t('health.title')} />
      <PageHeader
        title={t('health.title')}
        lead={t('health.lead')}
        trail={
          maySeeSpots && (
            <Anchor component={Link} to="/agreements/white-spots">
              {t('health.whiteSpots')}
            </Anchor>
          )
        }
      />
      <Found />
    </>
  );
}

function Found() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [address, change] = useHealthAddress();
  const { data, error, refetch } = useQuery(
    useApi().networkHealth.board.queryOptions(
      { ...questionOf(address), page: address.page },
      { placeholderData: keepPreviousData },
    ),
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('health.loading')} />;
  if (data.all === 0)
    return (
      <EmptyState title={t('health.nothing')} icon="check-circle">
        {t('health.nothingHelp')}
      </EmptyState>
    );
  const pages = Math.ceil(data.total / data.pageSize);
  return (
    <Stack>
      <KindList counts={data.counts} />
      <HealthFilters regions={data.regions} />
      <Text role="status">
        {t('health.found', { count: data.total })}{' '}
        <Text span c="dimmed">
          {t('health.asOf', { day: wholeDayName(data.asOf, language) })}
        </Text>
      </Text>
      <FindingsTable board={data} />
      {pages > 1 && (
        <Group>
          <Pagination total={pages} value={address.page} onChange={(page) => change({ page })} />
        </Group>
      )}
    </Stack>
  );
}
