import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useCan, useUser } from '@pbnet/micro-frontend';
import { Button, Loader, PageHeader, Pagination, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MyUploadsNotice } from '../upload/my-uploads-notice.tsx';
import { askedOf, useVideosAddress } from './videos-address.ts';
import { VideosFilters } from './videos-filters.tsx';
import { VideosTable } from './videos-table.tsx';

export function VideosPage() {
  const { t } = useTranslation();
  const mayAdd = useCan('video.edit');
  const network = useUser().place.kind === 'network';
  return (
    <>
      <PageTitle title={t('videos.title')} />
      <PageHeader
        title={t('videos.title')}
        lead={t(network ? 'videos.lead' : 'videos.leadOwn')}
        actions={
          mayAdd && (
            <Button component={Link} to="videos/new">
              {t('videos.add')}
            </Button>
          )
        }
      />
      <Stack>
        {mayAdd && <MyUploadsNotice />}
        <VideosFilters />
        <Found />
      </Stack>
    </>
  );
}

function Found() {
  const { t } = useTranslation();
  const [address, change] = useVideosAddress();
  const { page } = address;
  const { data, error, refetch } = useQuery(
    useApi().videos.list.queryOptions(askedOf(address), { placeholderData: (before) => before }),
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('videos.loading')} />;
  const pages = Math.ceil(data.total / data.pageSize);
  return (
    <Stack>
      <VideosTable page={data} />
      {pages > 1 && <Pagination total={pages} value={page} onChange={(next) => change({ page: next })} />}
    </Stack>
  );
}
