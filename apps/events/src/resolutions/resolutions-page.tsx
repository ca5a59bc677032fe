import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useCan, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Anchor, Button, DataTable, EmptyState, Loader, PageHeader, type DataTableColumn } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ControlLinks } from '../control-links.tsx';
import { Departments } from './departments.tsx';
import type { ResolutionOverview } from './resolution-shapes.ts';
import { ResolutionState } from './resolution-state.tsx';

export function ResolutionsPage() {
  const { t } = useTranslation();
  const mayMake = useCan('resolution.edit');
  const { data, error, refetch } = useQuery(useApi().resolutions.list.queryOptions());
  return (
    <>
      <PageTitle title={t('resolutions.title')} />
      <PageHeader
        title={t('resolutions.title')}
        lead={t('resolutions.lead')}
        {...(mayMake
          ? {
              actions: (
                <>
                  <Departments />
                  <Button component={Link} to="/events/resolutions/new">
                    {t('resolutions.make')}
                  </Button>
                </>
              ),
            }
          : {})}
      />
      <ControlLinks />
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('resolutions.loading')} />}
      {data && <List resolutions={data} />}
    </>
  );
}

function List({ resolutions }: { readonly resolutions: readonly ResolutionOverview[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns: readonly DataTableColumn<ResolutionOverview>[] = [
    {
      key: 'title',
      title: t('resolutions.table.title'),
      rowHeader: true,
      cell: ({ id, title }) => (
        <Anchor component={Link} to={`/events/resolutions/${id}`}>
          {title}
        </Anchor>
      ),
    },
    { key: 'number', title: t('resolutions.table.number'), cell: ({ number }) => number },
    {
      key: 'signed',
      title: t('resolutions.table.signed'),
      cell: ({ signedOn }) => signedOn && wholeDayName(signedOn, language),
      sortValue: ({ signedOn }) => signedOn,
    },
    { key: 'state', title: t('resolutions.table.state'), cell: (row) => <ResolutionState {...row} /> },
    {
      key: 'progress',
      title: t('resolutions.table.progress'),
      cell: ({ progress }) => (progress.total === 0 ? null : t('control.decisions.share', { ...progress })),
    },
  ];
  return (
    <DataTable
      caption={t('resolutions.title')}
      captionHidden
      columns={columns}
      rows={resolutions}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('resolutions.empty')}>{t('resolutions.emptyHelp')}</EmptyState>}
    />
  );
}
