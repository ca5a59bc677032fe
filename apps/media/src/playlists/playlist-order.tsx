import type { ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { Failed } from '@pbnet/micro-frontend';
import { ActionIcon, Anchor, Button, Group, Icon, Paper, SearchField, Stack, Text } from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { videoPath } from '../video-parts/video-shapes.ts';

export interface PlaylistOrderProps {
  readonly list: ApiOutputs['playlists']['get'];
}

/** The videos in their order; every press is saved at once, and the pressed button keeps the focus. */
export function PlaylistOrder({ list }: PlaylistOrderProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { playlists } = useApi();
  const order = useMutation(
    playlists.order.mutationOptions({
      onSuccess: (sheet) => queries.setQueryData(playlists.get.queryKey({ id: list.id }), sheet),
      onSettled: () => queries.invalidateQueries(playlists.pathFilter()),
    }),
  );
  const ids = list.entries.map(({ id }) => id);
  const send = (videoIds: readonly string[]) =>
    order.mutate({ id: list.id, version: list.version, videoIds: [...videoIds] });

  function move(index: number, by: -1 | 1) {
    const [one, other] = [ids[index], ids[index + by]];
    if (one !== undefined && other !== undefined) send(ids.with(index, other).with(index + by, one));
  }

  return (
    <Stack>
      {order.error && <Failed error={order.error} />}
      {list.entries.length === 0 && <Text>{t('playlists.noVideos')}</Text>}
      <Stack component="ol" gap="xs" m={0} p={0}>
        {list.entries.map(({ id, title, regionName }, index) => (
          <Paper key={id} component="li" withBorder p="sm">
            <Group justify="space-between">
              <Text>
                {index + 1}.{' '}
                <Anchor component={Link} to={videoPath(id)}>
                  {title}
                </Anchor>
                {regionName !== null && ` · ${regionName}`}
              </Text>
              {list.mayManage && (
                <Group gap="xs">
                  <ActionIcon
                    variant="default"
                    aria-label={t('playlists.up', { title })}
                    disabled={index === 0 || order.isPending}
                    onClick={() => move(index, -1)}
                  >
                    <Icon name="arrow-up" />
                  </ActionIcon>
                  <ActionIcon
                    variant="default"
                    aria-label={t('playlists.down', { title })}
                    disabled={index === ids.length - 1 || order.isPending}
                    onClick={() => move(index, 1)}
                  >
                    <Icon name="arrow-down" />
                  </ActionIcon>
                  <ActionIcon
                    variant="default"
                    aria-label={t('playlists.out', { title })}
                    disabled={order.isPending}
                    onClick={() => send(ids.filter((other) => other !== id))}
                  >
                    <Icon name="close" />
                  </ActionIcon>
                </Group>
              )}
            </Group>
          </Paper>
        ))}
      </Stack>
      {list.mayManage && <Candidates id={list.id} onPut={(id) => send([...ids, id])} />}
    </Stack>
  );
}

interface CandidatesProps {
  /** Of the playlist. */
  readonly id: string;
  onPut(videoId: string): void;
}

function Candidates({ id, onPut }: CandidatesProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const { data = [] } = useQuery(useApi().playlists.candidates.queryOptions({ id, search }));
  return (
    <Stack gap="xs">
      <SearchField label={t('playlists.find')} value={search} onSearch={setSearch} />
      {data.length === 0 && <Text c="dimmed">{t('playlists.nothing')}</Text>}
      {data.map((video) => (
        <Group key={video.id}>
          <Button variant="subtle" size="compact-md" onClick={() => onPut(video.id)}>
            {t('playlists.put', { title: video.title })}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}
