import { placeTime, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, DataTable, EmptyState, type DataTableColumn } from '@pbnet/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { eventPath, type EventPage, type NamedEvent } from './event-shapes.ts';
import { EventStateBadge } from './event-state.tsx';

export interface EventsTableProps {
  readonly page: EventPage;
  /** The queue tells how long each card has waited. */
  readonly queue: boolean;
}

/** Whole days from the instant until now. */
export function daysSince(instant: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(instant)) / 86_400_000));
}

export function EventsTable({ page, queue }: EventsTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [now] = useState(() => Date.now());
  const columns: readonly DataTableColumn<NamedEvent>[] = [
    {
      key: 'title',
      title: t('joint-events.table.title'),
      rowHeader: true,
      cell: ({ id, title }) => (
        <Anchor component={Link} to={eventPath(id)}>
          {title}
        </Anchor>
      ),
    },
    {
      key: 'when',
      title: t('joint-events.table.when'),
      cell: (event) => placeTime(event, language) ?? t('joint-events.noDates'),
    },
    {
      key: 'where',
      title: t('joint-events.table.where'),
      cell: ({ regionalCenterName, centerName, regionName }) =>
        centerName === null ? regionalCenterName : `${centerName}, ${regionName}`,
    },
    { key: 'kind', title: t('joint-events.table.kind'), cell: ({ kindName }) => kindName[language] },
    {
      key: 'state',
      title: t('joint-events.table.state'),
      cell: (event) => <EventStateBadge event={event} />,
    },
    ...(queue
      ? [
          {
            key: 'waits',
            title: t('joint-events.table.waits'),
            cell: ({ submittedAt, changedAt }: NamedEvent) =>
              t('joint-events.table.days', { count: daysSince(submittedAt ?? changedAt, now) }),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t('joint-events.table.caption')}
      captionHidden
      columns={columns}
      rows={page.rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('joint-events.empty')}>{t('joint-events.emptyHelp')}</EmptyState>}
    />
  );
}
