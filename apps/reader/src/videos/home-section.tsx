import { useApi } from '@pbnet/api-client/react';
import { Anchor, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { VideoGrid } from './video-grid.tsx';

/** The newest videos on the portal's first page. */
export function VideosSection() {
  const { t } = useTranslation();
  const { data } = useQuery(useApi().gallery.list.queryOptions({}));
  if (!data || data.videos.length === 0) return null;
  return (
    <section aria-labelledby="videos-title">
      <Title order={2} size="h3" id="videos-title" mb="sm">
        {t('videos.newest')}
      </Title>
      <VideoGrid label={t('videos.newest')} videos={data.videos.slice(0, 4)} />
      <Anchor component={Link} to="/videos" mt="sm" display="inline-block">
        {t('videos.all')}
      </Anchor>
    </section>
  );
}
