import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useCan } from '@pbnet/micro-frontend';
import { Button, Group, Icon, Loader, PageHeader, Pagination, Stack, Text } from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { questionOf, useAgreementsAddress, workbookPath } from './agreements-address.ts';
import { AgreementsFilters } from './agreements-filters.tsx';
import { AgreementsTable } from './agreements-table.tsx';
import { ToLastPage } from './to-last-page.tsx';

/** Agreements of the reader's place, with filters that stand in the address. */
export function AgreementsPage() {
  const { t } = useTranslation();
  const mayMake = useCan('agreement.edit');
  const [address] = useAgreementsAddress();
  return (
    <>
      <PageTitle title={t('agreements.title')} />
      <PageHeader
        title={t('agreements.title')}
        lead={t('agreements.lead')}
        actions={
          <Group>
            <Button component={Link} to="coverage" variant="default">
              {t('agreements.coverage.title')}
            </Button>
            {mayMake && (
              <Button component={Link} to="templates" variant="default">
                {t('templates.short')}
              </Button>
            )}
            <Button
              component="a"
              href={workbookPath(address)}
              download
              variant="default"
              leftSection={<Icon name="download" />}
            >
              {t('agreements.workbook')}
            </Button>
            {mayMake && (
              <Button component={Link} to="new">
                {t('agreements.make')}
              </Button>
            )}
          </Group>
        }
      />
      <Stack>
        <AgreementsFilters />
        <Found />
      </Stack>
    </>
  );
}

function Found() {
  const { t } = useTranslation();
  const [address, change] = useAgreementsAddress();
  const { data, error, refetch, isPlaceholderData } = useQuery(
    useApi().agreements.list.queryOptions(
      { ...questionOf(address), page: address.page },
      { placeholderData: keepPreviousData },
    ),
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('agreements.loading')} />;
  const pages = Math.ceil(data.total / data.pageSize);
  if (pages > 0 && address.page > pages && !isPlaceholderData) return <ToLastPage pages={pages} />;
  return (
    <Stack>
      <Text role="status">{t('agreements.found', { count: data.total })}</Text>
      <AgreementsTable page={data} />
      {pages > 1 && <Pagination total={pages} value={address.page} onChange={(page) => change({ page })} />}
    </Stack>
  );
}
