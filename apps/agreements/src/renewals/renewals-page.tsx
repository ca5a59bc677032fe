import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useCan, useLanguage, useUser, wholeDayName } from '@pbnet/micro-frontend';
import { Anchor, Button, DataTable, EmptyState, Loader, PageHeader, type DataTableColumn } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Listed } from './renewal-shapes.ts';
import { RenewalState } from './stage-words.tsx';

export function RenewalsPage() {
  const { t } = useTranslation();
  const mayMake = useCan('renewal.manage');
  const network = useUser().place.kind === 'network';
  const { data, error, refetch } = useQuery(useApi().renewals.list.queryOptions());
  return (
    <>
      <PageTitle title={t('renewals.title')} />
      <PageHeader
        title={t('renewals.title')}
        lead={t(network ? 'renewals.lead' : 'renewals.leadOwn')}
        {...(mayMake
          ? {
              actions: (
                <Button component={Link} to="new">
                  {t('renewals.make')}
                </Button>
              ),
            }
          : {})}
      />
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('renewals.loading')} />}
      {data && <RenewalTable renewals={data} mayMake={mayMake} />}
    </>
  );
}

interface RenewalTableProps {
  readonly renewals: readonly Listed[];
  readonly mayMake: boolean;
}

function RenewalTable({ renewals, mayMake }: RenewalTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns: readonly DataTableColumn<Listed>[] = [
    {
      key: 'title',
      title: t('renewals.list.name'),
      rowHeader: true,
      cell: ({ campaignId, title }) => (
        <Anchor component={Link} to={campaignId}>
          {title}
        </Anchor>
      ),
    },
    { key: 'state', title: t('renewals.list.state'), cell: (renewal) => <RenewalState renewal={renewal} /> },
    {
      key: 'due',
      title: t('renewals.list.due'),
      cell: ({ dueOn }) => wholeDayName(dueOn, language),
      sortValue: ({ dueOn }) => dueOn,
    },
    {
      key: 'share',
      title: t('renewals.list.share'),
      cell: ({ share }) => t('renewals.shareOf', { ...share }),
      sortValue: ({ share: { done, total } }) => (total === 0 ? null : done / total),
    },
    {
      key: 'work',
      title: t('renewals.list.underWay'),
      numeric: true,
      cell: ({ share: { done, total } }) => total - done,
      sortValue: ({ share: { done, total } }) => total - done,
    },
  ];
  return (
    <DataTable
      caption={t('renewals.list.caption')}
      captionHidden
      columns={columns}
      rows={renewals}
      rowKey={({ campaignId }) => campaignId}
      empty={
        <EmptyState title={t('renewals.empty')}>
          {t(mayMake ? 'renewals.emptyHelp' : 'renewals.emptyOwn')}
        </EmptyState>
      }
    />
  );
}
