import { useApi } from '@pbnet/api-client/react';
import { can } from '@pbnet/domain/access';
import { Failed, PageTitle, useUser } from '@pbnet/micro-frontend';
import { Anchor, Loader, PageHeader, PageTabs, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, useParams } from 'react-router';
import { videoPath, type VideoCard } from '../video-parts/video-shapes.ts';
import { VideoStateBadge } from './video-state.tsx';
import type { VideoTab } from '../video-parts/video-tab.ts';

export interface VideoPageProps {
  readonly tabs: readonly VideoTab[];
}

/** While the checks run, the page looks again by itself. */
const checkingMs = 3000;

/** One video with its parts; each part has an address of its own. */
export function VideoPage({ tabs }: VideoPageProps) {
  const { t } = useTranslation();
  const { videoId = '' } = useParams();
  const { data, error, refetch } = useQuery(
    useApi().videos.get.queryOptions(
      { id: videoId },
      {
        refetchInterval: ({ state }) => (state.data?.video.state === 'checking' ? checkingMs : false),
      },
    ),
  );
  if (data) return <LoadedVideo key={videoId} card={data} tabs={tabs} />;
  return (
    <>
      <PageTitle title={t('videos.title')} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loader role="status" aria-label={t('videos.loading')} />
      )}
    </>
  );
}

function LoadedVideo({ card, tabs }: VideoPageProps & { readonly card: VideoCard }) {
  const { t } = useTranslation();
  const user = useUser();
  const { video } = card;
  const seen = tabs.filter(({ permission }) => permission === undefined || can(user, permission));
  return (
    <>
      <PageTitle title={video.title} />
      <PageHeader
        title={video.title}
        trail={
          <Anchor component={Link} to="/media">
            {t('videos.title')}
          </Anchor>
        }
        state={<VideoStateBadge state={video.state} />}
      />
      <Stack gap="lg">
        <PageTabs label={t('videos.tabs.label')}>
          {seen.map(({ path, title }) => (
            <NavLink
              key={path}
              to={path === '' ? videoPath(video.id) : `${videoPath(video.id)}/${path}`}
              end={path === ''}
            >
              {t(title)}
            </NavLink>
          ))}
        </PageTabs>
        <Outlet context={card} />
      </Stack>
    </>
  );
}
