import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useCan } from '@pbnet/micro-frontend';
import { Button, Group, Icon, Loader, PageHeader, Pagination, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PartnerFilters } from './partner-filters.tsx';
import { filterOf, searchOf, usePartnersAddress } from './partners-address.ts';
import { PartnersTable } from './partners-table.tsx';

/** Institutions that the network works with. */
export function PartnersPage() {
  const { t } = useTranslation();
  const [address] = usePartnersAddress();
  const mayEdit = useCan('partner.edit');
  const mayMerge = useCan('partner.merge');
  return (
    <>
      <PageTitle title={t('partners.title')} />
      <PageHeader
        title={t('partners.title')}
        lead={t('partners.lead')}
        actions={
          <Group>
            <Button
              component="a"
              variant="default"
              href={`/files/partners/export?${searchOf({ ...address, page: 1 })}`}
              leftSection={<Icon name="download" />}
            >
              {t('partners.export')}
            </Button>
            {mayEdit && (
              <Button component={Link} to="import" variant="default" leftSection={<Icon name="upload" />}>
                {t('partners.import.open')}
              </Button>
            )}
            {mayMerge && (
              <Button component={Link} to="duplicates" variant="default">
                {t('partners.pairs.title')}
              </Button>
            )}
            {mayEdit && (
              <Button component={Link} to="new">
                {t('partners.add')}
              </Button>
            )}
          </Group>
        }
      />
      <Stack>
        <PartnerFilters />
        <Found />
      </Stack>
    </>
  );
}

function Found() {
  const { t } = useTranslation();
  const [address, change] = usePartnersAddress();
  const { data, error, refetch } = useQuery(
    useApi().partners.list.queryOptions(filterOf(address), { placeholderData: (before) => before }),
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('partners.loading')} />;
  const pages = Math.ceil(data.total / data.pageSize);
  return (
    <Stack>
      <PartnersTable page={data} />
      {pages > 1 && (
        <Pagination total={pages} value={address.page} onChange={(next) => change({ page: next })} />
      )}
    </Stack>
  );
}
