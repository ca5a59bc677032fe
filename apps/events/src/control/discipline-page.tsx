import { useApi } from '@pbnet/api-client/react';
import { onTimeShare } from '@pbnet/domain/resolutions';
import { Failed, PageTitle, useLanguage } from '@pbnet/micro-frontend';
import {
  Anchor,
  DataTable,
  EmptyState,
  formatNumber,
  Loader,
  PageHeader,
  Text,
  type DataTableColumn,
} from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { searchOf, type ControlFilters } from './control-filters.ts';
import { ControlLinks } from '../control-links.tsx';
import type { PartyDiscipline } from './control-shapes.ts';

interface Figure {
  readonly key: 'total' | 'onTime' | 'late' | 'overdue' | 'open' | 'undated' | 'extended';
  readonly narrow: ControlFilters;
}

const figures: readonly Figure[] = [
  { key: 'total', narrow: {} },
  { key: 'onTime', narrow: { outcome: 'on-time' } },
  { key: 'late', narrow: { outcome: 'late' } },
  { key: 'overdue', narrow: { outcome: 'overdue' } },
  { key: 'open', narrow: { outcome: 'open' } },
  { key: 'undated', narrow: { outcome: 'undated' } },
  { key: 'extended', narrow: { extended: true } },
];

/** Who does what in time; each figure opens the cards that it counts. */
export function DisciplinePage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(useApi().control.discipline.queryOptions({}));
  const percent = (row: PartyDiscipline) => {
    const share = onTimeShare(row);
    return share === null ? null : `${Math.round(share * 100)} %`;
  };
  const columns: readonly DataTableColumn<PartyDiscipline>[] = [
    {
      key: 'name',
      title: t('control.discipline.party'),
      rowHeader: true,
      cell: ({ name }) => name,
      sortValue: ({ name }) => name,
    },
    ...figures.map(({ key, narrow }): DataTableColumn<PartyDiscipline> => ({
      key,
      title: t(`control.discipline.${key}`),
      numeric: true,
      cell: (row) =>
        row[key] === 0 ? (
          0
        ) : (
          <Anchor
            component={Link}
            to={`/events/control/cards?${searchOf({ party: row.party, ...narrow })}`}
            aria-label={t('control.discipline.openFigure', {
              name: row.name,
              figure: t(`control.discipline.${key}`),
              count: row[key],
            })}
          >
            {row[key]}
          </Anchor>
        ),
      sortValue: (row) => row[key],
    })),
    {
      key: 'share',
      title: t('control.discipline.share'),
      numeric: true,
      cell: percent,
      sortValue: (row) => onTimeShare(row),
    },
    {
      key: 'days',
      title: t('control.discipline.days'),
      numeric: true,
      cell: ({ averageDays }) => (averageDays === null ? null : formatNumber(averageDays, language)),
      sortValue: ({ averageDays }) => averageDays,
    },
  ];
  return (
    <>
      <PageTitle title={t('control.discipline.title')} />
      <PageHeader title={t('control.discipline.title')} lead={t('control.discipline.lead')} />
      <ControlLinks />
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('control.loading')} />}
      {data && (
        <DataTable
          caption={t('control.discipline.title')}
          captionHidden
          columns={columns}
          rows={data}
          rowKey={({ party }) => party}
          empty={<EmptyState title={t('control.discipline.empty')} />}
        />
      )}
      <Text c="dimmed" mt="md">
        {t('control.discipline.rule')}
      </Text>
    </>
  );
}
