import { useUser } from '@pbnet/micro-frontend';
import { Anchor, DataTable, EmptyState, Text, type DataTableColumn } from '@pbnet/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { durationWords, videoPath } from '../video-parts/video-shapes.ts';
import type { Queue, QueuedVideo } from './moderation-shapes.ts';
import { useAge } from './use-age.ts';

export function QueueTable({ queue }: { readonly queue: Queue }) {
  const { t } = useTranslation();
  const age = useAge();
  const { accountId } = useUser();
  const [now] = useState(() => Date.now());
  const columns: readonly DataTableColumn<QueuedVideo>[] = [
    {
      key: 'title',
      title: t('moderation.table.title'),
      rowHeader: true,
      cell: ({ id, title, returns, openRemarks }) => (
        <>
          <Anchor component={Link} to={`${videoPath(id)}/moderation`}>
            {title}
          </Anchor>
          {returns > 0 && (
            <Text size="sm" c="dimmed">
              {t('moderation.table.returns', { count: returns })}
            </Text>
          )}
          {openRemarks > 0 && (
            <Text size="sm" c="dimmed">
              {t('moderation.table.remarks', { count: openRemarks })}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'region',
      title: t('moderation.table.region'),
      cell: ({ regionName }) => regionName ?? t('moderation.headquarters'),
    },
    {
      key: 'age',
      title: t('moderation.table.age'),
      cell: ({ since }) => age(now - Date.parse(since)),
      sortValue: ({ since }) => -Date.parse(since),
    },
    {
      key: 'length',
      title: t('moderation.table.length'),
      numeric: true,
      cell: ({ durationMs }) => durationMs !== null && durationWords(durationMs),
    },
    {
      key: 'by',
      title: t('moderation.table.by'),
      cell: ({ claimedById, claimedBy }) => {
        if (claimedById === null) return t('moderation.table.free');
        return claimedById === accountId ? t('moderation.table.you') : claimedBy;
      },
    },
  ];
  return (
    <DataTable
      caption={t('moderation.table.caption')}
      captionHidden
      columns={columns}
      rows={queue.rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('moderation.empty')}>{t('moderation.emptyHelp')}</EmptyState>}
    />
  );
}
