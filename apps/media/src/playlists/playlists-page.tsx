import { useApi } from '@pbnet/api-client/react';
import type { ApiOutputs } from '@pbnet/api-client';
import { Failed, PageTitle, useCan } from '@pbnet/micro-frontend';
import {
  Anchor,
  Button,
  DataTable,
  EmptyState,
  Loader,
  PageHeader,
  Stack,
  type DataTableColumn,
} from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { PlaylistForm } from './playlist-form.tsx';

type Brief = ApiOutputs['playlists']['list'][number];

/** All playlists: regions' own first, then themes. */
export function PlaylistsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const manages = useCan('playlist.manage');
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery(useApi().playlists.list.queryOptions());
  const columns: readonly DataTableColumn<Brief>[] = [
    {
      key: 'title',
      title: t('playlists.name'),
      rowHeader: true,
      cell: ({ id, title }) => (
        <Anchor component={Link} to={`/media/playlists/${id}`}>
          {title}
        </Anchor>
      ),
    },
    {
      key: 'kind',
      title: t('playlists.kind'),
      cell: ({ automatic, archived }) =>
        archived ? t('playlists.archived') : t(automatic ? 'playlists.automatic' : 'playlists.theme'),
    },
    { key: 'videos', title: t('playlists.videos'), numeric: true, cell: ({ videos }) => videos },
  ];
  return (
    <>
      <PageTitle title={t('playlists.title')} />
      <PageHeader
        title={t('playlists.title')}
        lead={t('playlists.lead')}
        actions={manages && !adding && <Button onClick={() => setAdding(true)}>{t('playlists.add')}</Button>}
      />
      <Stack>
        {adding && <PlaylistForm list={null} onDone={(id) => void navigate(`/media/playlists/${id}`)} />}
        {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loader role="status" aria-label={t('playlists.loading')} />}
        {data && (
          <DataTable
            caption={t('playlists.title')}
            captionHidden
            columns={columns}
            rows={data}
            rowKey={({ id }) => id}
            empty={<EmptyState title={t('playlists.empty')}>{t('playlists.emptyHelp')}</EmptyState>}
          />
        )}
      </Stack>
    </>
  );
}
