import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle } from '@pbnet/micro-frontend';
import { Anchor, Button, Loader, PageHeader, Stack, Title } from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PlaylistForm } from './playlist-form.tsx';
import { PlaylistOrder } from './playlist-order.tsx';

/** One playlist: its words, its videos and their order. */
export function PlaylistPage() {
  const { t } = useTranslation();
  const { playlistId = '' } = useParams();
  const queries = useQueryClient();
  const { playlists } = useApi();
  const { data, error, refetch } = useQuery(playlists.get.queryOptions({ id: playlistId }));
  const archive = useMutation(
    playlists.archive.mutationOptions({
      onSettled: () => queries.invalidateQueries(playlists.pathFilter()),
    }),
  );
  const title = data?.title ?? t('playlists.title');
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        {...(data && data.words !== '' ? { lead: data.words } : {})}
        trail={
          <Anchor component={Link} to="/media/playlists">
            {t('playlists.title')}
          </Anchor>
        }
        actions={
          data?.mayManage === true &&
          !data.automatic && (
            <Button
              variant="default"
              loading={archive.isPending}
              onClick={() => archive.mutate({ id: data.id, version: data.version, archived: !data.archived })}
            >
              {t(data.archived ? 'playlists.takeBack' : 'playlists.archive')}
            </Button>
          )
        }
      />
      <Stack gap="lg">
        {archive.error && <Failed error={archive.error} />}
        {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loader role="status" aria-label={t('playlists.loading')} />}
        {data?.mayManage === true && <PlaylistForm key={data.version} list={data} onDone={() => undefined} />}
        {data && <Title order={2}>{t('playlists.order')}</Title>}
        {data && <PlaylistOrder list={data} />}
      </Stack>
    </>
  );
}
