import { useLanguage } from '@pbnet/micro-frontend';
import { Anchor, DataTable, EmptyState, Group, StateBadge, Text, type DataTableColumn } from '@pbnet/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { monthName, openingPath, whereOf, type NamedOpening, type OpeningPage } from './opening-shapes.ts';
import { OpeningStateBadge } from './opening-state.tsx';

export interface OpeningsTableProps {
  readonly page: OpeningPage;
  /** The queue tells how long each proposal has waited. */
  readonly queue: boolean;
}

function daysSince(instant: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(instant)) / 86_400_000));
}

export function OpeningsTable({ page, queue }: OpeningsTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [now] = useState(() => Date.now());
  const columns: readonly DataTableColumn<NamedOpening>[] = [
    {
      key: 'name',
      title: t('openings.table.name'),
      rowHeader: true,
      cell: ({ id, name, hostName }) => (
        <>
          <Anchor component={Link} to={openingPath(id)}>
            {name}
          </Anchor>
          {hostName !== '' && hostName !== name && (
            <Text size="sm" c="dimmed">
              {hostName}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'region',
      title: t('openings.table.region'),
      cell: ({ regionName, locality }) => whereOf({ regionName, locality }),
    },
    {
      key: 'month',
      title: t('openings.table.month'),
      cell: ({ plannedMonth }) =>
        plannedMonth === null ? t('openings.noMonth') : monthName(plannedMonth, language),
    },
    {
      key: 'by',
      title: t('openings.table.proposedBy'),
      cell: ({ proposedBy }) => t(`openings.side.${proposedBy}`),
    },
    {
      key: 'state',
      title: t('openings.table.state'),
      cell: ({ state, changePending }) => (
        <Group gap="xs">
          <OpeningStateBadge state={state} />
          {changePending && <StateBadge tone="warning">{t('openings.changePending')}</StateBadge>}
        </Group>
      ),
    },
    ...(queue
      ? [
          {
            key: 'waits',
            title: t('openings.table.waits'),
            cell: ({ proposedAt }: NamedOpening) =>
              t('openings.table.days', { count: daysSince(proposedAt, now) }),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t('openings.table.caption')}
      captionHidden
      columns={columns}
      rows={page.rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('openings.empty')}>{t('openings.emptyHelp')}</EmptyState>}
    />
  );
}
