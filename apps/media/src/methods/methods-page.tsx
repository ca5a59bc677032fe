import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useCan } from '@pbnet/micro-frontend';
import { Button, EmptyState, Loader, PageHeader, Pagination, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MethodItem } from './method-item.tsx';
import { askedOf, useMethodsAddress } from './methods-address.ts';
import { MethodsFilters } from './methods-filters.tsx';
import { Recommended } from './recommended.tsx';

/** The library of methods; its first question is what could help this regional center. */
export function MethodsPage() {
  const { t } = useTranslation();
  const mayAdd = useCan('method.edit');
  const [{ show }] = useMethodsAddress();
  return (
    <>
      <PageTitle title={t('methods.title')} />
      <PageHeader
        title={t('methods.title')}
        lead={t('methods.lead')}
        actions={
          mayAdd && (
            <Button component={Link} to="new">
              {t('methods.add')}
            </Button>
          )
        }
      />
      <Stack>
        <MethodsFilters />
        {show === 'recommended' ? <Recommended /> : <Found />}
      </Stack>
    </>
  );
}

function Found() {
  const { t } = useTranslation();
  const [address, change] = useMethodsAddress();
  const { data, error, refetch } = useQuery(
    useApi().methods.list.queryOptions(askedOf(address), { placeholderData: (before) => before }),
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('methods.loading')} />;
  const pages = Math.ceil(data.total / data.pageSize);
  if (data.rows.length === 0)
    return <EmptyState title={t('methods.empty')}>{t('methods.emptyHelp')}</EmptyState>;
  return (
    <Stack>
      <Stack component="ul" gap="sm" m={0} p={0} aria-label={t('methods.title')}>
        {data.rows.map((method) => (
          <MethodItem key={method.id} method={method} />
        ))}
      </Stack>
      {pages > 1 && <Pagination total={pages} value={address.page} onChange={(page) => change({ page })} />}
    </Stack>
  );
}
