import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useCan, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Anchor, Button, DataTable, EmptyState, Loader, PageHeader, type DataTableColumn } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Contest } from './contest-shapes.ts';
import { Phase } from './contest-words.tsx';

export function ContestsPage() {
  const { t } = useTranslation();
  const mayMake = useCan('contest.manage');
  const { data, error, refetch } = useQuery(useApi().contests.list.queryOptions());
  return (
    <>
      <PageTitle title={t('contests.title')} />
      <PageHeader
        title={t('contests.title')}
        lead={t('contests.lead')}
        {...(mayMake
          ? {
              actions: (
                <Button component={Link} to="new">
                  {t('contests.make')}
                </Button>
              ),
            }
          : {})}
      />
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('contests.loading')} />}
      {data && <ContestTable contests={data} />}
    </>
  );
}

function ContestTable({ contests }: { readonly contests: readonly Contest[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns: readonly DataTableColumn<Contest>[] = [
    {
      key: 'name',
      title: t('contests.table.name'),
      rowHeader: true,
      cell: ({ id, title }) => (
        <Anchor component={Link} to={id}>
          {title}
        </Anchor>
      ),
    },
    { key: 'phase', title: t('contests.table.phase'), cell: ({ phase }) => <Phase phase={phase} /> },
    {
      key: 'due',
      title: t('contests.table.due'),
      cell: ({ dueOn }) => wholeDayName(dueOn, language),
      sortValue: ({ dueOn }) => dueOn,
    },
    {
      key: 'jury',
      title: t('contests.table.jury'),
      cell: ({ juryUntil }) => wholeDayName(juryUntil, language),
      sortValue: ({ juryUntil }) => juryUntil,
    },
  ];
  return (
    <DataTable
      caption={t('contests.table.caption')}
      captionHidden
      columns={columns}
      rows={contests}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('contests.empty')}>{t('contests.emptyHelp')}</EmptyState>}
    />
  );
}
