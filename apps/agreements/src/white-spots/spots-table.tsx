import { municipalityKindNames } from '@pbnet/domain/white-spots';
import { useCan, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, DataTable, EmptyState, formatNumber, Text, type DataTableColumn } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { monthName } from '../month-name.ts';
import type { WhiteSpot, WhiteSpotsView } from './white-spots-shapes.ts';

const most = 200;

/** Municipalities without a centre, the most populous first. */
export function SpotsTable({ found }: { readonly found: WhiteSpotsView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayPropose = useCan('opening.edit');
  const known = found.regions.some(({ municipalities }) => municipalities > 0);
  const columns: readonly DataTableColumn<WhiteSpot>[] = [
    {
      key: 'name',
      title: t('white-spots.spots.name'),
      rowHeader: true,
      cell: ({ name, kind, seat }) => (
        <>
          {name}
          <Text c="dimmed" size="sm">
            {[municipalityKindNames[kind][language], seat].filter((part) => part !== '').join(', ')}
          </Text>
        </>
      ),
      sortValue: ({ name }) => name,
    },
    {
      key: 'region',
      title: t('white-spots.spots.region'),
      cell: ({ regionName }) => regionName,
      sortValue: ({ regionName }) => regionName,
    },
    {
      key: 'people',
      title: t('white-spots.spots.people'),
      numeric: true,
      cell: ({ population }) => (population === null ? null : formatNumber(population, language)),
      sortValue: ({ population }) => population,
    },
    {
      key: 'nearest',
      title: t('white-spots.spots.nearest'),
      cell: ({ nearest, kilometres, point }) =>
        nearest === null || kilometres === null ? (
          <Text c="dimmed">{point === null ? t('white-spots.spots.unknown') : null}</Text>
        ) : (
          <>
            {t('white-spots.spots.kilometres', { km: formatNumber(Math.round(kilometres), language) })}
            <Text c="dimmed" size="sm">
              {nearest.code}, {nearest.name}
            </Text>
          </>
        ),
      sortValue: ({ kilometres }) => kilometres,
    },
    {
      key: 'plan',
      title: t('white-spots.spots.plan'),
      cell: ({ id, regionId, name, opening }) => {
        if (opening)
          return (
            <Anchor component={Link} to={`/agreements/openings/${opening.id}`}>
              {opening.plannedMonth === null
                ? t('white-spots.spots.plannedNoMonth')
                : t('white-spots.spots.planned', { month: monthName(opening.plannedMonth, language) })}
            </Anchor>
          );
        return mayPropose ? (
          <Anchor
            component={Link}
            to={`/agreements/openings/new?municipality=${id}&region=${regionId}`}
            aria-label={`${t('white-spots.spots.propose')}: ${name}`}
          >
            {t('white-spots.spots.propose')}
          </Anchor>
        ) : (
          ''
        );
      },
    },
  ];
  const empty = known ? 'empty' : 'noList';
  return (
    <>
      <DataTable
        caption={t('white-spots.spots.caption')}
        captionHidden
        columns={columns}
        rows={found.spots.slice(0, most)}
        rowKey={({ id }) => id}
        maxHeight="70vh"
        empty={
          <EmptyState title={t(`white-spots.spots.${empty}`)} icon={known ? 'check-circle' : 'inbox'}>
            {t(`white-spots.spots.${empty}Help`)}
          </EmptyState>
        }
      />
      {found.spots.length > most && (
        <Text c="dimmed">
          {t('white-spots.spots.more', { shown: most, total: formatNumber(found.spots.length, language) })}
        </Text>
      )}
    </>
  );
}
