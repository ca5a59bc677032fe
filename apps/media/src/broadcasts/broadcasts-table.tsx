import { placeTime, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, DataTable, EmptyState, Text, type DataTableColumn } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { broadcastPath, type NamedBroadcast } from './broadcast-shapes.ts';
import { BroadcastStateBadge } from './broadcast-state.tsx';

export function BroadcastsTable({ rows }: { readonly rows: readonly NamedBroadcast[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns: readonly DataTableColumn<NamedBroadcast>[] = [
    {
      key: 'time',
      title: t('broadcasts.table.time'),
      cell: (row) => placeTime(row, language) ?? t('broadcasts.noTime'),
    },
    {
      key: 'title',
      title: t('broadcasts.table.title'),
      rowHeader: true,
      cell: ({ id, title, jointEventTitle, sessionTitle, meetingTitle }) => {
        const thing = jointEventTitle ?? sessionTitle ?? meetingTitle;
        return (
          <>
            <Anchor component={Link} to={broadcastPath(id)}>
              {title}
            </Anchor>
            {thing !== null && thing !== title && (
              <Text size="sm" c="dimmed">
                {thing}
              </Text>
            )}
          </>
        );
      },
    },
    {
      key: 'who',
      title: t('broadcasts.table.who'),
      cell: ({ regionalCenterName }) => regionalCenterName ?? t('broadcasts.headquarters'),
    },
    {
      key: 'state',
      title: t('broadcasts.table.state'),
      cell: ({ state }) => <BroadcastStateBadge state={state} />,
    },
    {
      key: 'points',
      title: t('broadcasts.table.points'),
      cell: ({ points, ready }) => (points === 0 ? '—' : t('broadcasts.table.pointsOf', { ready, points })),
    },
  ];
  return (
    <DataTable
      caption={t('broadcasts.table.caption')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('broadcasts.empty')}>{t('broadcasts.emptyHelp')}</EmptyState>}
    />
  );
}
