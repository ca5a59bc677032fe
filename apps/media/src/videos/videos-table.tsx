import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, DataTable, EmptyState, Text, type DataTableColumn } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  durationWords,
  ownerOf,
  posterUrl,
  videoPath,
  type NamedVideo,
  type VideoPage,
} from '../video-parts/video-shapes.ts';
import { VideoStateBadge } from './video-state.tsx';
import classes from './video.module.css';

export function VideosTable({ page }: { readonly page: VideoPage }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns: readonly DataTableColumn<NamedVideo>[] = [
    {
      key: 'title',
      title: t('videos.table.title'),
      rowHeader: true,
      cell: ({ id, title, theme }) => (
        <>
          <Anchor component={Link} to={videoPath(id)}>
            {title}
          </Anchor>
          {theme !== '' && (
            <Text size="sm" c="dimmed">
              {theme}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'state',
      title: t('videos.table.state'),
      cell: ({ state, stateSince }) => (
        <>
          <VideoStateBadge state={state} />
          <Text size="sm" c="dimmed">
            {momentName(stateSince, language)}
          </Text>
        </>
      ),
    },
    {
      key: 'picture',
      title: t('videos.table.picture'),
      cell: ({ id, posterKey }) =>
        posterKey !== null && (
          <img className={classes['thumbnail']} src={posterUrl(id, posterKey)} alt="" loading="lazy" />
        ),
    },
    {
      key: 'owner',
      title: t('videos.table.owner'),
      cell: (video) => ownerOf(video, t('videos.headquarters')),
    },
    {
      key: 'duration',
      title: t('videos.table.duration'),
      cell: ({ durationMs }) => (durationMs === null ? '—' : durationWords(durationMs)),
    },
  ];
  return (
    <DataTable
      caption={t('videos.table.caption')}
      captionHidden
      columns={columns}
      rows={page.rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('videos.empty')}>{t('videos.emptyHelp')}</EmptyState>}
    />
  );
}
