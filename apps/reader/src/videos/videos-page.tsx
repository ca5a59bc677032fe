import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle } from '@pbnet/micro-frontend';
import { Anchor, Button, EmptyState, Group, Loader, PageHeader, SearchField, Select, Stack } from '@pbnet/ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { VideoGrid } from './video-grid.tsx';
import { askedOf, useVideosAddress } from './videos-address.ts';

/** What everybody may watch, the newest first. */
export function VideosPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('videos.title')} />
      <PageHeader title={t('videos.title')} lead={t('videos.lead')} />
      <Stack>
        <VideosFilters />
        <Found />
      </Stack>
    </>
  );
}

function VideosFilters() {
  const { t } = useTranslation();
  const [{ regionId, theme, search }, change] = useVideosAddress();
  const { data } = useQuery(useApi().gallery.filters.queryOptions());
  return (
    <Group align="end">
      <Select
        label={t('videos.region')}
        placeholder={t('videos.allRegions')}
        clearable
        searchable
        data={(data?.regions ?? []).map(({ id, name, videos }) => ({
          value: String(id),
          label: `${name} · ${videos}`,
        }))}
        value={regionId?.toString() ?? null}
        onChange={(id) => change({ regionId: id === null ? undefined : Number(id) })}
      />
      <Select
        label={t('videos.theme')}
        placeholder={t('videos.allThemes')}
        clearable
        searchable
        data={(data?.themes ?? []).map((one) => ({
          value: one.theme,
          label: `${one.theme} · ${one.videos}`,
        }))}
        value={theme ?? null}
        onChange={(value) => change({ theme: value ?? undefined })}
      />
      <SearchField
        label={t('videos.search')}
        value={search}
        onSearch={(typed) => change({ search: typed })}
      />
      <Anchor href="/gallery/feed.atom">{t('videos.feed')}</Anchor>
    </Group>
  );
}

function Found() {
  const { t } = useTranslation();
  const [address] = useVideosAddress();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    useApi().gallery.list.infiniteQueryOptions(askedOf(address), {
      getNextPageParam: ({ next }) => next ?? undefined,
      placeholderData: (before) => before,
    }),
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('videos.loading')} />;
  const videos = data.pages.flatMap((page) => page.videos);
  if (videos.length === 0) return <EmptyState title={t('videos.empty')}>{t('videos.emptyHelp')}</EmptyState>;
  return (
    <Stack>
      <VideoGrid label={t('videos.title')} videos={videos} />
      {hasNextPage && (
        <div>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('videos.more')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
