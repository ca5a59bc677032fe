import { Anchor, DataTable, EmptyState, formatNumber, Text, type DataTableColumn } from '@pbnet/ui';
import { useLanguage } from '@pbnet/micro-frontend';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PublicationActions } from './publication-actions.tsx';
import type { NamedPublication } from './publication-shapes.ts';
import { videoPath } from '../video-parts/video-shapes.ts';
import { PublicationStateCell, PublicationTime } from './publication-state.tsx';

export interface PublicationsTableProps {
  readonly rows: readonly NamedPublication[];
  /** On the card of a video its title says nothing new. */
  readonly ofVideo?: boolean;
}

export function PublicationsTable({ rows, ofVideo = false }: PublicationsTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const video: DataTableColumn<NamedPublication> = {
    key: 'video',
    title: t('publications.video'),
    rowHeader: true,
    wide: true,
    cell: (publication) => (
      <>
        <Anchor component={Link} to={`${videoPath(publication.videoId)}/publications`}>
          {publication.videoTitle}
        </Anchor>
        <Text size="sm" c="dimmed">
          {publication.regionalCenterName || t('publications.headquarters')}
        </Text>
        <ChannelOf publication={publication} />
      </>
    ),
  };
  const channel: DataTableColumn<NamedPublication> = {
    key: 'channel',
    title: t('publications.channel'),
    rowHeader: true,
    cell: (publication) => <ChannelOf publication={publication} />,
  };
  const columns: readonly DataTableColumn<NamedPublication>[] = [
    ofVideo ? channel : video,
    {
      key: 'state',
      title: t('publications.stateTitle'),
      wide: true,
      cell: (publication) => <PublicationStateCell publication={publication} />,
    },
    {
      key: 'when',
      title: t('publications.when'),
      cell: (publication) => <PublicationTime publication={publication} />,
    },
    {
      key: 'views',
      title: t('publications.viewsTitle'),
      numeric: true,
      cell: ({ views }) => (views === null ? '—' : formatNumber(views, language)),
    },
    {
      key: 'steps',
      title: t('publications.steps'),
      wide: true,
      cell: (publication) => <PublicationActions publication={publication} />,
    },
  ];
  return (
    <DataTable
      caption={t('publications.caption')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('publications.empty')}>{t('publications.emptyHelp')}</EmptyState>}
    />
  );
}

/** The channel, whether it is connected, and the way to what lies there. */
function ChannelOf({ publication }: { readonly publication: NamedPublication }) {
  const { t } = useTranslation();
  const { channelTitle, channelState, externalUrl } = publication;
  return (
    <>
      {externalUrl === null ? (
        <Text>{channelTitle}</Text>
      ) : (
        <Text>
          {channelTitle}:{' '}
          <Anchor href={externalUrl} target="_blank" rel="noreferrer">
            {t('publications.openOutside')}
          </Anchor>
        </Text>
      )}
      {channelState === 'disconnected' && <Text size="sm">{t('publications.notConnected')}</Text>}
    </>
  );
}
