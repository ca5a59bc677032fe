import { useApi } from '@pbnet/api-client/react';
import { planStates } from '@pbnet/domain/promotion';
import { Failed, PageTitle, useCan, useUser } from '@pbnet/micro-frontend';
import { Button, Group, Loader, PageHeader, Pagination, SearchField, Select, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PlansTable } from './plans-table.tsx';
import { askedOf, usePromotionAddress } from './promotion-address.ts';

export function PlansPage() {
  const { t } = useTranslation();
  const mayAdd = useCan('promotion.edit');
  const network = useUser().place.kind === 'network';
  const [{ state, search }, change] = usePromotionAddress();
  return (
    <>
      <PageTitle title={t('promotion.title')} />
      <PageHeader
        title={t('promotion.title')}
        lead={t(network ? 'promotion.lead' : 'promotion.leadOwn')}
        actions={
          mayAdd && (
            <Button component={Link} to="new">
              {t('promotion.add')}
            </Button>
          )
        }
      />
      <Stack>
        <Group align="end">
          <Select
            label={t('promotion.filter.state')}
            placeholder={t('promotion.filter.anyState')}
            clearable
            data={planStates.map((value) => ({ value, label: t(`promotion.state.${value}`) }))}
            value={state ?? null}
            onChange={(value) => change({ state: planStates.find((known) => known === value) })}
          />
          <SearchField
            label={t('promotion.filter.search')}
            value={search}
            onSearch={(typed) => change({ search: typed })}
          />
        </Group>
        <Found />
      </Stack>
    </>
  );
}

function Found() {
  const { t } = useTranslation();
  const [address, change] = usePromotionAddress();
  const { data, error, refetch } = useQuery(
    useApi().promotion.list.queryOptions(askedOf(address), { placeholderData: (before) => before }),
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('promotion.loading')} />;
  const pages = Math.ceil(data.total / data.pageSize);
  return (
    <Stack>
      <PlansTable page={data} />
      {pages > 1 && (
        <Pagination total={pages} value={address.page} onChange={(next) => change({ page: next })} />
      )}
    </Stack>
  );
}
